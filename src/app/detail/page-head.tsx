import type { ReactNode } from "react";
import type { GlyphKind } from "../ui/kind-glyph.tsx";
import { KindGlyph } from "../ui/kind-glyph.tsx";
import { Phrases } from "../ui/phrases.tsx";
import type { Phrase } from "../wording/phrase.ts";

/** The head of a page: what it is, its name or words as the largest thing, and the answer as a sentence. */
export function PageHead(props: {
  readonly glyph: GlyphKind;
  readonly noun: string;
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly title: ReactNode;
  readonly sentence: readonly Phrase[];
}) {
  return (
    <header className="page-head">
      <p className="kicker">
        <KindGlyph kind={props.glyph} /> <span>{props.noun}</span> {props.beside}
      </p>
      <h1 className={props.className} tabIndex={-1} data-title="">
        {props.title}
      </h1>
      <p className="lead">
        <Phrases of={props.sentence} />
      </p>
    </header>
  );
}
