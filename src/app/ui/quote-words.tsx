import { Fragment } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Span } from "../../core/model/span.ts";
import { quoteParts } from "../wording/quote-parts.ts";

/** The words of a quote: what stands in quotation marks in full ink, the reporter's words lighter. */
export function QuoteWords({ quote, hits = [] }: { readonly quote: QuoteNode; readonly hits?: readonly Span[] }) {
  return (
    <>
      {quoteParts(quote, hits).map((part, index) => (
        <Fragment key={quote.content[index]?.span.start ?? index}>
          {index > 0 && <span className="break"> … </span>}
          {part.map((run, at) => {
            const words = run.hit ? <mark className="hit">{run.text}</mark> : run.text;
            return (
              <span key={at} className={run.quoted ? "quoted" : "reported"}>
                {words}
              </span>
            );
          })}
        </Fragment>
      ))}
    </>
  );
}

/** What kind of words these are, said in words. */
export function wordsLabel(quote: QuoteNode): string {
  if (quote.nested?.as === "imagined") return "imagined, said by nobody";
  const told = { direct: "their words", mixed: "partly their words", indirect: "reporter’s words" }[quote.type];
  return quote.nested?.as === "second-hand" ? `${told}, second-hand` : told;
}
