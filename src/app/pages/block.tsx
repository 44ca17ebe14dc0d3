import type { ReactNode } from "react";

/** A part of a page under a heading of its own. */
export const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="block">
    <h2>{title}</h2>
    {children}
  </section>
);
