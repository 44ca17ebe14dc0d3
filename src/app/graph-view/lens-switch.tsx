import { useView } from "../state/use-view.ts";
import { lenses, type Lens } from "../state/view.ts";

/** What each lens is called, and what it draws. */
export const lensNames: Readonly<Record<Lens, readonly [name: string, hint: string]>> = {
  provenance: ["Provenance", "Where words come from: who speaks, what is said, on whose word, where it is read"],
  actors: ["Actors", "Who tells, speaks of, supports or disputes whom: one line per pair, the quotations behind it"],
  "speaks-for": ["Speaks for", "Who holds which office or belongs to which body"],
  answers: ["Answers", "Who disputes, supports, questions or will not comment on what whom says"],
};

/** Chooses the lens. Another lens draws other nodes, so a path or a choice drawn alone is left. */
export function LensSwitch({ lens }: { readonly lens: Lens }) {
  const { view, go } = useView();
  return (
    <fieldset className="network-switch" aria-label="Lens">
      {lenses.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === lens}
          title={lensNames[one][1]}
          onClick={() => go({ lens: one, ...(view.only ? { only: false, focus: [] } : {}) })}
        >
          {lensNames[one][0]}
        </button>
      ))}
    </fieldset>
  );
}
