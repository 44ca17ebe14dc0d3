import type { QuoteNode } from "../../core/graph/schema.ts";
import { placeOf } from "../state/opening.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Cue } from "../ui/quote-card.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { ViewLink } from "../ui/view-link.tsx";
import { ElsewhereBadge } from "./margin.tsx";

/** On a phone, where the detail has no room beside the text: the selected quotation in two lines at the foot. */
export const QuotePeek = ({ quote }: { readonly quote: QuoteNode }) => (
  <aside className="peek" aria-label="Selected quotation">
    <p className="meta meta-who">
      <SpeakerLine quote={quote} />
      <GradeMark grade={quote.grade} />
    </p>
    <p className="meta">
      <Cue quote={quote} />
      <ViewLink className="action" change={{ place: placeOf(quote.id), text: quote.article }}>
        Open this quotation
      </ViewLink>
    </p>
    <ElsewhereBadge quote={quote} />
  </aside>
);
