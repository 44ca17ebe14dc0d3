import "./compare.css";
import type { NodeId } from "../../core/model/ids.ts";
import { MissingPage } from "../pages/missing-page.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { columnsOf } from "./columns.ts";
import { CompareArticles } from "./compare-articles.tsx";
import { CompareVoices } from "./compare-voices.tsx";
import { CompareWordings } from "./compare-wordings.tsx";

/** Side by side: the wordings of one statement, outlets on one claim, or articles; of nothing in particular, who is quoted where. What is asked for and not here is said. */
export function ComparePage({ of }: { readonly of: readonly NodeId[] }) {
  const collection = useCollection();
  const articles = of.map((id) => collection.source(id)).filter((source) => source?.source === "article");
  const columns = columnsOf(collection, of);
  const missing = of.filter((id) => collection.node(id) === null);
  if (articles.length > 1) return <CompareArticles articles={articles.filter((article) => article !== null)} missing={missing} />;
  if (columns.length > 0) return <CompareWordings of={of} columns={columns} missing={missing} />;
  if (of.length === 0) return <CompareVoices />;
  return <MissingPage id={of.join(" ")} />;
}
