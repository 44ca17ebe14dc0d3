import { describe, expect, test } from "vitest";
import { findClaims } from "../../../src/core/claims/find-claims.ts";
import { findStances } from "../../../src/core/claims/find-stances.ts";
import type { AnalysedArticle } from "../../../src/core/model/analysed-article.ts";
import type { Attribution, SpeechAct } from "../../../src/core/model/attribution.ts";
import { smallArticle } from "../graph/small-articles.ts";

/** A small article whose attributions have these acts, in order; reported unless the words stand in marks. */
function article(id: string, source: string, acts: readonly SpeechAct[], published?: string): AnalysedArticle {
  const made = smallArticle(id, source, published === undefined ? {} : { published });
  const attributions = made.attributions.map((one, at): Attribution => {
    const marks = made.text.text.slice(one.content[0]?.start ?? 0).startsWith("“");
    return { ...one, act: acts[at] ?? "says", type: marks ? "direct" : "indirect", quoted: marks ? one.content : [] };
  });
  return { ...made, attributions };
}

const claimed = article(
  "bell",
  "<who>Ada Corr</who> <cue>said</cue> that <quote>the council sold the old ferry to a scrap dealer</quote>.",
  [],
  "2031-04-02",
);

/** The words of the other article's claims that a stance is about. */
function meant(mine: AnalysedArticle, ...others: readonly AnalysedArticle[]): readonly string[] {
  const articles = [...others, mine];
  const { claims, stances } = findClaims(articles, []);
  return stances.flatMap(({ elsewhere }) =>
    (elsewhere ?? []).map((index) => {
      const { article: at = 0, span = { start: 0, end: 0 } } = claims[index] ?? {};
      return articles[at]?.text.text.slice(span.start, span.end) ?? "";
    }),
  );
}

const ferry = "the council sold the old ferry to a scrap dealer";
const answer = (cue: string, words: string, act: SpeechAct, published = "2031-04-03", who = "Ben Tyle") =>
  article("tide", `<who>${who}</who> <cue>${cue}</cue> that <quote>${words}</quote>.`, [act], published);

