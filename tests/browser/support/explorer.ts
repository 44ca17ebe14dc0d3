import type { Locator, Page } from "playwright-core";

// Steps that several journeys share, in a reader's terms.

/** Types a query into the search box and waits until the address and the list have followed. */
export async function lookFor(page: Page, query: string): Promise<void> {
  const box = page.getByRole("combobox", { name: /^Search words/ });
  await box.fill(query);
  await box.press("Enter");
  await page.waitForFunction((wanted) => new URLSearchParams(location.hash.split("?")[1]).get("q") === wanted, query);
  await page.waitForFunction(() => !document.querySelector(".list-pane output")?.textContent?.includes("Searching"));
}

/** The quotation cards that the list shows now. */
export const resultCards = (page: Page): Promise<Locator[]> => page.locator(".quote-card").all();

/** Whether a part of the page is within the window, not merely in the page. */
export const isInSight = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  });

/** Opens the page of the quotation whose words hold `words`. */
export async function openQuote(page: Page, words: string): Promise<void> {
  await page.locator(".quote-card", { hasText: words }).locator("[data-open]").first().click();
  await page.locator(".pane-detail h1", { hasText: words }).waitFor();
}

/** The open page on the right, in words. */
export const detailWords = (page: Page): Promise<string> => page.locator(".pane-detail").innerText();
