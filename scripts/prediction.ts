import { speakerLabel, type SpeakerLabel } from "../src/core/actors/speaker-label.ts";
import type { AnalysedArticle } from "../src/core/model/analysed-article.ts";
import type { Attribution, AttributionType, Grade } from "../src/core/model/attribution.ts";
import type { Span } from "../src/core/model/span.ts";
import { givenSpan } from "../src/core/text/given-span.ts";

type Offsets = readonly (readonly [start: number, end: number])[];

/** One attribution as the benchmark's scorer takes it: UTF-16 offsets, half open, in the text as given. */
export type PredictedAttribution = {
  readonly source: Offsets;
  readonly cue: Offsets;
  readonly content: Offsets;
  readonly speaker: string;
  readonly kind: SpeakerLabel["kind"];
  readonly type: AttributionType;
  readonly speech: boolean;
  readonly grade: Grade;
  readonly rule: string;
  /** Why an unnamed speaker is not named, in the article's words. */
  readonly reason?: string;
};

/** The scorer's row of one article. */
export type Prediction = { readonly id: string; readonly attributions: readonly PredictedAttribution[] };

/** What was found in `article`, for the scorer. Quotations inside others are left out: its gold spans never overlap. */
export function predictionOf(id: string, article: AnalysedArticle): Prediction {
  return {
    id,
    attributions: article.attributions.flatMap((attribution, index) =>
      attribution.nested === null ? [predicted(article, attribution, index)] : [],
    ),
  };
}

function predicted(article: AnalysedArticle, attribution: Attribution, index: number): PredictedAttribution {
  const { speaker, kind, grade, reason } = speakerLabel(article, index);
  const given = (spans: readonly Span[]): Offsets => spans.map((span) => offsetsOf(givenSpan(article.text, span)));
  return {
    source: given(attribution.sourceSpan ? [attribution.sourceSpan] : []),
    cue: given(attribution.cue),
    content: given(attribution.content),
    speaker,
    kind,
    type: attribution.type,
    speech: attribution.speech,
    grade,
    rule: attribution.rule,
    ...(reason === null ? {} : { reason }),
  };
}

const offsetsOf = ({ start, end }: Span): readonly [number, number] => [start, end];
