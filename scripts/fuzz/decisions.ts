import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { hostileText } from "./hostile-text.ts";

type Next = () => number;

/** Decisions about records that are there, of every kind, as a file would hold them: many fit each other badly. */
export function decisionsOn({ nodes, edges }: GraphRecords, next: Next): string {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
  const idOf = (kind: string): string => pick(nodes.filter((node) => node.kind === kind))?.id ?? `${kind}:none`;
  const signed = { who: hostileText(next) || "I", when: "2031-04-02", why: hostileText(next) || "so" };
  const kinds: readonly (() => object)[] = [
    () => ({ decision: "speaker", about: idOf("quote"), to: next() < 0.3 ? [] : [idOf("actor"), idOf("actor")] }),
    () => ({ decision: "not-a-quote", about: idOf("quote") }),
    () => ({ decision: "boundaries", about: idOf("quote"), words: wordsIn(nodes, next) }),
    () => ({ decision: "merge", about: idOf("actor"), with: idOf("actor") }),
    () => ({ decision: "split", about: idOf("actor"), article: "one-0" }),
    () => ({ decision: "split", about: idOf("actor"), article: "one-0", quotes: saidBy(idOf("actor"), edges).slice(0, 2) }),
    () => ({ ...splitOfSpeaker(edges, next) }),
    () => ({ decision: pick(["same", "different", "not-enough"]), about: pick(edges)?.id ?? "edge:none" }),
    () => ({ decision: "claim-kind", about: idOf("claim"), to: pick(["fact", "opinion", "question"]) }),
    () => ({ decision: "note", about: pick(nodes)?.id ?? "quote:none" }),
  ];
  return JSON.stringify(Array.from({ length: 1 + Math.floor(next() * 8) }, () => ({ ...pick(kinds)?.(), ...signed })));
}

const saidBy = (actor: string, edges: GraphRecords["edges"]): readonly string[] =>
  edges.flatMap(({ kind, from, to }) => (kind === "said" && from === actor ? [to] : []));

function splitOfSpeaker(edges: GraphRecords["edges"], next: Next): object {
  const speakers = edges.flatMap(({ kind, from }) => (kind === "said" ? [from] : []));
  const about = speakers[Math.floor(next() * speakers.length)] ?? "actor:none";
  const quotes = saidBy(about, edges);
  return { decision: "split", about, article: /^quote:([^:]+)/.exec(quotes[0] ?? "")?.[1] ?? "one-0", quotes: quotes.slice(0, 1) };
}

/** One or two pieces of an article, which may overlap. */
function wordsIn(nodes: GraphRecords["nodes"], next: Next): readonly string[] {
  const text = nodes.flatMap((node) => (node.kind === "source" && node.text !== null ? [node.text] : []))[0] ?? "";
  return Array.from({ length: 1 + Math.floor(next() * 2) }, () => {
    const start = Math.floor(next() * text.length);
    return text.slice(start, start + 1 + Math.floor(next() * 60));
  });
}
