import { isShown } from "../../core/graph/is-shown.ts";
import { useView } from "../state/use-view.ts";
import { selectedIn } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import type { NetworkModel } from "./network-model.ts";
import { shownLine } from "./shown-line.ts";

/** How much is drawn, and what can be done about the rest. */
export function ShownStatus({ model }: { readonly model: NetworkModel }) {
  const { view, go } = useView();
  const { around, drawing, folded, focus, lens } = model;
  const isWhole = lens === "actors" && focus.length === 0;
  const unlinked = isWhole ? around.nodes.filter((id) => !drawing.neighbours.has(id)).length : 0;
  return (
    <p className="network-shown">
      <output>
        {view.only && focus.length > 0
          ? `Only these ${around.nodes.length} and the lines among them.`
          : shownLine(around, lens, folded, unlinked)}
      </output>
      {around.hidden + folded > 0 && !view.only && (
        <button type="button" className="action" onClick={() => go({ drawAll: true }, "replace")}>
          Draw all
        </button>
      )}
      {view.drawAll && (
        <button type="button" className="action" onClick={() => go({ drawAll: false }, "replace")}>
          Draw fewer
        </button>
      )}
      {view.only && focus.length > 0 && (
        <button type="button" className="action" onClick={() => go({ only: false })}>
          With what is around
        </button>
      )}
      {focus.length > 0 && (
        <button type="button" className="action" onClick={() => go({ focus: [], only: false })}>
          Whole collection
        </button>
      )}
      <LeftOut model={model} />
    </p>
  );
}

/** Says why what is selected is not drawn, and offers to bring it back. */
function LeftOut({ model }: { readonly model: NetworkModel }) {
  const { view, go } = useView();
  const collection = useCollection();
  const wanted = selectedIn(view);
  const node = wanted === null ? null : collection.node(wanted);
  if (node === null || model.selected !== null) return null;
  if (node.kind === "quote" && node.nested?.as === "imagined")
    return <span>What is selected is imagined: nobody said it, so it is not drawn.</span>;
  if (node.kind === "quote" && !node.speech && !view.beliefs)
    return (
      <>
        <span>What is selected is a belief, and those are left out.</span>
        <button type="button" className="action" onClick={() => go({ beliefs: true }, "replace")}>
          Draw beliefs too
        </button>
      </>
    );
  if (node.kind === "quote" && !isShown(node, { ...view, beliefs: true }))
    return (
      <>
        <span>What is selected is less sure than what is shown.</span>
        <button type="button" className="action" onClick={() => go({ strictness: "everything" }, "replace")}>
          Show everything
        </button>
      </>
    );
  return <span>What is selected has no place in this lens.</span>;
}
