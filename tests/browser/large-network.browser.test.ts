import { expect, test } from "vitest";
import { madeNetwork } from "../../scripts/bench-app/made-network.ts";
import { neighbourhood } from "../../src/core/graph/neighbourhood.ts";
import { openGraph } from "../../src/core/graph/open-graph.ts";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import { openPage } from "./support/open-page.ts";

// Acceptance test T10: 5,000 actors and 20,000 lines in the data, 40 nodes drawn. How long it takes, `npm run bench:app` measures.

test("of 5,000 actors and 20,000 lines a focus draws 40, says how many there are, and opens what is clicked; a list of them holds only what is in sight", async () => {
  const records = madeNetwork(5_000, 20_000);
  const graph = openGraph(records);
  const [focus] = graph.nodesOf("actor").map(({ id }) => id);
  if (focus === undefined) throw new Error("The made network has no actor.");
  const { nodes, total, hidden } = neighbourhood(graph, [focus], { lens: "actors" });
  expect(nodes.length).toBe(40);
  expect(total).toBeGreaterThan(4_000);
  const body = writeGraph(records);
  const { page } = await openPage({
    path: `#/net?lens=actors&focus=${focus}`,
    webgl: false,
    before: async (blank) => {
      await blank.route("**/graph.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await blank.route("**/search-index.json", () => undefined); // never answered: nothing is searched here
    },
  });
  const status = page.locator(".network-shown output");
  await expect.poll(() => status.innerText(), { timeout: 45_000 }).toContain(`Showing 40 of ${total.toLocaleString("en")}`);
  expect(await status.innerText()).toContain(hidden.toLocaleString("en"));
  await page.getByRole("button", { name: "List", exact: true }).click();
  const rows = page.locator(".network-twin .network-row-name");
  expect(await rows.count()).toBe(40);
  const name = await rows.nth(5).innerText();
  await rows.nth(5).click();
  await page.locator(".pane-detail h1", { hasText: name }).waitFor();
  await expect.poll(() => rows.count()).toBe(40);
  await page.goto(page.url().replace(/#.*/, "#/search?list=actors"));
  const people = page.getByRole("list", { name: "People and organisations" }).getByRole("listitem");
  await people.first().waitFor();
  expect(await people.first().getAttribute("aria-setsize")).toBe("5000");
  expect(await people.count()).toBeLessThan(60); // only those near the eye are in the page
  await page.goto(page.url().replace(/#.*/, `#/a/${focus}`));
  const section = page.locator(".pane-detail section", { has: page.getByRole("heading", { name: /^Named in \(/ }) });
  await section.getByText(/^40 of \d+ quotations shown\./).waitFor();
  expect(await section.locator(".row").count()).toBe(40);
  await section.getByRole("button", { name: /^Show / }).click();
  await expect.poll(() => section.locator(".row").count()).toBeGreaterThan(40);
}, 120_000);
