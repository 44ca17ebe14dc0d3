import { expect, test } from "vitest";
import { checkArticles, checkItself } from "../../../src/app/verify/check.ts";
import { goldCollection } from "../gold-collection.ts";

const [article] = goldCollection().sources.filter(({ source }) => source === "article");
const text = article?.text ?? "";
const file = (words: string, name = `${article?.article}.md`): File => new File([words], name);

test("a sound graph has no fault, and its evidence is counted", () => {
  const { read, faults } = checkItself(goldCollection());
  expect([read > 100, faults]).toEqual([true, []]);
});

test("a changed word is shown with the words that stand there today, on the item that rests on it", async () => {
  const [checked] = await checkArticles(goldCollection(), [file(text.replace("adamant", "undecided"))]);
  expect(checked?.problem).toBeNull();
  const quote = checked?.lost.find(({ node }) => node?.kind === "quote");
  expect(quote?.exact).toContain("adamant");
  expect(quote?.there).toContain("undecided");
});

test("the article as it was loses nothing", async () => {
  expect(await checkArticles(goldCollection(), [file(text)])).toMatchObject([{ problem: null, moved: 0, lost: [] }]);
});

test("a file of another name is not compared", async () => {
  const [checked] = await checkArticles(goldCollection(), [file(text, "elsewhere.txt")]);
  expect(checked?.problem).toContain("elsewhere");
});
