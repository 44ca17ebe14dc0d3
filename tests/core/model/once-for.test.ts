import { expect, test } from "vitest";
import { onceFor } from "../../../src/core/model/once-for.ts";

test("what is made for an object is made once, even if it is nothing", () => {
  const asked: object[] = [];
  const nothingFor = onceFor((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, one, other, one]) expect(nothingFor(key)).toBeUndefined();
  expect(asked).toEqual([one, other]);
});
