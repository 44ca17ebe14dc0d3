import type { ReactNode } from "react";
import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { nameApart } from "../wording/name-apart.ts";
import { nodeName, nodeNoun, roleWords } from "../wording/names.ts";
import { saidWords } from "../wording/said-by.ts";
import type { NetworkCanvas } from "./canvas/network-canvas.ts";
import type { DrawnNode } from "./drawing.ts";
import type { NetworkModel } from "./network-model.ts";
import { stubWords } from "./shown-line.ts";

/** The whole name of what is pointed at, what it is, and what is not drawn beside it. */
export function HoverCard({ id, model, canvas }: { readonly id: NodeId; readonly model: NetworkModel; readonly canvas: NetworkCanvas }) {
  const collection = useCollection();
  const node = collection.node(id);
  const place = canvas.placeOf(id);
  if (node === null || place === null) return null;
  const drawn = model.drawing.nodes.find((one) => one.id === id);
  const stub = model.around.stubs.find(({ at }) => at === id);
  const isLow = place.y > canvas.height() * 0.6;
  return (
    // Everything in it is in the list as well, so screen readers need not hear it.
    <div
      className="network-hover"
      aria-hidden="true"
      data-stands={isLow ? "above" : "below"}
      style={{ left: `clamp(9.75rem, ${place.x}px, 100% - 9.75rem)`, top: place.y }}
    >
      <p className="network-hover-name">
        <KindGlyph kind={glyphOf(node)} />
        <span>{drawn?.members === undefined ? ownName(collection, node) : drawn.label}</span>
      </p>
      {drawn?.members === undefined ? <Facts node={node} /> : <Members drawn={drawn} collection={collection} />}
      {stub !== undefined && (
        <p className="meta">
          <span>{stubWords(stub)}</span>
        </p>
      )}
    </div>
  );
}

const ownName = (collection: Collection, node: GraphNode): string =>
  node.kind === "quote" && node.type === "direct" ? `“${nodeName(node)}”` : nameApart(collection, node);

function Facts({ node }: { readonly node: GraphNode }): ReactNode {
  const collection = useCollection();
  const role = node.kind === "actor" ? roleWords(node)[0] : undefined;
  const facts = [
    nodeNoun(node),
    ...(role === undefined ? [] : [role]),
    ...(collection.from(node.id, "said").length > 0 ? [saidWords(collection, node.id)] : []),
    ...(node.kind === "quote" ? [node.grade] : []),
  ];
  return (
    <p className="meta">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

/** Those for whom a mark stands, as their article describes each. */
const Members = ({ drawn, collection }: { readonly drawn: DrawnNode; readonly collection: Collection }) => (
  <>
    {drawn.members
      ?.flatMap((id) => collection.node(id) ?? [])
      .map((member) => (
        <p key={member.id} className="meta">
          <span>{nodeName(member)}</span>
        </p>
      ))}
    <p className="meta">
      <span>A click shows each by itself.</span>
    </p>
  </>
);
