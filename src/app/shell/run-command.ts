import type { Strictness } from "../../core/graph/is-shown.ts";
import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { placeOf, selecting } from "../state/opening.ts";
import { useView, type ViewState } from "../state/use-view.ts";
import { articleBeside, listBeside, selectedIn, type ListName, type Part } from "../state/view.ts";
import { copyCitation, copyLink } from "../ui/copy-actions.tsx";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { nodeName } from "../wording/names.ts";
import { shortened } from "../wording/shortened.ts";
import { drawAround, leaveOut } from "./redraw.ts";
import type { Command } from "./shortcuts.ts";

type Does = () => boolean;

/** Runs a command where it means something; `false` where it does not, so that the key keeps its own meaning. */
export function useCommands(openSheet: () => void): (command: Command) => boolean {
  const collection = useCollection();
  const state = useView();
  const commands: Readonly<Record<Command, Does>> = {
    search: focusSearch,
    sheet: () => done(openSheet()),
    next: () => walk(1),
    previous: () => walk(-1),
    read: () => press("[data-read]"),
    "quote-before": () => press('[data-step="-1"]'),
    "quote-after": () => press('[data-step="1"]'),
    why: () => openPart(collection, state, "why"),
    chain: () => openPart(collection, state, "chain"),
    repeats: () => openPart(collection, state, "repeats"),
    compare: () => press("[data-compare]"),
    "sure-strict": () => done(showAtLeast(state, "strict")),
    "sure-normal": () => done(showAtLeast(state, "normal")),
    "sure-everything": () => done(showAtLeast(state, "everything")),
    cite: () => onNode(collection, state, (node) => void copyCitation(collection, node, "plain")),
    link: () => onNode(collection, state, (node) => void copyLink(node.id)),
    expand: () => onNode(collection, state, (node) => expand(state, node)),
    remove: () => onNode(collection, state, (node) => remove(state, node)),
    network: () => done(switchNetwork(state)),
    close: () => close(state),
    "go-quotes": () => done(goToList(state, "quotes")),
    "go-actors": () => done(goToList(state, "actors")),
    "go-claims": () => done(goToList(state, "claims")),
    "go-sources": () => done(goToList(state, "sources")),
    "go-unnamed": () => done(state.go({ place: { at: "unnamed" }, text: null, part: null })),
    "go-network": () => done(state.go({ place: { at: "network", selected: selectedIn(state.view) }, text: null, part: null })),
    "go-check": () => done(state.go({ place: { at: "check" }, text: null, part: null })),
    "go-compare": () => done(state.go({ place: { at: "compare", of: [] }, text: null, part: null })),
    "go-review": () => done(state.go({ place: { at: "review", item: null }, text: null, part: null })),
    "go-about": () => done(state.go({ place: { at: "about" }, text: null, part: null })),
  };
  return (command) => commands[command]();
}

const done = (..._run: readonly void[]): true => true;

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>("#search");
  box?.focus();
  box?.select();
  return box !== null;
}

/** Moves the focus along the list on the left, from where it is or from what is open. */
function walk(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(".pane-left [data-open], .pane-left [data-number]")];
  if (rows.length === 0) return false;
  const focused = rows.findIndex((row) => row === document.activeElement || row.closest("[data-card]")?.contains(document.activeElement));
  const open = rows.findIndex(
    (row) => row.closest("[data-card]")?.getAttribute("aria-current") === "true" || row.getAttribute("aria-current") === "true",
  );
  const from = focused >= 0 ? focused : open;
  const next = rows[Math.min(rows.length - 1, Math.max(0, from === -1 ? 0 : from + by))];
  next?.focus({ preventScroll: true });
  (next?.closest("[data-card]") ?? next)?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Presses a button or link: that of the card which has the focus, else the first on the page. */
function press(what: string): boolean {
  const card = document.activeElement?.closest("[data-card]")?.querySelector<HTMLElement>(what);
  const found = card ?? document.querySelector<HTMLElement>(`.pane-detail ${what}`) ?? document.querySelector<HTMLElement>(what);
  found?.click();
  return found !== null;
}

function openPart(collection: Collection, { view, go }: ViewState, part: Part): boolean {
  const id = nodeAtHand(view);
  const quote = id && collection.quote(id);
  if (!quote) return false;
  go({ place: placeOf(quote.id), text: articleBeside(view), list: listBeside(view), part });
  return true;
}

function onNode(collection: Collection, { view }: ViewState, act: (node: GraphNode) => void): boolean {
  const id = nodeAtHand(view);
  const node = id && collection.node(id);
  if (node) act(node);
  return node !== null;
}

function expand(state: ViewState, node: GraphNode): void {
  drawAround(state, node.id);
  say(`The network is drawn around ${shortened(nodeName(node))} too.`);
}

function remove(state: ViewState, node: GraphNode): void {
  const name = shortened(nodeName(node));
  say(leaveOut(state, node.id) ? `${name} is left out of the network.` : `${name} cannot be left out: it is not drawn, or too much is.`);
}

/** The card that has the focus, else what is open. */
function nodeAtHand(view: ViewState["view"]): NodeId | null {
  const card = document.activeElement?.closest<HTMLElement>("[data-card]")?.dataset["card"];
  return card === undefined ? selectedIn(view) : (card as NodeId); // cards are written from node ids
}

function switchNetwork({ view, go }: ViewState): void {
  const selected = selectedIn(view);
  if (view.place.at !== "network") go({ place: { at: "network", selected }, text: null, part: null });
  else go({ place: selected === null ? { at: "search" } : placeOf(selected), text: null, part: null });
}

const sureness: Readonly<Record<Strictness, string>> = {
  strict: "Showing what the sentence states.",
  normal: "Showing what is stated and what is likely.",
  everything: "Showing everything that was found.",
};

function showAtLeast({ go }: ViewState, strictness: Strictness): void {
  go({ strictness }, "replace");
  say(sureness[strictness]);
}

const goToList = ({ go }: ViewState, list: ListName): void => go({ place: { at: "search" }, list, text: null, part: null });

/** One step back out: what is open, then the article, then what was searched, then the first page. */
function close({ view, go }: ViewState): boolean {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches("input, select, textarea"))
    document.activeElement.blur();
  else if (view.place.at === "article") go(view.place.quote === null ? { place: { at: "search" } } : selecting(view, null, null));
  else if (view.place.at === "network" && view.place.selected === null) go({ place: { at: "search" } });
  else if (selectedIn(view) !== null) go(selecting(view, null, null));
  else if (view.query !== "") go({ query: "" });
  else if (view.place.at !== "home") go({ place: { at: "home" }, text: null });
  else return false;
  return true;
}
