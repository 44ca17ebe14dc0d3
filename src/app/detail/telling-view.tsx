import { Fragment } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { venue } from "../wording/names.ts";
import { alterationNames, type Telling, type TellingStep } from "../wording/telling.ts";

/** Two tellings, one above the other: what they share is quiet, what only one has is struck or underlined and named. */
export function TellingView({ telling, current }: { readonly telling: Telling; readonly current: QuoteNode | null }) {
  const known = telling.order === "known" || telling.earlier.article === telling.later.article;
  return (
    <div className="telling">
      <p className="chips">
        {telling.alterations.map((alteration) => (
          <span key={alteration} className="chip">
            {alterationNames[alteration]}
          </span>
        ))}
        {!known && <span className="chip chip-note">which came first is not known</span>}
      </p>
      <Side quote={telling.earlier} name={known ? "Earlier" : "One telling"} current={current}>
        {telling.steps.map((step, index) => (
          <Removed key={index} step={step} word={known ? "removed" : "only here"} />
        ))}
      </Side>
      <Side quote={telling.later} name={known ? "Later" : "Another telling"} current={current}>
        {telling.steps.map((step, index) => (
          <Added key={index} step={step} word={known ? "added" : "only here"} />
        ))}
      </Side>
    </div>
  );
}

function Side({
  quote,
  name,
  current,
  children,
}: {
  readonly quote: QuoteNode;
  readonly name: string;
  readonly current: QuoteNode | null;
  readonly children: React.ReactNode;
}) {
  const collection = useCollection();
  const { view } = useView();
  const sameArticle = quote.article === current?.article;
  return (
    <div className="telling-side">
      <p className="meta meta-who">
        <strong>{name}</strong> <SpeakerLine quote={quote} />
      </p>
      <p className="words words-small telling-words">{children}</p>
      <p className="meta">
        <span>paragraph {quote.paragraph}</span>
        <span>{sameArticle ? "this article" : venue(collection, quote)}</span>
        {quote.id === current?.id ? <span>this quotation</span> : <ViewLink change={opening(view, quote.id)}>Open this telling</ViewLink>}
      </p>
    </div>
  );
}

// jsdiff's steps leave the spaces out; one between steps reads right in English.
/** A step as the earlier wording has it. */
export function Removed({ step, word }: { readonly step: TellingStep; readonly word: string }) {
  if (step.op === "same") return <Fragment>{step.earlier} </Fragment>;
  if (step.earlier === "") return null;
  return (
    <Fragment>
      <del>
        <span className="unseen">{word}: </span>
        {step.earlier}
      </del>{" "}
    </Fragment>
  );
}

/** A step as the later wording has it. */
export function Added({ step, word }: { readonly step: TellingStep; readonly word: string }) {
  if (step.op === "same") return <Fragment>{step.later} </Fragment>;
  if (step.later === "") return null;
  return (
    <Fragment>
      <ins>
        <span className="unseen">{word}: </span>
        {step.later}
      </ins>{" "}
    </Fragment>
  );
}
