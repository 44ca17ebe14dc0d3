import type { MovedId } from "../../core/model/id-lock.ts";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { idNoun, nodeName, nodeNoun } from "../wording/names.ts";
import { CorrectedBy } from "./corrected-by.tsx";
import { useCorrections } from "./use-corrected.ts";

/** The page of an address whose record is no more: until when it was here, why it went, and where its words are now. */
export function MovedPage({ moved }: { readonly moved: MovedId }) {
  const collection = useCollection();
  const { shelf } = useCorrections();
  const before = shelf.base.graph.node(moved.id);
  const { build } = collection.graph.records;
  const article = collection.article(moved.id.split(":")[1] ?? "");
  const goals = moved.to.map((id) => collection.graph.node(id)).filter((node) => node !== null);
  const noun = before === null ? (idNoun(moved.id) ?? "address") : nodeNoun(before);
  return (
    <article className="page missing">
      <h1 tabIndex={-1} data-title="">
        This {noun} was here until{" "}
        {before !== null ? "your correction" : moved.until === undefined ? "an earlier build" : `build ${moved.until}`}
      </h1>
      <p className="lead">
        {before !== null && (
          <>
            <bdi>{nodeName(before)}</bdi>.{" "}
          </>
        )}
        The reason: <bdi>{moved.because}</bdi>
      </p>
      {goals.length > 0 && (
        <>
          <h2>{goals.length === 1 ? "It goes on here" : "What it was is here now"}</h2>
          <ul className="plain-list">
            {goals.map((node) => (
              <li key={node.id}>
                <NodeLink to={node.id}>{nodeName(node)}</NodeLink> <span className="quiet">{nodeNoun(node)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <CorrectedBy id={moved.id} />
      <p className="quiet">
        The address was <code>{moved.id}</code>.{build !== undefined && ` This is build ${build}.`}
        {article !== null && (
          <>
            {" "}
            The article it stood in is here: <NodeLink to={article.id}>{nodeName(article)}</NodeLink>.
          </>
        )}
      </p>
      <p className="actions">
        <ViewLink className="action" change={{ place: { at: "search" }, text: null, part: null }}>
          See what is here
        </ViewLink>
      </p>
    </article>
  );
}
