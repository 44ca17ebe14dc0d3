import { Fragment } from "react";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import type { Choosing } from "./use-choosing.ts";

/** What is chosen, and what can be asked of it. */
export function ChosenBar({ chosen, clear, among, path }: Choosing) {
  const collection = useCollection();
  if (chosen.length === 0) return null;
  const nodes = chosen.flatMap((id) => collection.node(id) ?? []);
  return (
    <section className="network-chosen" aria-label="Chosen">
      <p className="network-chosen-names">
        Chosen:{" "}
        {nodes.map((node, index) => (
          <Fragment key={node.id}>
            {index > 0 && ", "}
            <NodeLink to={node.id}>{nameApart(collection, node).slice(0, 60)}</NodeLink>
          </Fragment>
        ))}
      </p>
      <p className="actions">
        {chosen.length === 2 && (
          <button type="button" className="action" onClick={path}>
            Path between them
          </button>
        )}
        {chosen.length > 1 && (
          <button type="button" className="action" onClick={among}>
            Only these and their lines
          </button>
        )}
        {chosen.length === 1 && <span className="quiet">Choose another: in the list, or with Shift and a click, or the space bar.</span>}
        <button type="button" className="action" onClick={clear}>
          Clear
        </button>
      </p>
    </section>
  );
}
