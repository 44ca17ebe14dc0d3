import { describe, expect, test } from "vitest";
import { atOnce } from "../../../src/core/model/steps.ts";
import { factChoices, facetsInSteps, facetsOf } from "../../../src/app/search-view/count-facets.ts";
import { isSaid, narrowestInSteps, passes } from "../../../src/app/search-view/facets.ts";
import { factNames, factValues, noFilters } from "../../../src/app/state/view.ts";
import { factsAbout, factsOf } from "../../../src/app/search-view/filter-values.ts";
import { goldCollection } from "../gold-collection.ts";

const collection = goldCollection();
const said = collection.quotes.filter(isSaid);

test("what is imagined, believed or intended is not said", () => {
  expect(collection.quotes.filter((quote) => !isSaid(quote)).every((quote) => !quote.speech || quote.nested?.as === "imagined")).toBe(true);
  expect(said.length).toBeLessThan(collection.quotes.length);
});

test("each choice counts what it would show, the other filters as they are", () => {
  const filters = { ...noFilters, types: ["direct" as const] };
  for (const { value, count } of facetsOf(collection, said, filters).kinds)
    expect(said.filter((quote) => passes(collection, quote, { ...filters, kinds: [value] })).length, value).toBe(count);
});

test("counts for a filter what only that filter stops, and leaves out what two stop", () => {
  const filters = { ...noFilters, types: ["direct" as const], grades: ["likely" as const] };
  const { types, grades } = facetsOf(collection, said, filters);
  for (const { value, count } of types)
    expect(said.filter((quote) => passes(collection, quote, { ...filters, types: [value] })).length, value).toBe(count);
  for (const { value, count } of grades)
    expect(said.filter((quote) => passes(collection, quote, { ...filters, grades: [value] })).length, value).toBe(count);
});

test("counts the same a few at a time as all at once", () => {
  const many = Array.from({ length: 5 }, () => said).flat();
  const steps = facetsInSteps(collection, many, noFilters);
  let taken = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) taken += 1;
  expect(taken).toBeGreaterThan(3);
  expect(step.value).toEqual(facetsOf(collection, many, noFilters));
});

test("a choice that is set stays there even where it would show nothing", () => {
  const facets = facetsOf(collection, said, { ...noFilters, kinds: ["document"] });
  expect(facets.kinds).toContainEqual({ value: "document", name: "documents", count: 0, chosen: true });
});

test("the filter that hides most is named with what is there without it", () => {
  const filters = { ...noFilters, kinds: ["document" as const], types: ["direct" as const] };
  expect(atOnce(narrowestInSteps(collection, said, filters)).narrowest).toEqual({
    key: "kinds",
    count: said.filter(({ type }) => type === "direct").length,
  });
  expect(atOnce(narrowestInSteps(collection, said, noFilters)).narrowest).toBeNull();
});

test("a quote of two speakers passes for either", () => {
  const [quote] = said;
  if (!quote) throw new Error("there is no quote");
  const speakers = collection.to(quote.id, "said").map(({ from }) => from);
  for (const id of speakers)
    if (id.startsWith("actor:")) expect(passes(collection, quote, { ...noFilters, speakers: [id as `actor:${string}`] })).toBe(true);
});

describe("facts about speakers who are not named", () => {
  const unnamed = collection.actors.filter(({ actor }) => actor === "unnamed");

  test("are each given or not given, and nothing is said of anybody else", () => {
    for (const actor of unnamed)
      for (const name of factNames)
        expect(factsAbout(actor).filter((fact) => fact.replace("no-", "") === name)).toEqual([actor.facts?.[name] ? name : `no-${name}`]);
    for (const actor of collection.actors) if (actor.actor !== "unnamed") expect(factsAbout(actor)).toEqual([]);
  });

  test("must all be so, and each choice counts what is left when it is added", () => {
    for (const { value: chosen } of facetsOf(collection, said, noFilters).facts) {
      const filters = { ...noFilters, facts: [chosen] };
      for (const { value, count } of facetsOf(collection, said, filters).facts)
        expect(said.filter((quote) => passes(collection, quote, { ...filters, facts: [chosen, value] })).length, value).toBe(count);
      const left = said.filter((quote) => passes(collection, quote, filters));
      expect(left.length).toBeGreaterThan(0);
      for (const quote of left) {
        const facts = factsOf(collection, quote);
        expect(facts).toContain(chosen);
        for (const other of factValues)
          expect(passes(collection, quote, { ...noFilters, facts: [chosen, other] })).toBe(facts.includes(other));
      }
    }
  });

  test("count the sources themselves on the page of those who are not named", () => {
    const all = factChoices(unnamed, []);
    for (const name of factNames) {
      const count = (value: string) => all.find((choice) => choice.value === value)?.count ?? 0;
      expect(count(name) + count(`no-${name}`)).toBe(unnamed.length);
    }
    for (const { value, count } of factChoices(unnamed, ["affiliation"]))
      expect(unnamed.filter((actor) => ["affiliation", value].every((fact) => factsAbout(actor).some((one) => one === fact)))).toHaveLength(
        count,
      );
  });
});
