import type { Evidence } from "../../core/model/evidence.ts";
import type { Span } from "../../core/model/span.ts";
import { excerpts } from "../wording/excerpts.ts";
import { useCollection } from "./use-collection.ts";
import { ViewLink } from "./view-link.tsx";

/** Where the words that were looked for stand in an article: a few excerpts, each opening the article at its words. */
export function NodeExcerpts({ marks }: { readonly marks: readonly Evidence[] }) {
  const collection = useCollection();
  const source = marks[0] && collection.source(marks[0].source);
  if (!source?.text || source.article === null) return null;
  const id = source.article;
  const spans = marks.map(({ span }) => span);
  const most = 3;
  const shown = excerpts(source.text, spans);
  return (
    <ul className="excerpts">
      {shown.slice(0, most).map((excerpt) => (
        <li key={excerpt.at.start}>
          <ViewLink
            className="excerpt"
            change={{ place: { at: "article", id, quote: null, words: excerpt.at }, text: null, part: null }}
            data-read=""
          >
            <Marked text={source.text ?? ""} within={excerpt} marks={excerpt.marks} />
          </ViewLink>
        </li>
      ))}
      {shown.length > most && <li className="quiet">and {shown.length - most} more places in it</li>}
    </ul>
  );
}

function Marked({ text, within, marks }: { readonly text: string; readonly within: Span; readonly marks: readonly Span[] }) {
  const pieces = marks.map((mark, index) => ({ before: text.slice(marks[index - 1]?.end ?? within.start, mark.start), mark }));
  return (
    <>
      {within.start > 0 && "… "}
      {pieces.map(({ before, mark }) => (
        <span key={mark.start}>
          {before}
          <mark className="hit">{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? within.start, within.end)}
      {within.end < text.length && " …"}
    </>
  );
}
