import { describe, expect, test } from "vitest";
import { isEnglish } from "../../../src/core/text/is-english.ts";

const english =
  "The council said on Monday that it would keep the old bridge open until the spring, when a new one will be built beside it by the county.";

test("knows English", () => expect(isEnglish(english)).toMatchObject({ english: true, looksLike: "English" }));
test("lets a short text pass", () => expect(isEnglish("Mayor Ana Ruiz resigns").english).toBe(true));
test("is not taken in by foreign names", () =>
  expect(isEnglish(`${english} Zoë Żółkiewska and Þórdís Ægisdóttir were there.`).english).toBe(true));

describe("names the language of a text that is not English", () => {
  test.each([
    [
      "German",
      "Der Rat hat am Montag gesagt, dass die alte Brücke bis zum Frühling offen bleibt, und dass der Kreis eine neue neben ihr bauen wird, die auch für die Züge ist.",
    ],
    [
      "French",
      "Le conseil a dit lundi que le vieux pont serait ouvert jusqu’au printemps et que le comté en construirait un nouveau à côté, pour les trains et dans les délais.",
    ],
    [
      "Spanish",
      "El consejo dijo el lunes que el puente viejo estará abierto hasta la primavera y que el condado construirá uno nuevo a su lado, para los trenes y con los fondos.",
    ],
    ["Russian or another language in Cyrillic letters", "Совет сообщил в понедельник, что старый мост останется открытым до весны."],
    ["Chinese", "市议会周一表示，旧桥将开放至春季。"],
    ["Japanese", "市議会は月曜日、古い橋を春まで開けておくと述べた。"],
  ])("%s", (language, text) => expect(isEnglish(text)).toMatchObject({ english: false, looksLike: language }));
});
