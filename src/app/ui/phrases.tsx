import type { Phrase } from "../wording/phrase.ts";
import { NodeLink } from "./view-link.tsx";

/** A generated sentence with its links. */
export const Phrases = ({ of }: { readonly of: readonly Phrase[] }) => (
  <>
    {of.map((piece, index) =>
      typeof piece === "string" ? (
        piece
      ) : (
        <NodeLink key={`${piece.to} ${index}`} to={piece.to}>
          {piece.words}
        </NodeLink>
      ),
    )}
  </>
);
