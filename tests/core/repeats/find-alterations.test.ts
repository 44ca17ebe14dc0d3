import { expect, test } from "vitest";
import type { AttributionType } from "../../../src/core/model/attribution.ts";
import { alterations, type Alteration } from "../../../src/core/model/repeat.ts";
import { diffWords } from "../../../src/core/repeats/diff-words.ts";
import { findAlterations, mostSerious, type Wording } from "../../../src/core/repeats/find-alterations.ts";
import { wordsIn } from "../../../src/core/repeats/words-in.ts";

const wording = (text: string, speaker?: string, type: AttributionType = "direct"): Wording => ({
  text,
  type,
  words: wordsIn(
    text,
    text.split("|").map((_, part, parts) => {
      const start = parts.slice(0, part).join("|").length + (part === 0 ? 0 : 1);
      return { start, end: start + (parts[part]?.length ?? 0) };
    }),
  ),
  speakers: new Set(speaker === undefined ? [] : [speaker]),
});
const changes = (earlier: Wording, later: Wording): readonly Alteration[] =>
  findAlterations(earlier, later, diffWords(earlier.words, later.words));
const between = (earlier: string, later: string, type: AttributionType = "direct") =>
  changes(wording(earlier), wording(later, undefined, type));

const line = "The harbour wall will cost 42 million crowns and it is not safe for the ferry";

test("the same words are the same", () => {
  expect(between(line, line)).toEqual(["same"]);
});

test("other marks, capitals and spellings of a number are typography", () => {
  expect(between("We can't wait, it's twenty-five days.", "we can’t wait — It’s 25 days!")).toEqual(["typography"]);
  expect(between("Some 40 percent of the boats", "Some 40% of the boats")).toEqual(["typography"]);
});

test("American and British spellings, and contractions spelled out, are typography", () => {
  expect(
    between("We have organised the harbour centre's defence programme", "We've organized the harbor center’s defense program"),
  ).toEqual(["typography"]);
  expect(between("Ten per cent of the cancelled trains were grey", "Ten percent of the canceled trains were gray")).toEqual(["typography"]);
});

test("words that differ by more than a spelling are changed", () => {
  expect(between("We filled the four forms for the prize", "We filed the four forms for the prize")).toEqual(["word-changed"]);
  expect(between("Our labours end when the tour is over", "Our labours end when the tor is over")).toEqual(["word-changed"]);
  expect(between("They were wise men", "They were wide men")).toEqual(["word-changed"]);
});

test("words missing at the start or the end are a shortening", () => {
  expect(between(line, "The harbour wall will cost 42 million crowns")).toEqual(["shortened"]);
  expect(between(line, "it is not safe for the ferry")).toEqual(["shortened"]);
});

test("words cut off the start are one cut, however many of the kept words stand in them too", () => {
  expect(between("All the berths and the basins were full, and the ferry had to wait", "and the ferry had to wait")).toEqual(["shortened"]);
});

test("words that two gaps have in common do not make two cuts of one", () => {
  const promise = "We will not flood a valley to keep a promise that the last government made. The people of Orran have a right to stay";
  expect(between(promise, "The people of Orran have a right to stay")).toEqual(["shortened"]);
  expect(between(promise, "We will not flood a valley to keep a promise . . . The people of Orran have a right to stay")).toEqual([
    "cut-marked",
  ]);
  expect(between("The wall will cost too much. The ferry is late again", "The ferry is late again")).toEqual(["shortened"]);
  expect(between("I saw the boat and the crew of the boat and the dog", "I saw the boat and the dog")).toEqual(["cut-unmarked"]);
});

test("the most serious change by itself is the first of all", () => {
  for (const later of [line, line.toUpperCase(), line.replace("42", "45"), line.replace("not ", ""), line.slice(0, 40)]) {
    const [one, other] = [wording(line), wording(later)];
    const steps = diffWords(one.words, other.words);
    expect(mostSerious(one, other, steps)).toBe(findAlterations(one, other, steps)[0]);
  }
});

test("a lost “not” is a negation changed, spelled out or contracted", () => {
  expect(between(line, line.replace("not ", ""))).toContain("negation-changed");
  expect(between("The wall isn't safe for the ferry", "The wall is safe for the ferry")).toContain("negation-changed");
  expect(between("We never promised a date", "We promised a date")[0]).toBe("negation-changed");
});

