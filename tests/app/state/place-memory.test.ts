// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { remember, restore } from "../../../src/app/state/place-memory.ts";

const page = `
  <div data-scroll="list"><a href="#/q/one" data-focus="card one">one</a><a href="#/a/ana">Ana</a></div>
  <div data-scroll="detail"><a href="#/a/ana">Ana</a><a href="#/a/ana">Ana again</a></div>`;

beforeEach(() => void (document.body.innerHTML = page));

const link = (at: number): HTMLElement => {
  const found = document.querySelectorAll<HTMLElement>("a")[at];
  if (found === undefined) throw new Error(`The page has no link ${at}.`);
  return found;
};

test("what has a name of its own has the focus again, and the panes stand as they were", () => {
  link(0).focus();
  const pane = document.querySelector<HTMLElement>('[data-scroll="list"]');
  if (pane) pane.scrollTop = 40;
  remember(1);
  document.body.innerHTML = page;
  expect(restore(1)).toBe(true);
  expect(document.activeElement).toBe(link(0));
  expect(document.querySelector('[data-scroll="list"]')?.scrollTop).toBe(40);
});

test("a link without a name is found again by its pane, its address and its place among those that lead there", () => {
  link(3).focus();
  remember(2);
  document.body.innerHTML = page;
  restore(2);
  expect(document.activeElement).toBe(link(3));
});

test("what is gone leaves the focus where it is, and a place that was never left is not restored", () => {
  link(3).focus();
  remember(3);
  document.body.innerHTML = "<p>nothing</p>";
  expect(restore(3)).toBe(true);
  expect(document.activeElement).toBe(document.body);
  expect(restore(99)).toBe(false);
});
