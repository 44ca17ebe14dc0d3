import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ArticleActor, ArticleActors, Given, Role, SpeakerLink, UnnamedFacts } from "../../src/core/model/actor.ts";
import type { AnalysedArticle } from "../../src/core/model/analysed-article.ts";
import type { Attribution, AttributionType, Grade, SpeechAct } from "../../src/core/model/attribution.ts";
import type { ArticleClaim, Stance } from "../../src/core/model/claim.ts";
import type { LinkedActors } from "../../src/core/model/linked-actors.ts";
import type { Mention, MentionForm } from "../../src/core/model/mention.ts";
import type { Quotation } from "../../src/core/model/quotation.ts";
import type { DiffStep, Repeat } from "../../src/core/model/repeat.ts";
import { cover, holds, overlaps, type Span } from "../../src/core/model/span.ts";
import { readArticleText } from "../../src/core/text/read-article-text.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";

type Pair = readonly [number, number];

/** A reference annotation as people wrote it: `tests/gold/*.json`. */
export type Gold = {
  readonly id: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
    readonly speaker: string;
    readonly kind: string;
    readonly type: AttributionType;
    readonly speech: boolean;
    readonly mention: string;
    readonly recipient?: string;
  }[];
  readonly actors: readonly {
    readonly name?: string;
    readonly label?: string;
    readonly kind: string;
    readonly is?: string;
    readonly aliases?: readonly string[];
    readonly roles?: readonly string[];
    readonly party?: string;
    readonly reason?: string;
    readonly mentions?: readonly string[];
  }[];
  readonly possiblySame: readonly { readonly a: string; readonly b: string; readonly evidence: readonly string[] }[];
  readonly repeats: readonly { readonly quotations: readonly string[] }[];
  readonly disputes: readonly { readonly attribution: string; readonly of: readonly string[] }[];
  readonly claims: readonly { readonly span: Pair; readonly words: string; readonly through: string | null }[];
};

/** Everything the stages left of the graph would give for a perfectly read article. */
export type GoldArticle = {
  readonly gold: Gold;
  readonly article: AnalysedArticle;
  readonly linked: LinkedActors;
  readonly repeats: readonly Repeat[];
  readonly claims: readonly ArticleClaim[];
  readonly stances: readonly Stance[];
};

const root = fileURLToPath(new URL("../../", import.meta.url));
const spanOf = ([start, end]: Pair): Span => ({ start, end });

/** The reference annotation called `name` in `tests/gold/`. */
export const readGold = (name: string): Gold => JSON.parse(readFileSync(`${root}tests/gold/${name}.json`, "utf8")) as Gold;

/** The text of an article of ours, front matter removed. */
export const readArticleBody = (path: string): string => readFileSync(`${root}${path}`, "utf8").replace(/^---\n(?:[^]*?\n)?---\n/, "");

/** The shipped article as its reference annotation has it. */
export function goldArticle(): GoldArticle {
  const gold = readGold("voter-rolls");
  const text = readArticleText({ id: gold.id, text: readArticleBody("graph-data/articles/voter-rolls.md") }, winkTagger());
  const quotations = quotationsIn(text.text);
  const people = gold.actors.map((actor) => articleActor(text.text, actor));
  const attributions = [
    ...gold.attributions.map((one) => attributionOf(text.text, one, quotations)),
    ...imaginedIn(gold, text.text, quotations),
  ];
  const actors = articleActors(gold, text.text, people);
  const article: AnalysedArticle = { text, quotations, attributions, actors };
  return {
    gold,
    article,
    linked: linkEach(article),
    repeats: repeatsOf(gold, article),
    claims: claimsOf(gold),
    stances: stancesOf(gold, text.text),
  };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Each actor of one article by itself. */
function linkEach(article: AnalysedArticle): LinkedActors {
  const actors = article.actors.actors.map((actor, index) => {
    const scope = actor.kind === "unnamed" || actor.kind === "group" ? `${article.text.article.id}:` : "";
    return { id: `actor:${scope}${slug(actor.names[0] ?? "")}` as const, members: [{ article: 0, actor: index }] };
  });
  return { actors, issues: [] };
}

function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(/"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’[^’\n]*’[^’\n]*’|‘[^‘\n]*?’(?=”)/g)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      inner: { start: start + 1, end: end - 1 },
      depth: 0,
      inside: null,
      use: "speech",
      ending: "closed",
      continues: null,
    });
    const nested = /‘.*’/.exec(match[0].slice(1, -1));
    if (nested === null) continue;
    const from = start + 1 + nested.index;
    const to = from + nested[0].length;
    const inside = found.length - 1;
    found.push({
      start: from,
      end: to,
      inner: { start: from + 1, end: to - 1 },
      depth: 1,
      inside,
      use: "imagined",
      ending: "closed",
      continues: null,
    });
  }
  return found;
}

