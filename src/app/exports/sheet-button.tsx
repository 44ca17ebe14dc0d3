import type { ClaimNode, QuoteNode } from "../../core/graph/schema.ts";
import { downloadText } from "../own-articles/download-text.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";

/** Gives the provenance sheet of a quote or claim as a Markdown file: what a fact-check may carry as its annex. */
export function SheetButton({ node }: { readonly node: QuoteNode | ClaimNode }) {
  const { graph } = useCollection();
  const take = async (): Promise<void> => {
    const { provenanceSheet } = await import("../../core/exports/to-markdown.ts");
    downloadText(`${node.id.replace(/[^\p{L}\p{N}]+/gu, "-")}.md`, provenanceSheet(graph, node), "text/markdown;charset=utf-8");
    say("The provenance sheet was made in this page and given to your browser to save.");
  };
  return (
    <button type="button" className="action" onClick={() => void take()}>
      Provenance sheet
    </button>
  );
}
