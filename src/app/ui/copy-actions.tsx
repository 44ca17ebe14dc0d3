import { currentAddress } from "../state/address-store.ts";
import { formatView, parseView } from "../state/view-address.ts";
import { startView } from "../state/view.ts";
import { placeOf } from "../state/opening.ts";
import type { Collection } from "../collection.ts";
import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { citationOf, type CitationForm } from "../wording/citation.ts";
import { copyText } from "./copy-text.ts";
import { useCollection } from "./use-collection.ts";

/** The address of a node's own page in the collection that is open, without filters or whatever else stood beside it. */
export function addressOfNode(id: NodeId): string {
  const { collection } = parseView(currentAddress());
  return new URL(formatView({ ...startView, place: placeOf(id), collection }), location.href).href;
}

/** Copies the address of a node's page. */
export const copyLink = (id: NodeId): Promise<void> => copyText(addressOfNode(id), "Link");

/** Copies a citation of a node. */
export const copyCitation = (collection: Collection, node: GraphNode, form: CitationForm): Promise<void> =>
  copyText(citationOf(collection, node, addressOfNode(node.id), form), form === "plain" ? "Citation" : "Citation in Markdown");

/** The copy buttons of a card or page. */
export function CopyActions({ node, markdown = false }: { readonly node: GraphNode; readonly markdown?: boolean }) {
  const collection = useCollection();
  return (
    <>
      <button type="button" className="action" onClick={() => void copyCitation(collection, node, "plain")}>
        Copy citation
      </button>
      {markdown && (
        <button type="button" className="action" onClick={() => void copyCitation(collection, node, "markdown")}>
          as Markdown
        </button>
      )}
      <button type="button" className="action" onClick={() => void copyLink(node.id)}>
        Copy link
      </button>
    </>
  );
}
