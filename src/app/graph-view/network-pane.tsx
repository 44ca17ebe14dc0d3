import { useCollection } from "../ui/use-collection.ts";
import "./network.css";

/** The network of what is open: drawn, and as a list beside it. */
export function NetworkPane() {
  const { graph } = useCollection();
  return (
    <section className="network" aria-label="Network">
      <p className="network-line">{graph.records.nodes.length} nodes.</p>
    </section>
  );
}
