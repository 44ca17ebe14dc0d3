import type { ArticleText } from "../../model/article.ts";
import type { Quotation } from "../../model/quotation.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { Words } from "../clause.ts";
import type { Draft } from "../draft.ts";
import { draftByRules } from "../draft-by-rules.ts";
import { adoptUnseen } from "../adopt-unseen.ts";
import { findTurns, type Turn } from "../find-turns.ts";
import { tellsOfDeed } from "../inner-states.ts";
import { adoptRules } from "./adopt-rules.ts";
import { articleSpans, type SpanEvidence } from "./article-spans.ts";
import { linkArticle } from "./link-article.ts";
import { linkEvidence, type LinkedSpans } from "./link-spans.ts";
import type { AttributionModel, TokenRange } from "./model.ts";
import { coordinatedClauses, partCoordinated } from "./part-coordinated.ts";
import { trimSpans } from "./trim-spans.ts";
import { gradeOf, surenessOf } from "./grade-of.ts";
import { quotedTokens, type QuotedTokens } from "./quote-states.ts";
import { ruleLabels } from "./rule-labels.ts";
import { speakerLabels } from "./speaker-labels.ts";
import { articleFeatures } from "./token-features.ts";
import { agreedSpans } from "./weigh-spans.ts";
import { stretchesOf, windowsOf } from "./windows-of.ts";

/**
 * The attributions that the model finds in an article, in the order of their contents. A cue without content is none. A content without a
 * cue is left to the quotations that float, when it is one.
 */
export function draftByModel(words: Words, model: AttributionModel): readonly Draft[] {
  const { text, quotations } = words;
  const turns = findTurns(text, quotations);
  const byRules = draftByRules(words, turns);
  const evidence = spanEvidence(text, quotations, { byRules, turns }, model);
  const { stretches, quoted, links } = evidence;
  const spans = trimSpans(text, partCoordinated(articleSpans(evidence), coordinatedClauses(text, byRules, quoted)));
  const drafts = linkArticle(text, stretches, spans, quoted, links)
    .filter(
      (linked) => linked.contents.length > 0 && (linked.cue !== null || linked.source !== null) && surenessOf(linked) >= leastSureness,
    )
    .map((linked) => ({
      draft: draftOf(text, linked, model.version, quoted),
      content: Math.min(...linked.contents.map(({ probability }) => probability)),
    }));
  return adoptUnseen(text.text, quotations, adoptRules(drafts, byRules), byRules).filter((draft) => !isDeed(text, quotations, draft));
}

/** An attribution less sure than this is left out: about one in four of those is right. */
const leastSureness = 0.1;

/** What spans are decoded from: the model's scores, what the rules take each token for, marks and speaker's labels. */
function spanEvidence(
  text: ArticleText,
  quotations: readonly Quotation[],
  { byRules, turns }: { readonly byRules: readonly Draft[]; readonly turns: ReadonlyMap<number, Turn> },
  model: AttributionModel,
): SpanEvidence {
  const stretches = stretchesOf(text);
  const quoted = quotedTokens(text, quotations);
  const labels = ruleLabels(text, byRules, stretches);
  const features = articleFeatures(text, quotations, labels, (stem) => model.cuePrior.get(stem) ?? 0, quoted);
  return {
    stretches,
    scores: model.score(features, windowsOf(text), stretches),
    transitions: model.transitions,
    quoted,
    links: linkEvidence(text, quoted),
    labelled: speakerLabels(text, stretches, turns),
    agreed: agreedSpans(labels, stretches),
  };
}

/** A deed beside a bare object, which the corpus counts among attributions ("have signed the pact"). */
function isDeed({ text }: ArticleText, quotations: readonly Quotation[], { cue, content }: Draft): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(" ");
  return (
    tellsOfDeed(words) &&
    !content.some((part) => quotations.some((quotation) => overlaps(quotation, part)) || clause.test(text.slice(part.start)))
  );
}
const clause = /^(?:that|to|whether|if|how|why)\b/i;

function draftOf(text: ArticleText, linked: LinkedSpans, version: string, { outer }: QuotedTokens): Draft {
  const { contents, cue, source, link } = linked;
  const quoted = contents.some(({ from, to }) => outer.subarray(from, to).some((quotation) => quotation >= 0));
  const by = contents.find((content) => content.by !== undefined)?.by ?? version;
  return {
    content: contents.map((content) => spanOf(text, content)),
    cue: cue ? [spanOf(text, cue)] : [],
    sourceSpan: source ? spanOf(text, source) : null,
    grade: gradeOf(linked, quoted, hasNameBeside(text, linked)),
    rule: `${by}: ${link}`,
  };
}

/** Whether the source ends with a name and touches the cue: "Ruiz fears …". */
const hasNameBeside = ({ tokens }: ArticleText, { source, cue }: LinkedSpans): boolean =>
  source !== null && (source.to === cue?.from || source.from === cue?.to) && tokens[source.to - 1]?.pos === "PROPN";

const spanOf = ({ tokens }: ArticleText, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
