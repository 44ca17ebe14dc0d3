import { defaultModel, Model } from "@opensanctions/followthemoney";
import { expect, test } from "vitest";
import { ftmId, toFollowTheMoney, type FtmEntity } from "../../../src/core/exports/to-follow-the-money.ts";
import { bridgeGraph } from "./bridge-article.ts";

const model = new Model(defaultModel);
const entities = () =>
  (toFollowTheMoney(bridgeGraph())[0]?.text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as FtmEntity);

test("every entity is one that the model knows, with what its schema requires", () => {
  expect(entities().length).toBeGreaterThan(5);
  for (const entity of entities()) {
    const read = model.getEntity({
      ...entity,
      properties: Object.fromEntries(Object.entries(entity.properties).map(([name, values]) => [name, [...values]])),
    });
    expect(read.schema.name).toBe(entity.schema);
    for (const required of read.schema.required) expect(entity.properties, entity.id).toHaveProperty(required);
  }
});

test("an unnamed actor never has a schema that is matched against names", () => {
  const official = entities().find(({ id }) => id.includes("port-official") && id.startsWith("actor."));
  expect(model.getSchema(official?.schema ?? "").matchable).toBe(false);
  expect(official?.properties.name).toEqual(["A port official"]);
});

test("a quote is placed in code points at the article's own address", () => {
  const quote = entities().find(({ properties }) => properties.description?.[0]?.includes("42 million"));
  expect(quote?.properties.sourceUrl?.[0]).toMatch(/^https:\/\/echo\.example\/bridge#char=\d+,\d+$/);
});

// `EntityType.REGEX` of alephdata/followthemoney: it drops a reference of any other kind.
const entityId = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const references = ["entity", "proof", "document", "member", "organization", "candidate", "match"];

test("every id is one that Aleph takes, and every reference leads to an entity of the file", () => {
  const ids = new Set(entities().map(({ id }) => id));
  for (const { id, properties } of entities()) {
    expect(id).toMatch(entityId);
    for (const name of references) for (const to of properties[name] ?? []) expect(ids, `${id} ${name}`).toContain(to);
  }
});

test("no two ids become one", () => {
  const ids = ["actor:jörg-x", "actor:jorg-x", "actor:j.rg", "actor:j:rg", "actor:j_rg", "edge:mayBe:actor:a>actor:b", "source:日本"];
  expect(new Set(ids.map(ftmId)).size).toBe(ids.length);
  for (const id of ids) expect(ftmId(id)).toMatch(entityId);
});
