import { useEffect, useRef } from "react";
import type { Collection } from "../collection.ts";
import { useView } from "../state/use-view.ts";
import { selectedIn, type View } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { nodeName, nodeNoun } from "../wording/names.ts";

/** Keeps the window's title, gives a lost focus a place to be, and says in words what has been opened. */
export function useArrival(): string {
  const collection = useCollection();
  const { view } = useView();
  const name = placeName(collection, view);
  useEffect(() => {
    document.title = name === "" ? "Sayso: on whose say-so?" : `${shortened(name)} – Sayso`;
  }, [name]);
  const key = `${view.place.at} ${view.place.at === "compare" ? view.place.of.join(" ") : (selectedIn(view) ?? "")}`;
  useFocusAfter(key);
  return name;
}

/** A link that leads away takes its focus with it; the heading of what it opened is where reading goes on. */
function useFocusAfter(key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return undefined;
    before.current = key;
    if (!isFocusLost()) return undefined;
    return whenThere(headingHere, (heading) => isFocusLost() && heading.focus({ preventScroll: true }));
  }, [key]);
}

const isFocusLost = (): boolean => document.activeElement === document.body || document.activeElement === null;

const headingHere = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(".pane-detail [data-title]") ?? document.querySelector<HTMLElement>(".panes h1");

/** Acts on an element now or, where its page is still being fetched, as soon as it is there; until the function it gives is called. */
function whenThere(find: () => HTMLElement | null, act: (element: HTMLElement) => void): () => void {
  const found = find();
  if (found) act(found);
  const observer = new MutationObserver(() => {
    const late = find();
    if (!late) return;
    observer.disconnect();
    act(late);
  });
  if (!found) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const names: Partial<Record<View["place"]["at"], string>> = {
  unnamed: "Unnamed sources",
  about: "About this collection",
  check: "To check",
  compare: "Side by side",
  review: "Review",
  network: "Network",
  nowhere: "Not here",
};

function placeName(collection: Collection, view: View): string {
  const id = selectedIn(view);
  const node = id === null ? null : collection.node(id);
  if (node) return `${nodeNoun(node)}: ${nodeName(node)}`;
  if (view.place.at === "search" && view.query !== "") return `Search: ${view.query}`;
  if (view.place.at === "compare" && view.place.of.length === 0) return "Who is quoted where";
  return names[view.place.at] ?? "";
}

const shortened = (name: string): string => (name.length <= 70 ? name : `${name.slice(0, 69)}…`);
