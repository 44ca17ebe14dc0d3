import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installAdvice, isNewEnough, needsPackages } from "../../scripts/install.mjs";

test("Node 20.19 and newer will do", () => {
  expect(["v20.19.0", "v20.20.2", "v22.1.0", "v26.0.0"].every(isNewEnough)).toBe(true);
  expect(["v20.18.3", "v18.20.0", "v8.0.0"].some(isNewEnough)).toBe(false);
});

describe("packages are installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-install-"));
  const lock = join(folder, "package-lock.json");
  const marker = join(folder, "node_modules", ".package-lock.json");
  writeFileSync(lock, "{}");

  test("where there are none", () => {
    expect(needsPackages(folder)).toBe(true);
  });

  test("where npm did not finish", () => {
    mkdirSync(join(folder, "node_modules"));
    expect(needsPackages(folder)).toBe(true);
  });

  test("where the lock file is newer, and not otherwise", () => {
    writeFileSync(marker, "{}");
    utimesSync(lock, 1000, 1000);
    expect(needsPackages(folder)).toBe(false);
    utimesSync(marker, 999, 999);
    expect(needsPackages(folder)).toBe(true);
  });
});

test("what to do about a failed install is said in words", () => {
  expect(installAdvice("npm error code ENOTFOUND")).toMatch(/network/);
  expect(installAdvice("npm error code EUSAGE")).toMatch(/npm install/);
  expect(installAdvice("npm error EACCES: permission denied")).toMatch(/may not write/);
  expect(installAdvice("something else")).toMatch(/stands above/);
});
