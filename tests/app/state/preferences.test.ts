import { expect, test } from "vitest";
import { readPreferences } from "../../../src/app/state/preferences.ts";

test("what was kept is read back, and what is damaged or unknown is the default", () => {
  const defaults = { theme: "auto", shortcuts: true, keys: {}, hint: true };
  expect(readPreferences('{"theme":"dark","shortcuts":false}')).toEqual({ ...defaults, theme: "dark", shortcuts: false });
  expect(readPreferences('{"keys":{"read":"t","why":7,"cite":"long"}}')).toEqual({ ...defaults, keys: { read: "t" } });
  expect(readPreferences('{"hint":false}')).toEqual({ ...defaults, hint: false });
  for (const stored of [null, "", "{", "7", '{"theme":"plaid"}']) expect(readPreferences(stored)).toEqual(defaults);
});
