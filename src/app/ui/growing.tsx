import { useState, type ReactNode } from "react";
import { counted } from "../wording/phrase.ts";

type GrowingProps<T> = {
  readonly of: readonly T[];
  /** What one of them is called: "quotation". */
  readonly noun: string;
  /** What no other list is called: who comes back to the page finds the list as long as it was left. */
  readonly name: string;
  readonly children: (shown: readonly T[]) => ReactNode;
};

const atFirst = 40;
const more = 200;
const grown = new Map<string, number>();

/** Of many the first, as many as can be read, and a button that adds more: a page that holds thousands takes seconds to lay out. */
export function Growing<T>({ of, noun, name, children }: GrowingProps<T>) {
  const [, redraw] = useState(0);
  const shown = grown.get(name) ?? atFirst;
  const left = of.length - shown;
  return (
    <>
      {children(of.slice(0, shown))}
      {left > 0 && (
        <p className="quiet growing">
          {`${shown.toLocaleString("en")} of ${counted(of.length, noun)} shown. `}
          <button
            type="button"
            className="action"
            data-focus={`more of ${name}`}
            onClick={() => {
              grown.set(name, shown + more);
              redraw(shown);
            }}
          >
            {left > more ? `Show ${more} more` : `Show the other ${left}`}
          </button>
        </p>
      )}
    </>
  );
}
