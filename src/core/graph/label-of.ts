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

/**
 * What an actor or a source is called in the middle of a sentence: one without a name of its own with its article, "the hospital", "the article on 3 March",
 * and "a letter" with a small one.
 */
export function nameInSentence(node: ActorNode | SourceNode): string {
  const name = labelOf(node).replace(/^(?:An?|The) (?=\p{Ll})/u, (article) => article.toLowerCase());
  const isCommon =
    node.kind === "actor" ? node.actor === "organization" && !/\p{Lu}/u.test(name) : node.source === "document" && /^\p{Ll}/u.test(name);
  return isCommon && !/^(?:an?|the|one|two|some|several|his|her|their|its) /.test(name) ? `the ${name}` : name;
}

/** A speaker in the middle of a sentence: the name, or the article's own description and that it does not name them. */
export function inSentence(speaker: ActorNode | SourceNode): string {
  if (speaker.kind === "source") return speaker.source === "article" ? "the article’s own author" : nameInSentence(speaker);
  const name = speaker.names[0] ?? "";
  if (speaker.actor !== "unnamed") return nameInSentence(speaker);
  const described = speaker.facts?.described?.words ?? name;
  return `${described.replace(/^(?:An?|The|One|Two|Three|Some|Several) /, (word) => word.toLowerCase())} (not named)`;
}
