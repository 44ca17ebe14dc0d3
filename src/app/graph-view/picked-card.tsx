import type { NodeId } from "../../core/model/ids.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import { nodeNoun } from "../wording/names.ts";

/** On a phone, where no page stands beside the drawing: what was tapped, and the way to its page. */
export function PickedCard({ id, onClose }: { readonly id: NodeId; readonly onClose: () => void }) {
  const collection = useCollection();
  const node = collection.node(id);
  const { view } = useView();
  if (node === null) return null;
  return (
    <div className="network-picked">
      <p className="network-picked-name">
        <KindGlyph kind={glyphOf(node)} />
        <span>{nameApart(collection, node)}</span>
      </p>
      <p className="actions">
        <ViewLink className="action" change={opening(view, id)}>
          Open this {nodeNoun(node) === "not named" ? "source" : nodeNoun(node)}
        </ViewLink>
        <button type="button" className="action" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}
