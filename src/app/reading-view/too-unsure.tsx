import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { isSaid } from "../search-view/facets.ts";
import { heldIn } from "../wording/held-in.ts";
import { counted } from "../wording/phrase.ts";

/** How many quotations of an article are not marked because they are not sure enough, and the way to have them marked; nothing where all are. */
export function TooUnsure({ article, shown }: { readonly article: SourceNode; readonly shown: readonly QuoteNode[] }) {
  const collection = useCollection();
  const { view } = useView();
  const hidden = heldIn(collection, article).said - shown.filter(isSaid).length;
  if (view.strictness === "everything" || hidden <= 0) return null;
  return (
    <p className="quiet too-unsure">
      {counted(hidden, "more was", "more were")} found and {hidden === 1 ? "is" : "are"} not sure enough to be marked.{" "}
      <ViewLink className="action" change={{ strictness: "everything" }} how="replace">
        Mark everything
      </ViewLink>
    </p>
  );
}
