import "./compare.css";
import { FindingList } from "../detail/finding-list.tsx";
import { NotKnown, Section } from "../detail/section.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { findingsSentence } from "../wording/finding-sentences.ts";
import { findingsIn } from "../wording/findings.ts";

/** Everything in the collection that does not agree or goes round in a circle, with both sides' evidence. */
export function CheckPage() {
  const findings = findingsIn(useCollection());
  return (
    <article className="about check">
      <h1 tabIndex={-1}>To check</h1>
      <p className="lead">{findingsSentence(findings)}</p>
      {findings.disagreements.length > 0 && (
        <Section title={`Wordings that do not agree (${findings.disagreements.length})`}>
          <FindingList findings={{ ...findings, circles: [], copies: [] }} />
        </Section>
      )}
      {findings.circles.length > 0 && (
        <Section title={`Credits that go round (${findings.circles.length})`}>
          <FindingList findings={{ ...findings, disagreements: [], copies: [] }} />
        </Section>
      )}
      {findings.copies.length > 0 && (
        <Section title={`Texts that are shared (${findings.copies.length})`}>
          <FindingList findings={{ ...findings, disagreements: [], circles: [] }} />
        </Section>
      )}
      <NotKnown
        lines={[
          "Which of two wordings was said: no recording or transcript is in this collection.",
          "Whether a difference is a mistake, a second occasion or another source’s memory: the articles do not say.",
          "What was not found: two wordings far enough apart are not seen as one statement.",
        ]}
      />
    </article>
  );
}
