import type { ArticleActor } from "../../../src/core/model/actor.ts";
import type { AnalysedArticle } from "../../../src/core/model/analysed-article.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import type { LinkedActors } from "../../../src/core/model/linked-actors.ts";
import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import { openGraph, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import { sha256 } from "../../../scripts/sha256.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";

// Everything that trips a format up, in an invented article: an emoji before the quotation, a broken quotation, a source that is not named, markup, marks that
// spreadsheets run, and a composed and a decomposed accent.
const { text, at } = marked(
  `\u{1F5F3}️ Harbour vote <tag>&lt;b&gt;</tag> "delayed" & moved
<first>“The bridge will cost €42 million,”</first> <cue>said</cue> <who>Mayor Ada Quill</who>, <second>“and not a cent more.”</second>
<official>A port official</official>, who <terms>asked not to be named</terms> <reason>because talks go on</reason>, <cue2>said</cue2> <indirect>the café =SUM(A1) would close</indirect>.
`,
);

const attribution = (
  content: Attribution["content"],
  cue: Attribution["cue"],
  sourceSpan: Attribution["sourceSpan"],
  type: Attribution["type"],
): Attribution => ({
  content,
  cue,
  sourceSpan,
  addressee: null,
  type,
  quoted: type === "direct" ? content : [],
  speech: true,
  act: "says",
  grade: "stated",
  rule: "fixture",
  nested: null,
});

const given = (name: string) => ({ span: at(name), words: text.slice(at(name).start, at(name).end) });

const people: readonly ArticleActor[] = [
  {
    kind: "person",
    names: ["Ada Quill"],
    mentions: [{ ...at("who"), form: "name", actor: 0 }],
    roles: [{ span: { start: at("who").start, end: at("who").start + 5 }, words: "Mayor", kind: "office", at: null }],
    facts: null,
    outlet: false,
  },
  {
    kind: "unnamed",
    names: ["port official"],
    mentions: [{ ...at("official"), form: "unnamed", actor: 1 }],
    roles: [],
    facts: {
      described: given("official"),
      affiliation: null,
      closeness: null,
      count: null,
      reason: given("reason"),
      terms: given("terms"),
    },
    outlet: false,
  },
];

const link = (index: number) => ({
  attribution: index,
  actors: [index],
  document: null,
  author: false,
  voice: null,
  grade: "stated" as const,
  rule: "fixture",
  antecedent: null,
  because: ["The sentence names the speaker."],
  candidates: [],
});

const analysed: AnalysedArticle = {
  text: textOf(text, {
    id: "bridge",
    title: 'Harbour vote "delayed"',
    outlet: "The Pellmoor Echo",
    published: "2031-04-02",
    url: "https://echo.example/bridge",
    invented: true,
  }),
  quotations: [],
  attributions: [
    attribution([at("first"), at("second")], [at("cue")], at("who"), "direct"),
    attribution([at("indirect")], [at("cue2")], at("official"), "indirect"),
  ],
  actors: { actors: people, documents: [], speakers: [link(0), link(1)], addressees: [null, null], mayBe: [], acts: [] },
};

const linked: LinkedActors = {
  actors: [
    { id: "actor:ada-quill", members: [{ article: 0, actor: 0 }] },
    { id: "actor:bridge:port-official", members: [{ article: 0, actor: 1 }] },
  ],
  issues: [],
};

const claims = [{ article: 0, span: at("indirect"), kind: "prediction" as const, numbers: [], checkWorthy: [], attribution: 1 }];

/** The graph that every export is tried on. */
export const bridgeGraph = (): SaysoGraph => openGraph(buildGraph([analysed], linked, [], claims, [], { sha256, rates: [], issues: [] }));

export const bridgeText = text;
export const brokenQuotation = ["“The bridge will cost €42 million,”", "“and not a cent more.”"];