function attributionOf(text: string, one: Gold["attributions"][number], quotations: readonly Quotation[]): Attribution {
  const content = one.content.map(spanOf);
  const cue = one.cue.map(spanOf);
  const after = Math.max(...cue.map((span) => span.end));
  const told = one.recipient === undefined ? -1 : text.slice(after, after + 40).search(/\b(?:CNN|DOJ)\b/);
  return {
    content,
    cue,
    sourceSpan: cover(one.source.map(spanOf)),
    addressee: told < 0 ? null : { start: after + told, end: after + told + 3 },
    type: one.type,
    quoted: quotations
      .filter((quotation) => quotation.depth === 0 && content.some((span) => overlaps(span, quotation)))
      .map(({ start, end }) => ({ start, end })),
    speech: one.speech,
    act: actOf(cue.map((span) => text.slice(span.start, span.end)).join(" ")),
    grade: "stated",
    rule: "gold",
    nested: null,
  };
}

const acts: Readonly<Record<string, SpeechAct>> = {
  asked: "asks",
  "has dismissed": "disputes",
  arguing: "argues",
  rejected: "disputes",
  reported: "reports",
  suggested: "suggests",
  agreed: "agrees",
  worry: "worries",
  wants: "intends",
};
const actOf = (cue: string): SpeechAct => acts[cue] ?? "says";

/** The quotation inside another one that the annotation says nobody spoke. */
function imaginedIn(gold: Gold, text: string, quotations: readonly Quotation[]): readonly Attribution[] {
  return quotations
    .filter((quotation) => quotation.use === "imagined")
    .map((quotation) => {
      const inside = gold.attributions.findIndex((one) => one.content.some((pair) => holds(spanOf(pair), quotation)));
      const before = /they can (?:go back and )?(say),? $/.exec(text.slice(0, quotation.start));
      const cue =
        before === null ? [] : [{ start: before.index + before[0].indexOf("say"), end: before.index + before[0].indexOf("say") + 3 }];
      const span = { start: quotation.start, end: quotation.end };
      return {
        content: [span],
        cue,
        sourceSpan: null,
        addressee: null,
        type: "direct",
        quoted: [span],
        speech: true,
        act: "says",
        grade: "open",
        rule: "gold",
        nested: { inside, as: "imagined" },
      } satisfies Attribution;
    });
}

