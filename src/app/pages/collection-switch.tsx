import { useEffect, useState } from "react";
import { showBuilt, useOwn } from "../own-articles/own-store.ts";
import { loadSamples, type SampleList } from "../sample-list.ts";
import { useView } from "../state/use-view.ts";
import { startView } from "../state/view.ts";
import { ViewLink } from "../ui/view-link.tsx";

/** Which collections can be opened here, in one click each. Nothing where there is only one. */
export function CollectionSwitch() {
  const { view } = useView();
  const { showing } = useOwn();
  const [list, setList] = useState<SampleList | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadSamples().then((read) => wanted && setList(read));
    return () => {
      wanted = false;
    };
  }, []);
  if (list === null || list.samples.length === 0) return null;
  const all = [
    { name: null, title: list.beside },
    ...list.samples.map(({ name, title }) => ({ name, title: `${title} (invented sample)` })).filter(({ title }) => title !== list.beside),
  ];
  if (all.length < 2) return null;
  return (
    <nav className="collection-switch" aria-label="Collections">
      {all.map(({ name, title }) => (
        <ViewLink
          key={title}
          change={{ ...startView, collection: name, rest: view.rest }}
          aria-current={showing !== "own" && view.collection === name ? "true" : undefined}
          onClick={showBuilt}
        >
          {title}
        </ViewLink>
      ))}
    </nav>
  );
}