describe("in another article", () => {
  test.each([
    ["confirms", "confirmed", "supports"],
    ["denies", "denied", "disputes"],
    ["disputes", "disputed", "disputes"],
    ["corrects", "corrected", "disputes"],
    ["questions", "questioned", "leavesOpen"],
  ] as const)("who %s a statement in its words takes that stance on it", (act, cue, kind) => {
    const mine = answer(cue, "the council sold the old ferry to a dealer", act);
    expect(meant(mine, claimed)).toEqual([ferry]);
    const [stance] = findClaims([claimed, mine], []).stances;
    expect(stance).toMatchObject({ kind, act });
    expect(mine.text.text.slice(stance?.cue.start, stance?.cue.end)).toMatch(new RegExp(`^${cue} `));
  });

  test("what somebody denies in words of their own is the opposite of those words", () => {
    const own = (words: string) =>
      article("tide", `<quote>“${words}”</quote> <who>Ben Tyle</who> <cue>objected</cue>.`, ["disputes"], "2031-04-03");
    expect(meant(own("The council never sold the old ferry to a scrap dealer."), claimed)).toEqual([ferry]);
    expect(meant(own("The council sold the old ferry to a scrap dealer."), claimed)).toEqual([]);
  });

  test("a denial is not about the opposite of what it denies", () => {
    const opposite = article(
      "bell",
      "<who>Ada Corr</who> <cue>said</cue> that <quote>the council did not sell the old ferry to a scrap dealer</quote>.",
      [],
      "2031-04-02",
    );
    expect(meant(answer("denied", ferry, "denies"), opposite)).toEqual([]);
  });

  test("a shared subject is not a shared statement", () => {
    expect(meant(answer("denied", "the old ferry needs a new engine", "denies"), claimed)).toEqual([]);
    expect(meant(answer("denied", "the dealer met the council at the old mill", "denies"), claimed)).toEqual([]);
  });

  test("nothing is answered before it was said", () => {
    expect(meant(answer("denied", ferry, "denies", "2031-04-01"), claimed)).toEqual([]);
  });

  test("nobody confirms by saying it again, but may deny what they are said to have said", () => {
    expect(meant(answer("confirmed", ferry, "confirms", "2031-04-03", "Ada Corr"), claimed)).toEqual([]);
    expect(meant(answer("denied", ferry, "denies", "2031-04-03", "Ada Corr"), claimed)).toEqual([ferry]);
  });

  test("who confirms or denies another number of the same things does so of another statement", () => {
    const cost = article(
      "bell",
      "<who>Ada Corr</who> <cue>said</cue> that <quote>the council sold the old ferry for 12 million crowns</quote>.",
      [],
    );
    const other = "the council sold the old ferry for 14 million crowns";
    expect(meant(answer("confirmed", other, "confirms"), cost)).toEqual([]);
    expect(meant(answer("denied", other, "denies"), cost)).toEqual([]);
    expect(meant(answer("corrected", other, "corrects"), cost)).toHaveLength(1);
    expect(meant(answer("confirmed", other.replace("14", "12"), "confirms"), cost)).toHaveLength(1);
  });

  test("nobody confirms their own words by being named by the surname alone", () => {
    expect(meant(answer("confirmed", ferry, "confirms", "2031-04-03", "Corr"), claimed)).toEqual([]);
    expect(meant(answer("confirmed", ferry, "confirms", "2031-04-03", "Ada Corrigan"), claimed)).toEqual([ferry]);
  });

  test("the same quantity of the same things is enough beside two words, a number alone is not", () => {
    const cost = article("bell", "<who>Ada Corr</who> <cue>said</cue> that <quote>the ferry ramp cost 12 million crowns</quote>.", []);
    expect(meant(answer("confirmed", "the ramp for the ferry swallowed 12 million crowns", "confirms"), cost)).toHaveLength(1);
    expect(meant(answer("confirmed", "the town borrowed 12 million crowns", "confirms"), cost)).toEqual([]);
  });
});

