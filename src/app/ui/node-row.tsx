import type { ActorNode, ClaimNode, SourceNode } from "../../core/graph/schema.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import type { Evidence } from "../../core/model/evidence.ts";
import { heldIn } from "../wording/held-in.ts";
import { nameApart } from "../wording/name-apart.ts";
import { actorKindName, claimKindName, nodeName, nodeNoun, roleWords, venueOf } from "../wording/names.ts";
import { creditedIn } from "../wording/page-sentences.ts";
import { counted } from "../wording/phrase.ts";
import { saidWords } from "../wording/said-by.ts";
import { glyphOf, KindGlyph } from "./kind-glyph.tsx";
import { NodeExcerpts } from "./node-excerpts.tsx";
import { useCollection } from "./use-collection.ts";
import { ViewLink } from "./view-link.tsx";

type RowNode = ActorNode | ClaimNode | SourceNode;

/** An actor, a claim or a source in a list: its shape, its name, and one line of what it is. */
export function NodeRow({
  node,
  selected,
  marks = [],
}: {
  readonly node: RowNode;
  readonly selected: boolean;
  /** Where the words that were looked for stand in it. */
  readonly marks?: readonly Evidence[];
}) {
  const collection = useCollection();
  const { view } = useView();
  const facts = useFacts(node);
  return (
    <article className="card node-card" data-card={node.id} aria-current={selected ? "true" : undefined}>
      <p className={node.kind === "claim" ? "words words-indirect" : "name"}>
        <KindGlyph kind={glyphOf(node)} />
        <ViewLink change={opening(view, node.id)} className="words-link" data-focus={`card ${node.id}`} data-open="">
          {node.kind === "actor" ? nameApart(collection, node) : nodeName(node)}
        </ViewLink>
      </p>
      <p className="meta">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {node.kind === "source" && marks.length > 0 && <NodeExcerpts marks={marks} />}
    </article>
  );
}

function useFacts(node: RowNode): readonly string[] {
  const collection = useCollection();
  switch (node.kind) {
    case "actor": {
      const role = roleWords(node)[0];
      const reason =
        node.actor === "unnamed" ? [node.facts?.reason ? `reason given: “${node.facts.reason.words}”` : "no reason given"] : [];
      return [actorKindName(node), ...(role === undefined ? [] : [role]), ...reason, saidWords(collection, node.id)];
    }
    case "claim": {
      const [expressed, asserted, disputed] = (["expresses", "asserts", "disputes"] as const).map(
        (kind) => collection.to(node.id, kind).length,
      );
      return [
        claimKindName(node),
        ...(asserted ? ["in the article’s own voice"] : []),
        ...(expressed ? [`stated in ${counted(expressed, "quotation")}`] : []),
        ...(disputed ? [`disputed in ${counted(disputed, "quotation")}`] : []),
        ...node.checkWorthy.slice(0, 1),
      ];
    }
    case "source":
      return [
        nodeNoun(node),
        ...(node.source === "article"
          ? [venueOf(node), counted(heldIn(collection, node).said, "quotation")]
          : [`credited ${creditedIn(collection, node)}`]),
      ];
  }
}
