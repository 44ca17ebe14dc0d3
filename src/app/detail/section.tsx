import { useId, type ReactNode } from "react";
import type { Part } from "../state/view.ts";

/** A section of a page, named by its heading; nothing at all where it would be empty. */
export function Section({ title, part, children }: { readonly title: string; readonly part?: Part; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} data-part={part}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The panel that closes a page: what stays open. */
export const NotKnown = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <section className="not-known" aria-label="Not known">
      <h2>Not known</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
