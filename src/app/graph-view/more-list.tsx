import type { NodeId } from "../../core/model/ids.ts";
import { useView } from "../state/use-view.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import { hiddenBeside } from "./hidden-beside.ts";
import type { NetworkModel } from "./network-model.ts";

type MoreProps = { readonly at: NodeId; readonly model: NetworkModel; readonly onClose: () => void };

const most = 200; // rows; a node with more neighbours is better searched than scrolled

/** The neighbours of a node that are not drawn, each to be opened or added. */
export function MoreList({ at, model, onClose }: MoreProps) {
  const collection = useCollection();
  const { view, go } = useView();
  const node = collection.node(at);
  if (node === null) return null;
  const hidden = hiddenBeside(collection, model, at, view);
  const add = (ids: readonly NodeId[]): void => go({ focus: [...new Set([...model.focus, ...ids])] });
  return (
    <section className="network-more" aria-label={`Not drawn beside ${nameApart(collection, node)}`}>
      <h3>
        Not drawn beside {nameApart(collection, node)} <span className="quiet">{hidden.length}</span>
      </h3>
      <p className="actions">
        <button type="button" className="action" onClick={() => go({ focus: [at] })}>
          Draw around it
        </button>
        {hidden.length > 1 && hidden.length <= 20 && (
          <button type="button" className="action" onClick={() => add([at, ...hidden.map(({ id }) => id)])}>
            Add all {hidden.length}
          </button>
        )}
        <button type="button" className="action" onClick={onClose}>
          Close
        </button>
      </p>
      <ul className="network-rows">
        {hidden.slice(0, most).map((one) => (
          <li key={one.id} className="network-row">
            <NodeLink to={one.id} className="network-row-name">
              <KindGlyph kind={glyphOf(one)} />
              <span>{nameApart(collection, one)}</span>
            </NodeLink>
            <button type="button" className="action" aria-label={`Add ${nameApart(collection, one)}`} onClick={() => add([at, one.id])}>
              Add
            </button>
          </li>
        ))}
      </ul>
      {hidden.length > most && <p className="quiet">{hidden.length - most} more: search finds them.</p>}
    </section>
  );
}