describe("inside an article", () => {
  const told = "<who>Ada Corr</who> <cue>cited</cue> <quote>fears about the cracked dam</quote>.\n";

  test("who reports a statement as denied disputes it, and is not said to state it", () => {
    const denial = article("tide", "<who>Ben Tyle</who> <cue>denied</cue> <quote>that the mill is for sale</quote>.", ["denies"]);
    expect(findStances(denial, 0)).toMatchObject([{ kind: "disputes", act: "denies", of: [0] }]);
  });

  test("who disputes that a thing is so does not state it, and who objects that it is does", () => {
    const about = (cue: string) =>
      article("tide", `<who>Ben Tyle</who> <cue>${cue}</cue> <quote>that the mill is for sale</quote>.`, ["disputes"]);
    expect(findStances(about("disputed"), 0)).toMatchObject([{ kind: "disputes", of: [0] }]);
    expect(findStances(about("objected"), 0)).toMatchObject([{ of: [] }]);
  });

  test("what somebody questions is left open, and is not theirs", () => {
    const doubt = article("tide", "<who>Ben Tyle</who> <cue>questioned</cue> <quote>whether the mill is for sale</quote>.", ["questions"]);
    expect(findStances(doubt, 0)).toMatchObject([{ kind: "leavesOpen", act: "questions", of: [0] }]);
  });

  test("“that” before a clause points to nobody’s words", () => {
    const talks = "<who>Ada Corr</who> <cue>said</cue> <quote>Okoro is in talks with another club</quote>.\n";
    const denial = (words: string) =>
      article("tide", `${talks}<who>Ben Tyle</who> <cue>denied</cue> <quote>${words}</quote>.`, ["says", "denies"]);
    expect(findStances(denial("that Okoro was for sale"), 0)).toMatchObject([{ of: [1] }]);
    expect(findStances(denial("that talks with the club were held"), 0)).toMatchObject([{ of: [0, 1] }]);
  });

  test("a confirmation of two is none of three", () => {
    const sites = "<who>Ada Corr</who> <cue>said</cue> <quote>the ministry is studying three sites for the dam</quote>.\n";
    const confirmed = (words: string) =>
      article("tide", `${sites}<who>Ben Tyle</who> <cue>confirmed</cue> <quote>${words}</quote>.`, ["says", "confirms"]);
    expect(findStances(confirmed("that two sites for the dam are studied"), 0)).toMatchObject([{ of: [] }]);
    expect(findStances(confirmed("that three sites for the dam are studied"), 0)).toMatchObject([{ of: [0] }]);
  });

  test("who denies “it” denies what was said right before, and makes no statement by that", () => {
    const said = "<who>Ada Corr</who> <cue>said</cue> <quote>the mill is for sale</quote>.\n";
    const denial = "<who>Ben Tyle</who> <cue>denied</cue> <quote>it</quote>.";
    const { claims, stances } = findClaims([article("tide", said + denial, ["says", "denies"])], []);
    expect(stances).toMatchObject([{ attribution: 1, of: [0] }]);
    expect(claims.filter(({ attribution }) => attribution === 1)).toEqual([]);
    const between = "The mill stands by the river. It has two floors.\n";
    expect(findClaims([article("tide", said + between + denial, ["says", "denies"])], []).stances).toEqual([]);
  });

  test("to reject a thing that nobody stated is no stance on a statement", () => {
    const plan = article("tide", `${told}<who>Ben Tyle</who> <cue>rejected</cue> <quote>a plan for the bridge</quote>.`, [
      "says",
      "disputes",
    ]);
    expect(findClaims([plan], []).stances).toEqual([]);
  });

  test("what is disputed does not hang on the token where a content begins or ends", () => {
    const base = article("tide", `${told}<who>Ben Tyle</who> <cue>dismissed</cue> <quote>these fears as idle</quote>.`, [
      "says",
      "disputes",
    ]);
    const { tokens } = base.text;
    for (const at of [0, 1])
      for (const [from, to] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const moved = base.attributions.map((one, index) => {
          const [span = { start: 0, end: 0 }] = one.content;
          const first = tokens.findIndex(({ start }) => start === span.start);
          const last = tokens.findIndex(({ end }) => end === span.end);
          const start = tokens[first + from]?.start ?? span.start;
          return index === at ? { ...one, content: [{ start, end: tokens[last + to]?.end ?? span.end }] } : one;
        });
        expect(findStances({ ...base, attributions: moved }, 0), `content ${at} moved by ${from}, ${to}`).toMatchObject([{ of: [0] }]);
      }
  });

  test("who declines to comment on a statement leaves it open, and says nothing themselves", () => {
    const silent = article(
      "tide",
      `${told}<who>Ben Tyle</who> <cue>declined</cue> <quote>to comment on fears about the cracked dam</quote>.`,
      ["says", "declines"],
    );
    const { claims, stances } = findClaims([silent], []);
    expect(stances).toMatchObject([{ attribution: 1, kind: "leavesOpen", act: "declines", of: [0] }]);
    expect(claims.filter(({ attribution }) => attribution === 1)).toEqual([]);
  });

  test("what somebody would not confirm is left open, and is not theirs", () => {
    const silent = article("tide", "<who>Ben Tyle</who> <cue>would not confirm</cue> <quote>that the mill is for sale</quote>.", [
      "declines",
    ]);
    expect(findStances(silent, 0)).toMatchObject([{ kind: "leavesOpen", act: "declines", of: [0] }]);
  });

  test("to decline to comment, without a word on what, is about nobody's statement", () => {
    const silent = article("tide", `${told}<who>Ben Tyle</who> <cue>declined</cue> <quote>to comment</quote>.`, ["says", "declines"]);
    expect(findClaims([silent], []).stances).toEqual([]);
  });

  test("to decline to pay is no stance on a statement", () => {
    const silent = article("tide", `${told}<who>Ben Tyle</who> <cue>declined</cue> <quote>to pay for the cracked dam</quote>.`, [
      "says",
      "declines",
    ]);
    expect(findClaims([silent], []).stances).toEqual([]);
  });
});
