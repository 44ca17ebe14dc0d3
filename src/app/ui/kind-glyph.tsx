import type { ReactNode } from "react";
import type { GraphNode } from "../../core/graph/schema.ts";

export type GlyphKind =
  "person" | "organization" | "group" | "unnamed" | "quote" | "claim" | "article" | "report" | "document" | "gap" | "open";

// One shape for each kind, the same as in the network: shape says it, colour only agrees.
const shapes: Record<GlyphKind, ReactNode> = {
  person: <circle cx="8" cy="8" r="5.5" />,
  organization: <rect x="3" y="3" width="10" height="10" />,
  group: (
    <>
      <circle cx="5.5" cy="9" r="3.5" />
      <circle cx="10.5" cy="9" r="3.5" />
      <circle cx="8" cy="5.5" r="3.5" />
    </>
  ),
  unnamed: <path className="hollow dashed" d="M8 1.8 13.4 4.9v6.2L8 14.2 2.6 11.1V4.9z" />,
  quote: <path d="M2 4h5v4.5Q7 12 3 13v-2q2-.7 2-2.5H2zm7 0h5v4.5Q14 12 10 13v-2q2-.7 2-2.5H9z" />,
  claim: <path d="M3 2.5 13.5 8 3 13.5z" />,
  article: (
    <>
      <rect className="pale" x="1.5" y="3.5" width="13" height="9" rx="2" />
      <path className="line" d="M4 6.5h8M4 9.5h5" />
    </>
  ),
  report: (
    <>
      <rect className="pale dashed" x="1.5" y="3.5" width="13" height="9" rx="2" />
      <path className="line" d="M4 8h8" />
    </>
  ),
  document: <path className="pale" d="M3.5 1.5h6l3 3v10h-9zm6 0v3h3" />,
  gap: <rect className="hollow dashed" x="2" y="3.5" width="12" height="9" />,
  open: <circle className="hollow dotted" cx="8" cy="8" r="5.5" />,
};

/** The little shape in front of a name. The name beside it says the kind, so it is silent. */
export const KindGlyph = ({ kind }: { readonly kind: GlyphKind }) => (
  <svg className={`glyph glyph-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {shapes[kind]}
  </svg>
);

/** Which shape a node has. */
export function glyphOf(node: GraphNode): GlyphKind {
  if (node.kind === "actor") return node.actor;
  if (node.kind === "source") return node.source;
  return node.kind;
}
