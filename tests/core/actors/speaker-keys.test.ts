import { describe, expect, test } from "vitest";
import { keysTogether, speakerKeys, type Called } from "../../../src/core/actors/speaker-keys.ts";

const person = (name: string, ...roles: string[]): Called => ({ id: name, kind: "person", names: [name], roles });
const body = (name: string): Called => ({ id: name, kind: "organization", names: [name], roles: [] });

/** Whether two of the actors may be one speaker. */
function mayBeOne(a: string, b: string, actors: readonly Called[]): boolean {
  const keys = speakerKeys(actors);
  return [...(keys.get(a) ?? [])].some((key) => keys.get(b)?.has(key));
}

describe("a speaker", () => {
  test("named by the surname may be everybody of that surname, and nobody else", () => {
    const all = [person("Karim"), person("Yusuf Karim"), person("Ana Ruiz")];
    expect(mayBeOne("Karim", "Yusuf Karim", all)).toBe(true);
    expect(mayBeOne("Karim", "Ana Ruiz", all)).toBe(false);
  });
  test("named in full is not another of that surname, though a lone surname may be either", () => {
    const all = [person("Voss"), person("Helen Voss"), person("Karin Voss")];
    expect(mayBeOne("Helen Voss", "Karin Voss", all)).toBe(false);
    expect(mayBeOne("Voss", "Karin Voss", all)).toBe(true);
  });
  test("named by the surname in two articles may be one", () => {
    const keys = speakerKeys([
      { ...person("Karim"), id: "a" },
      { ...person("Karim"), id: "b" },
    ]);
    expect([...(keys.get("a") ?? [])].some((key) => keys.get("b")?.has(key))).toBe(true);
  });
  test("may be the body that their role names, but not another who speaks for it", () => {
    const all = [body("Brightwell"), person("Yusuf Karim", "Brightwell Chief Executive"), person("Ana Ruiz", "spokeswoman for Brightwell")];
    expect(mayBeOne("Brightwell", "Yusuf Karim", all)).toBe(true);
    expect(mayBeOne("Yusuf Karim", "Ana Ruiz", all)).toBe(false);
  });
  test("is no body that their role does not name", () =>
    expect(mayBeOne("Brightwell", "Yusuf Karim", [body("Brightwell"), person("Yusuf Karim", "mayor of Bright Falls")])).toBe(false));
  test("called by the first word of a body's name may be that body", () =>
    expect(mayBeOne("Brightwell", "Brightwell Foods", [body("Brightwell"), body("Brightwell Foods")])).toBe(true));
  test("who is not named has no keys", () =>
    expect(speakerKeys([{ id: "a", kind: "unnamed", names: ["official"], roles: [] }]).get("a")).toBeUndefined());
});

describe("the keys of several who say one thing", () => {
  const named = (...keys: string[]) => ({ keys: new Set(keys), outlet: false });
  test("are those of all of them", () => expect(keysTogether([named("a", "b"), named("c")])).toEqual(new Set(["a", "b", "c"])));
  test("are none where one of them may be anybody, or passes on what others say", () => {
    expect(keysTogether([named("a"), { keys: undefined, outlet: false }])).toEqual(new Set());
    expect(keysTogether([named("a"), { keys: new Set(["b"]), outlet: true }])).toEqual(new Set());
  });
});
