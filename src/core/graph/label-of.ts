import type { ActorNode, GraphNode, SourceNode } from "./schema.ts";

/** What a node is called on screen, in full. */
export function labelOf(node: GraphNode): string {
  if (node.kind === "actor") return node.names[0] ?? node.id;
  if (node.kind === "source") return node.label;
  if (node.kind === "claim") return node.words;
  return node.content.map(({ exact }) => exact).join(" … ");
}

/** The first words of a label, cut between words; whole when it is short enough. */
export function shortLabel(node: GraphNode, length = 48): string {
  const label = labelOf(node);
  if (label.length <= length) return label;
  const cut = label.slice(0, length).replace(/\s+\S*$/, "");
  return `${cut.replace(/[\s,;:.–—-]+$/, "")} …`;
}

/** A speaker in the middle of a sentence: the name, or the article's own description and that it does not name them. */
export function inSentence(speaker: ActorNode | SourceNode): string {
  if (speaker.kind === "source") return speaker.source === "article" ? "the article’s own author" : speaker.label;
  const name = speaker.names[0] ?? "";
  if (speaker.actor !== "unnamed") return name;
  const described = speaker.facts?.described?.words ?? name;
  return `${described.replace(/^(?:An?|The|One|Two|Three|Some|Several) /, (word) => word.toLowerCase())} (not named)`;
}
