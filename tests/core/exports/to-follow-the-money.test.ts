import { defaultModel, Model } from "@opensanctions/followthemoney";
import { expect, test } from "vitest";
import { toFollowTheMoney, type FtmEntity } from "../../../src/core/exports/to-follow-the-money.ts";
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
  const official = entities().find(({ id }) => id.includes("port-official") && id.startsWith("actor:"));
  expect(model.getSchema(official?.schema ?? "").matchable).toBe(false);
  expect(official?.properties.name).toEqual(["A port official"]);
});

test("a quote is placed in code points at the article's own address", () => {
  const quote = entities().find(({ properties }) => properties.description?.[0]?.includes("42 million"));
  expect(quote?.properties.sourceUrl?.[0]).toMatch(/^https:\/\/echo\.example\/bridge#char=\d+,\d+$/);
});
