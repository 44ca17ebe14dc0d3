import { expect, inject, test } from "vitest";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { analyse, type FromAnalysis } from "../../src/worker/analyse.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { readArticles } from "../../scripts/read-articles.ts";
import { sampleFolder } from "../../scripts/project-paths.ts";
import { shippedModel } from "../../scripts/shipped-model.ts";
import { openPage } from "./support/open-page.ts";

/** Runs in the page: what the built worker answers to one analysis. */
function analyseInPage({ worker: address, weights, of }: { worker: string; weights: object; of: object }): Promise<FromAnalysis> {
  const worker = new Worker(address, { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<FromAnalysis>) => {
      if (data.told === "progress") return;
      worker.terminate();
      resolve(data);
    });
    worker.postMessage({ ask: "analyse", weights, of }, []);
  });
}

test("the same articles give the same spans and the same graph in Chromium as in Node", async () => {
  const { articles } = readArticles([sampleFolder("harbour")]);
  const of = { articles, corrections: [], reviews: [], rates: [], issues: [] };
  const answers: FromAnalysis[] = [];
  analyse(
    of,
    { tagger: winkTagger(), model: shippedModel },
    () => 0,
    (answer) => answers.push(answer),
  );
  const inNode = answers.find((answer) => answer.told === "built");
  const { page, url } = await openPage({ webgl: false });
  const files = readdirSync(join(inject("siteFolder"), "assets"));
  const asset = (name: string): string => {
    const file = files.find((one) => new RegExp(`^${name}-[\\w-]{8}\\.`).test(one)); // the build's hash, so that no longer name is taken
    return new URL(`assets/${file}`, url).href;
  };
  const inChromium = await page.evaluate(analyseInPage, {
    worker: asset("analyse-worker"),
    weights: { network: asset("attribution"), linear: asset("attribution-linear") },
    of,
  });
  if (inChromium.told !== "built") throw new Error(JSON.stringify(inChromium));
  const spans = (answer: typeof inNode) =>
    answer?.records.nodes.flatMap((node) =>
      node.kind === "quote" ? [{ id: node.id, content: node.content, cue: node.cue, source: node.sourceSpan, rule: node.rule }] : [],
    );
  expect(spans(inNode)?.length).toBeGreaterThan(20);
  expect(spans(inChromium)).toEqual(spans(inNode));
  expect(JSON.stringify(inChromium.records)).toBe(JSON.stringify(inNode?.records));
}, 240_000);
