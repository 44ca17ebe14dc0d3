import { expect, test } from "vitest";
import { tellsOfState } from "../../../src/core/attribution/inner-states.ts";
import { meaningOf } from "../../../src/core/attribution/speech-act.ts";

test("takes feelings, attitudes and perception for no speech", () => {
  for (const cue of ["was sure", "loves", "has long opposed", "are worried about", "watched", "wondered"])
    expect([cue, meaningOf(cue).speech]).toEqual([cue, false]);
});

test("takes what was said for speech", () => {
  for (const cue of ["said", "according to", "marvelled at", "warned that", "openly called for", "told", "declined to comment"])
    expect([cue, meaningOf(cue).speech]).toEqual([cue, true]);
});

test("takes silence for no speech", () => {
  expect(tellsOfState("did not respond to", false)).toBe(true);
  expect(tellsOfState("responded", false)).toBe(false);
  for (const cue of ["did not return a call seeking", "could not immediately be reached for", "hasn’t replied to"])
    expect([cue, meaningOf(cue)]).toEqual([cue, { act: "declines", speech: false }]);
  for (const cue of ["returned to", "reached", "declined to"]) expect([cue, tellsOfState(cue, false)]).toEqual([cue, false]);
});

test("takes a content in quotation marks for speech, whatever the cue", () => {
  expect(meaningOf("was certain", true).speech).toBe(true);
});

test("takes “back” behind a verb for no support", () => {
  for (const cue of ["shot back:", "wrote back", "fired back"]) expect([cue, meaningOf(cue).speech]).toEqual([cue, true]);
  for (const cue of ["back", "would back", "strongly back", "do not back"])
    expect([cue, meaningOf(cue)]).toEqual([cue, { act: "believes", speech: false }]);
});
