import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { tagger } from "../../support/tagger.ts";

test("what more articles say of somebody comes first, each once", () => {
  const written = [
    "“No,” said Ana Ruiz, a pilot, on Monday.",
    "Ana Ruiz, the mayor of Arden, said on Tuesday that the port would close.",
    "“It will not open again,” said Ana Ruiz, the mayor of Arden.",
  ];
  const articles = written.flatMap((words, index) => articleFromText(`${index}.txt`, `${words}\n`).article ?? []);
  const { nodes } = runPipeline(articles, { tagger, sha256, rates: [], issues: [] });
  const roles = nodes.flatMap((node) => (node.kind === "actor" && node.names.includes("Ana Ruiz") ? node.roles : []));
  expect(roles.map(({ words }) => words)).toEqual([expect.stringContaining("mayor of Arden"), expect.stringContaining("pilot")]);
});
