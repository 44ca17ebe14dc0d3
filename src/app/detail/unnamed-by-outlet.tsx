import type { ActorNode } from "../../core/graph/schema.ts";
import { outletNotKnown } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { unnamedByOutlet } from "../wording/unnamed-by-outlet.ts";

/** How many sources each outlet does not name here, and for how many it says why; nothing where only one outlet has any. */
export function UnnamedByOutlet({ actors }: { readonly actors: readonly ActorNode[] }) {
  const rows = unnamedByOutlet(useCollection(), actors);
  if (rows.length < 2) return null;
  return (
    <details className="by-outlet">
      <summary>By outlet</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col" className="number-cell">
              Not named
            </th>
            <th scope="col" className="number-cell">
              With a reason
            </th>
            <th scope="col" className="number-cell">
              Quotations
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outlet, sources, reasoned, quotes }) => (
            <tr key={outlet}>
              <th scope="row">{outlet === outletNotKnown ? "outlet not known" : outlet}</th>
              <td className="number-cell">{sources}</td>
              <td className="number-cell">{reasoned}</td>
              <td className="number-cell">{quotes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        Counted in these articles only. It says nothing about what else an outlet prints, and an outlet with more articles here has more.
      </p>
    </details>
  );
}
