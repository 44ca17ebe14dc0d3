import { expect, test } from "vitest";
import { readPreferences } from "../../../src/app/state/preferences.ts";

test("what was kept is read back, and what is damaged or unknown is the default", () => {
  const defaults = { theme: "auto", shortcuts: true, keys: {} };
  expect(readPreferences('{"theme":"dark","shortcuts":false}')).toEqual({ theme: "dark", shortcuts: false, keys: {} });
  expect(readPreferences('{"keys":{"read":"t","why":7,"cite":"long"}}')).toEqual({ ...defaults, keys: { read: "t" } });
  for (const stored of [null, "", "{", "7", '{"theme":"plaid"}']) expect(readPreferences(stored)).toEqual(defaults);
});
