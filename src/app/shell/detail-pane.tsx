import { useEffect, useRef } from "react";
import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { ActorPage } from "../detail/actor-page.tsx";
import { ClaimPage } from "../detail/claim-page.tsx";
import { QuotePage } from "../detail/quote-page.tsx";
import { SourcePage } from "../detail/source-page.tsx";
import { Guide } from "../pages/guide.tsx";
import { MissingPage } from "../pages/missing-page.tsx";
import { selecting } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { selectedIn } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";

/** The page of what is selected; while nothing is, how to read the others. Each page begins at its top. */
export function DetailPane() {
  const id = selectedIn(useView().view);
  return <Pane key={id ?? "guide"} id={id} />;
}

function Pane({ id }: { readonly id: NodeId | null }) {
  const collection = useCollection();
  const { view } = useView();
  const node = id === null ? null : collection.node(id);
  const pane = useRef<HTMLDivElement>(null);
  useShownPart(pane);
  return (
    <div className="pane pane-detail" data-scroll="detail" ref={pane}>
      {id === null ? (
        <Guide />
      ) : (
        <>
          <p className="detail-bar">
            <ViewLink className="action" change={selecting(view, null, null)} data-dismiss="">
              Close
            </ViewLink>
          </p>
          {node ? <NodePage node={node} /> : <MissingPage id={id} />}
        </>
      )}
    </div>
  );
}

function NodePage({ node }: { readonly node: GraphNode }) {
  switch (node.kind) {
    case "quote":
      return <QuotePage quote={node} />;
    case "actor":
      return <ActorPage actor={node} />;
    case "claim":
      return <ClaimPage claim={node} />;
    case "source":
      return <SourcePage source={node} />;
  }
}

/** Brings the section that the address names into sight and lets reading go on there. */
function useShownPart(pane: React.RefObject<HTMLDivElement | null>): void {
  const { part } = useView().view;
  useEffect(() => {
    const section = part && pane.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!section) return;
    section.scrollIntoView({ block: "start" });
    section.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [pane, part]);
}
