import { describe, expect, test } from "vitest";
import { browserCandidates, findBrowser } from "../../scripts/find-browser.mjs";

const only =
  (...there: string[]) =>
  (file: string): boolean =>
    there.includes(file);

describe("a browser to test with", () => {
  test("is the one that SAYSO_CHROMIUM names, before any other", () => {
    const usable = only("/opt/mine/chrome", "/usr/bin/chromium");
    expect(findBrowser({ env: { SAYSO_CHROMIUM: "/opt/mine/chrome", PATH: "/usr/bin" }, platform: "linux", usable })).toBe(
      "/opt/mine/chrome",
    );
  });

  test("is an error where SAYSO_CHROMIUM names one that does not start: another is not taken in its place", () => {
    const search = { env: { SAYSO_CHROMIUM: "/no/chrome" }, platform: "linux", usable: only("/usr/bin/chromium") };
    expect(() => findBrowser(search)).toThrow(/SAYSO_CHROMIUM is "\/no\/chrome"/);
  });

  test("is one on the PATH before one in the usual places", () => {
    const env = { PATH: "/home/ana/bin" };
    const usable = only("/home/ana/bin/chromium", "/usr/bin/chromium");
    expect(findBrowser({ env, platform: "linux", usable })).toBe("/home/ana/bin/chromium");
    expect(findBrowser({ env, platform: "linux", usable: only("/usr/bin/chromium") })).toBe("/usr/bin/chromium");
  });

  test("is found in the usual places of macOS and Windows", () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser({ env: {}, platform: "darwin", usable: only(mac) })).toBe(mac);
    expect(browserCandidates({ env: {}, platform: "win32" }).some((file) => file.endsWith("chrome.exe"))).toBe(true);
  });

  test("is null where there is none", () => {
    expect(findBrowser({ env: { PATH: "/usr/bin" }, platform: "linux", usable: () => false })).toBeNull();
    expect(findBrowser({ env: {}, platform: "plan9", usable: () => false })).toBeNull();
  });
});
