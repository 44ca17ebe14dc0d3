import type { GraphEdge, GraphNode } from "../graph/schema.ts";
import { labelOf } from "../graph/label-of.ts";

// What Gephi, yEd, Cytoscape and networkx see of a record: plain values under plain names.

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A node's values, which XML can hold. An absent fact is an empty one. */
export const nodeAttributes = (node: GraphNode): Attributes => inXml(nodeValues(node));

/** An edge's values, which XML can hold. */
export const edgeAttributes = (edge: GraphEdge): Attributes => inXml(edgeValues(edge));

const inXml = (values: Attributes): Attributes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? xmlText(value) : value]));

function nodeValues(node: GraphNode): Attributes {
  const common = { label: labelOf(node), kind: node.kind, evidence: evidenceOf(node) };
  switch (node.kind) {
    case "actor":
      return {
        ...common,
        actor: node.actor,
        names: joined(node.names),
        roles: joined(node.roles.map(({ words }) => words)),
        outlet: node.outlet,
      };
    case "quote":
      return {
        ...common,
        article: node.article,
        type: node.type,
        act: node.act,
        speech: node.speech,
        grade: node.grade,
        rule: node.rule,
        cue: joined(node.cue.map(({ exact }) => exact)),
        paragraph: node.paragraph,
        nested: node.nested?.as ?? "",
      };
    case "claim":
      return { ...common, claim: node.claim };
    case "source":
      return {
        ...common,
        source: node.source,
        outlet_name: node.outlet ?? "",
        published: node.published ?? "",
        url: node.url ?? "",
      };
  }
}

function edgeValues(edge: GraphEdge): Attributes {
  const common = { label: edge.kind, kind: edge.kind, grade: edge.grade, evidence: evidenceOf(edge) };
  switch (edge.kind) {
    case "said":
      return { ...common, rule: edge.rule, words: edge.cue };
    case "via":
    case "cites":
    case "disputes":
    case "supports":
    case "leavesOpen":
      return { ...common, words: edge.words };
    case "repeats":
      return { ...common, words: edge.alterations.join("; "), order: edge.order };
    case "affiliated":
      return { ...common, words: edge.role };
    case "acted":
      return { ...common, words: edge.verb };
    case "mayBe":
      return { ...common, words: joined(edge.reasons.map(({ words }) => words)) };
    default:
      return common;
  }
}

/** Where the words are that it rests on, to come back to: "source:post 25-60; …", UTF-16 units. */
const evidenceOf = (record: GraphNode | GraphEdge): string =>
  record.evidence.map(({ source, span }) => `${source} ${span.start}-${span.end}`).join("; ");

const joined = (parts: readonly string[]): string => parts.join("; ");

/** The text with U+FFFD for what XML 1.0 cannot hold: control characters, lone surrogates and the two non-characters. */
export const xmlText = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");
