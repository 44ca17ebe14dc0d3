import { GradeMark } from "../ui/grade-mark.tsx";
import { KindGlyph, type GlyphKind } from "../ui/kind-glyph.tsx";

const kinds: readonly { readonly kind: GlyphKind; readonly name: string }[] = [
  { kind: "person", name: "person" },
  { kind: "organization", name: "organisation" },
  { kind: "unnamed", name: "source the article does not name" },
  { kind: "group", name: "group" },
  { kind: "quote", name: "quotation" },
  { kind: "claim", name: "claim" },
  { kind: "article", name: "article" },
  { kind: "report", name: "report that is not here" },
  { kind: "document", name: "document" },
];

/** How to read these pages; stands in the detail pane while nothing is selected, and on About. */
export const Guide = () => (
  <article className="guide">
    <h2>How to read this</h2>
    <p>
      Choose a quotation, a name or a point of the network: its page says whose words they are, on whose word we have them, and what is not
      known.
    </p>
    <h3>How sure</h3>
    <dl className="legend">
      <div>
        <dt>
          <GradeMark grade="stated" />
        </dt>
        <dd>the sentence itself says who</dd>
      </div>
      <div>
        <dt>
          <GradeMark grade="likely" />
        </dt>
        <dd>resolved over a distance: “he”, “the official”</dd>
      </div>
      <div>
        <dt>
          <GradeMark grade="open" />
        </dt>
        <dd>not resolved: nobody is named</dd>
      </div>
    </dl>
    <h3>Marks in an article</h3>
    <dl className="legend">
      <div>
        <dt>
          <span className="sample mark-content">tinted</span>
        </dt>
        <dd>the words, or the report of them</dd>
      </div>
      <div>
        <dt>
          <span className="sample mark-source">underlined</span>
        </dt>
        <dd>who speaks</dd>
      </div>
      <div>
        <dt>
          <span className="sample mark-cue">dotted</span>
        </dt>
        <dd>the cue: “said”, “claimed”</dd>
      </div>
      <div>
        <dt>
          <span className="sample mark-imagined">bracketed</span>
        </dt>
        <dd>imagined: nobody said it</dd>
      </div>
    </dl>
    <h3>Shapes</h3>
    <ul className="legend-shapes">
      {kinds.map(({ kind, name }) => (
        <li key={kind}>
          <KindGlyph kind={kind} /> {name}
        </li>
      ))}
    </ul>
  </article>
);
