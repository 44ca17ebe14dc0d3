import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const onlyInDevelopment = "Download the React DevTools for a better development experience";

test("the site that is tested has React as readers get it, not its development build", () => {
  const assets = join(inject("siteFolder"), "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes(onlyInDevelopment))).toEqual([]);
});