test("a cut that takes the negation off the start of the sentence is a negation changed", () => {
  expect(between("It is not true that the ferry is late again", "the ferry is late again")).toEqual(["negation-changed", "shortened"]);
  expect(between("It is not over. The ferry is late again", "The ferry is late again")).toEqual(["shortened"]);
});

test("a kept statement that the other one calls wrong is a negation changed, one called right is not", () => {
  const lost = "the microbe ate the polyester in the tank";
  expect(between(`The claim that ${lost} is simply wrong`, lost)).toEqual(["negation-changed", "shortened"]);
  expect(between(`The claim that ${lost} is right`, lost)).toEqual(["shortened"]);
  expect(between(`${lost}. It was wrong of them to wait`, lost)).toEqual(["shortened"]);
});

test("another number in a number's place is a number changed, however it is spelled", () => {
  expect(between(line, line.replace("42", "45"))[0]).toBe("number-changed");
  expect(between("Three boats were lost that night", "Four boats were lost that night")[0]).toBe("number-changed");
  expect(between("Three boats were lost that night", "3 boats were lost that night")).toEqual(["typography"]);
});

test("another speaker is the most serious change, and an unnamed one is none", () => {
  expect(changes(wording(line, "ana"), wording(line, "ben"))).toEqual(["speaker-changed", "same"]);
  expect(changes(wording(line, "ana"), wording(line, "ana"))).toEqual(["same"]);
  expect(changes(wording(line, "ana"), wording(line))).toEqual(["same"]);
});

test("words left out inside are an unmarked cut unless a mark shows it", () => {
  expect(between(line, line.replace("will cost 42 million crowns and it ", ""))).toEqual(["cut-unmarked"]);
  expect(between(line, line.replace("will cost 42 million crowns and it ", "… "))).toEqual(["cut-marked"]);
  expect(between(line, line.replace("will cost 42 million crowns and it ", "... "))).toEqual(["cut-marked"]);
  expect(between(line, line.replace("will cost 42 million crowns and it ", "|"))).toEqual(["cut-marked"]);
});

test("another word in a word's place is a word changed in direct quotes and a rewording elsewhere", () => {
  expect(between(line, line.replace("safe", "ready"))).toEqual(["word-changed"]);
  expect(between(line, line.replace("safe", "ready"), "indirect")).toEqual(["reworded"]);
});

test("words in square brackets are an insert", () => {
  expect(between(line, line.replace("it is", "[the wall] is"))).toEqual(["bracketed-insert"]);
});

test("a block of words in another place is a splice", () => {
  expect(between(`${line}. Nobody asked the fishermen first`, `Nobody asked the fishermen first. ${line}`)).toContain("spliced");
});

test("pronouns and verb forms turned by reporting are a shift of person or tense", () => {
  expect(between("I will close my shop in spring", "he would close his shop in spring", "indirect")).toEqual(["person-or-tense-shifted"]);
});

test("what is found comes in the order of the list, most serious first", () => {
  const found = changes(wording(line, "ana"), wording(line.replace("42", "45").replace("not ", "").replace("safe", "ready"), "ben"));
  expect(found).toEqual(found.toSorted((a, b) => alterations.indexOf(a) - alterations.indexOf(b)));
  expect(found.slice(0, 3)).toEqual(["speaker-changed", "negation-changed", "number-changed"]);
});

test("a “not” in what goes on after the shared words is no negation changed", () => {
  const short = "We will dredge the old harbour before the winter storms";
  expect(between(short, "We will dredge the old harbour before the winter storm. But I am not a sailor")).not.toContain("negation-changed");
  expect(between(short, "We will dredge the old harbour before the winter storm. But I am not a sailor")).toContain("shortened");
  expect(between(short, "We will not dredge the old harbour before the winter storms")).toContain("negation-changed");
  expect(between("We will dredge the harbour and they agree", "We will dredge the harbour and they do not agree")).toContain(
    "negation-changed",
  );
});

test("a stutter moves nothing", () => {
  expect(
    between("If the mayor picks the builder, that is the end", "If the mayor picks the, if the mayor picks the builder, that is the end"),
  ).not.toContain("spliced");
});