function articleActors(gold: Gold, text: string, people: readonly ArticleActor[]): ArticleActors {
  const indexOf = (label: string) =>
    gold.actors.findIndex((actor) => actor.name === label || actor.label === label || actor.aliases?.includes(label));
  const groups = [...new Set(gold.attributions.map((one) => one.speaker).filter((speaker) => speaker.startsWith("group: ")))];
  const crowds = groups.map((label) => crowd(text, label.slice("group: ".length)));
  const actorOf = (speaker: string) => (speaker.startsWith("group: ") ? people.length + groups.indexOf(speaker) : indexOf(speaker));
  const imagined = quotationsIn(text).filter((quotation) => quotation.use === "imagined").length;
  const all = [...people, ...crowds];
  const withPlaces = all.map((actor) => ({ ...actor, roles: actor.roles.map((role) => ({ ...role, at: placeOf(all, role.words) })) }));
  return {
    actors: withPlaces,
    documents: [],
    speakers: [
      ...gold.attributions.map((one, attribution) => speakerLink(text, one, attribution, actorOf(one.speaker))),
      ...Array.from({ length: imagined }, (_, n) => nobody(gold.attributions.length + n)),
    ],
    addressees: [
      ...gold.attributions.map((one) => (one.recipient === undefined ? null : actorOf(one.recipient))),
      ...Array.from({ length: imagined }, () => null),
    ],
    mayBe: gold.possiblySame.map((pair) => ({
      a: indexOf(pair.a),
      b: indexOf(pair.b),
      reasons: pair.evidence.map((words) => ({ words, spans: spansNamedIn(text, words) })),
    })),
    acts: [],
  };
}

const spansNamedIn = (text: string, words: string): readonly Span[] => {
  const wanted = /Republican|White House|cudgel/.exec(words)?.[0] ?? "official";
  return [...text.matchAll(new RegExp(wanted, "g"))].map((match) => ({ start: match.index, end: match.index + wanted.length }));
};

const placeOf = (actors: readonly ArticleActor[], words: string): number | null => {
  const found = actors.findIndex((actor) => actor.kind === "organization" && words.includes(` ${actor.names[0] ?? ""}`));
  return found < 0 ? null : found;
};

function speakerLink(text: string, one: Gold["attributions"][number], attribution: number, actor: number): SpeakerLink {
  const far = /^[Tt]hat |^the official/.test(text.slice(one.source[0]?.[0], one.source[0]?.[1]));
  const grade: Grade = far ? "likely" : "stated";
  return {
    attribution,
    actors: [actor],
    document: null,
    author: false,
    voice: null,
    grade,
    rule: "gold",
    antecedent: null,
    because: [far ? "The description was resolved through the paragraph before." : "The sentence names the speaker."],
    candidates: [],
  };
}

const nobody = (attribution: number): SpeakerLink => ({
  attribution,
  actors: [],
  document: null,
  author: false,
  voice: null,
  grade: "open",
  rule: "gold",
  antecedent: null,
  because: [],
  candidates: [],
});

function crowd(text: string, words: string): ArticleActor {
  return { kind: "group", names: [words], mentions: mentionsOf(text, [words], "group"), roles: [], facts: null, outlet: false };
}

function articleActor(text: string, actor: Gold["actors"][number]): ArticleActor {
  const unnamed = actor.label !== undefined;
  const names = unnamed ? [(actor.mentions?.[0] ?? "").replace(/^an? /i, "")] : [actor.name ?? "", ...(actor.aliases ?? [])];
  const words = [...(actor.mentions ?? []), ...(unnamed ? [] : names)];
  return {
    kind: unnamed ? "unnamed" : actor.kind === "person" ? "person" : "organization",
    names,
    mentions: mentionsOf(text, words, unnamed ? "unnamed" : "name"),
    roles: [
      ...(actor.roles ?? []).map((role) => ({ role, kind: "office" as const })),
      ...(actor.party === undefined || unnamed ? [] : [{ role: `a ${actor.party}`, kind: "party" as const }]),
    ].flatMap(({ role, kind }): Role[] => {
      const span = wordsIn(text, role);
      return span === null ? [] : [{ span, words: role, kind, at: null }];
    }),
    facts: unnamed ? factsOf(text, actor) : null,
    outlet: actor.is === "outlet",
  };
}

