import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

// Acceptance test T9: without colour, what is drawn can still be told apart, by its shape and its line alone.

type Sample = { readonly name: string; readonly ink: readonly boolean[] };

const enlarged = `.network-legend-sheet { max-height: none !important; }
  .network-legend-sheet svg { width: 160px !important; height: 56px !important; background: var(--ground); }`;

/** What the open legend shows, sample by sample: which of its pixels stand out from the ground, whatever their colour. */
async function samplesOf(page: Page, list: "Shapes" | "Lines"): Promise<readonly Sample[]> {
  const rows = page.locator(".network-legend").first().getByRole("list", { name: list }).getByRole("listitem");
  const names = await rows.allInnerTexts();
  const boxes = await rows.locator("svg").evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().toJSON() as DOMRect));
  const png = (await page.screenshot()).toString("base64");
  const inks = await page.evaluate(
    async ([picture, places]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      if (!paint) throw new Error("no 2D canvas");
      return places.map(({ x, y, width, height }) => {
        Object.assign(paint.canvas, { width, height });
        paint.drawImage(image, -x, -y);
        const { data } = paint.getImageData(0, 0, width, height);
        const light = (at: number) => 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
        return Array.from({ length: data.length / 4 }, (_, pixel) => Math.abs(light(pixel * 4) - light(0)) > 24);
      });
    },
    [png, boxes] as const,
  );
  return names.map((name, at) => ({ name, ink: inks[at] ?? [] }));
}

/** How much of the ink of two samples is not shared, 0 to 1. */
function difference(one: Sample, other: Sample): number {
  const either = one.ink.filter((ink, at) => ink || other.ink[at]).length;
  return either === 0 ? 0 : one.ink.filter((ink, at) => ink !== other.ink[at]).length / either;
}

test("each kind of node and line has a form of its own, in grey and to somebody who does not see green", async () => {
  // Each lens in the collection that has most kinds of lines in it.
  for (const lens of ["c=harbour&lens=provenance", "lens=actors"]) {
    const { page } = await openPage({ path: `#/net?${lens}&beliefs=1&sure=everything`, height: 1500 });
    const session = await page.context().newCDPSession(page);
    await page.locator(".network-legend summary").first().click();
    await page.addStyleTag({ content: enlarged });
    for (const type of ["achromatopsia", "deuteranopia"] as const) {
      await session.send("Emulation.setEmulatedVisionDeficiency", { type });
      for (const list of ["Shapes", "Lines"] as const) {
        const samples = await samplesOf(page, list);
        expect(samples.length, `${list} of ${lens}`).toBeGreaterThan(1);
        for (const [at, one] of samples.entries()) {
          expect(one.ink.filter(Boolean).length, `${one.name} can be seen`).toBeGreaterThan(50);
          for (const other of samples.slice(at + 1)) expect(difference(one, other), `${one.name} | ${other.name}`).toBeGreaterThan(0.1);
        }
      }
    }
  }
}, 120_000);
