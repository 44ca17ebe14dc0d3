import { lazy, Suspense } from "react";
import { useCollection } from "../ui/use-collection.ts";
import { Section } from "./section.tsx";
import type { TimeViewProps } from "./time-view.tsx";

// Fetched when it is first shown: most pages have nothing to lay on a line of time.
const TimeView = lazy(() => import("./time-view.tsx"));

/** When quotes appeared; nothing where fewer than two stand in articles that give a date. */
export function TimeSection({ title = "When it was printed", of, current }: TimeViewProps & { readonly title?: string }) {
  const collection = useCollection();
  const dated = of.filter(({ quote }) => (collection.article(quote.article)?.published ?? null) !== null);
  if (dated.length < 2) return null;
  return (
    <Section title={title}>
      <Suspense fallback={<p className="quiet">A moment …</p>}>
        <TimeView of={of} current={current} />
      </Suspense>
    </Section>
  );
}