function factsOf(text: string, actor: Gold["actors"][number]): UnnamedFacts {
  const given = (words: string | undefined, from = 0): Given => {
    const span = words === undefined ? null : wordsIn(text, words, from);
    return span === null || words === undefined ? null : { span, words };
  };
  const at = text.indexOf(actor.mentions?.[0] ?? "");
  const terms = /speaking anonymously|requested anonymity/.exec(text.slice(text.indexOf(actor.reason ?? "") - 40))?.[0];
  return {
    described: given(actor.mentions?.[0]),
    affiliation: given(actor.party, at),
    closeness: null,
    count: null,
    reason: given(actor.reason),
    terms: given(terms),
  };
}

function wordsIn(text: string, words: string, from = 0): Span | null {
  const start = text.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length };
}

/** Where the words stand, longest first, none inside another. */
function mentionsOf(text: string, words: readonly string[], form: MentionForm): readonly Mention[] {
  const found: Mention[] = [];
  for (const one of words.toSorted((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      const span = { start: at, end: at + one.length };
      if (!found.some((mention) => overlaps(mention, span))) found.push({ ...span, form, actor: null });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function repeatsOf(gold: Gold, article: AnalysedArticle): readonly Repeat[] {
  const indexOf = (id: string | undefined) => gold.attributions.findIndex((one) => one.id === id);
  return gold.repeats.map(({ quotations: [a, b] }) => ({
    later: { article: 0, attribution: indexOf(b) },
    earlier: { article: 0, attribution: indexOf(a) },
    order: "known",
    alterations: ["reworded"],
    diff: diffOf(article, indexOf(a), indexOf(b)),
    score: 0.6,
  }));
}

/** A plain longest common run of words, good enough for a fixture. */
function diffOf(article: AnalysedArticle, a: number, b: number): readonly DiffStep[] {
  const words = (index: number) => {
    const span = article.attributions[index]?.content[0] ?? { start: 0, end: 0 };
    return [...article.text.text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
      word: m[0],
    }));
  };
  const steps: DiffStep[] = [];
  const later = words(b);
  for (const { word, start, end } of words(a)) {
    const found = later.findIndex((one) => one.word === word);
    if (found < 0) {
      steps.push({ op: "removed", earlier: { start, end }, later: null });
      continue;
    }
    for (const one of later.splice(0, found)) steps.push({ op: "added", earlier: null, later: { start: one.start, end: one.end } });
    const [same] = later.splice(0, 1);
    if (same !== undefined) steps.push({ op: "same", earlier: { start, end }, later: { start: same.start, end: same.end } });
  }
  return [...steps, ...later.map((one): DiffStep => ({ op: "added", earlier: null, later: { start: one.start, end: one.end } }))];
}

function claimsOf(gold: Gold): readonly ArticleClaim[] {
  const stated = gold.attributions.flatMap((one, attribution): ArticleClaim[] => {
    const span = cover(one.content.map(spanOf));
    const inner = gold.claims.some((claim) => span !== null && holds(span, spanOf(claim.span)));
    return span === null || inner
      ? []
      : [{ article: 0, span, kind: one.speech ? "fact" : "intention", numbers: [], checkWorthy: [], attribution }];
  });
  const listed = gold.claims.map((claim): ArticleClaim => {
    const span = spanOf(claim.span);
    const through = gold.attributions.findIndex((one) => one.content.some((pair) => holds(spanOf(pair), span)));
    return {
      article: 0,
      span,
      kind: "fact",
      numbers: [],
      checkWorthy: ["It gives a number."],
      attribution: claim.through === null || through < 0 ? null : through,
    };
  });
  return [...stated, ...listed];
}

function stancesOf(gold: Gold, text: string): readonly Stance[] {
  return gold.disputes.map((dispute) => {
    const indexOf = (id: string) => gold.attributions.findIndex((one) => one.id === id);
    const attribution = indexOf(dispute.attribution);
    const one = gold.attributions[attribution];
    const cue = cover([...(one?.cue ?? []), ...(one?.content ?? [])].map(spanOf)) ?? { start: 0, end: Math.min(1, text.length) };
    return { article: 0, attribution, kind: "disputes", of: dispute.of.map(indexOf), cue };
  });
}
