import type { NodeId } from "../../core/model/ids.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { nodeName, nodeNoun, roleWords } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import type { NetworkCanvas } from "./canvas/network-canvas.ts";
import type { NetworkModel } from "./network-model.ts";
import { stubWords } from "./shown-line.ts";

/** The whole name of what is pointed at, what it is, and what is not drawn beside it. */
export function HoverCard({ id, model, canvas }: { readonly id: NodeId; readonly model: NetworkModel; readonly canvas: NetworkCanvas }) {
  const collection = useCollection();
  const node = collection.node(id);
  const place = canvas.placeOf(id);
  if (node === null || place === null) return null;
  const stub = model.around.stubs.find(({ at }) => at === id);
  const said = collection.from(id, "said").length;
  const role = node.kind === "actor" ? roleWords(node)[0] : undefined;
  const facts = [
    nodeNoun(node),
    ...(role === undefined ? [] : [role]),
    ...(said > 0 ? [counted(said, "quotation")] : []),
    ...(node.kind === "quote" ? [node.grade] : []),
  ];
  return (
    // Everything in it is in the list as well, so screen readers need not hear it.
    <div className="network-hover" aria-hidden="true" style={{ left: place.x, top: place.y }}>
      <p className="network-hover-name">
        <KindGlyph kind={glyphOf(node)} />
        <span>{node.kind === "quote" && node.type === "direct" ? `“${nodeName(node)}”` : nodeName(node)}</span>
      </p>
      <p className="meta">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {stub !== undefined && <p className="meta">{stubWords(stub)}</p>}
    </div>
  );
}
