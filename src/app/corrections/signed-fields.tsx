import { madeNow } from "./correction-store.ts";

/** Who decides, and why. */
export type Signature = { readonly who: string; readonly why: string };

/** Who signed the last correction of this collection, so that nobody types a name twice. */
export const lastSigner = (shelf: string): string => madeNow(shelf).made.at(-1)?.who ?? "";

/** Today by this machine's calendar, as a correction bears it: "2031-04-02". */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

type FieldProps = {
  readonly value: Signature;
  readonly onChange: (signature: Signature) => void;
  readonly optionalWhy?: boolean;
};

/** Asks who decides and why. */
export function SignedFields({ value, onChange, optionalWhy = false }: FieldProps) {
  return (
    <>
      <label className="own-field">
        <span>Who decides: your name, as it shall stand beside the correction</span>
        <input required autoComplete="name" value={value.who} onChange={(event) => onChange({ ...value, who: event.target.value })} />
      </label>
      <label className="own-field">
        <span>Why: what in the article shows it{optionalWhy && "; left empty, it says that you read the words in their place"}</span>
        <textarea
          required={!optionalWhy}
          rows={2}
          value={value.why}
          onChange={(event) => onChange({ ...value, why: event.target.value })}
        />
      </label>
    </>
  );
}
