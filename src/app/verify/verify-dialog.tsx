import { useState } from "react";
import { counted } from "../wording/phrase.ts";
import { nodeName } from "../wording/names.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ChooseFiles } from "../own-articles/choose-files.tsx";
import { articleEndings } from "../own-articles/read-files.ts";
import { checkArticles, checkItself, type Checked, type LostItem } from "./check.ts";
import { Sheet } from "../ui/sheet.tsx";
import "../own-articles/own-articles.css";

/** Re-reads every piece of evidence of what is shown: in the texts that the graph holds, and in the articles as they are today. */
export default function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const collection = useCollection();
  const [itself] = useState(() => checkItself(collection));
  const [today, setToday] = useState<readonly Checked[]>([]);
  return (
    <Sheet title="Verify" onClose={onClose} className="own-dialog">
      <output>
        {itself.faults.length === 0
          ? `Every one of ${counted(itself.read, "piece")} of evidence says its words at its place, and every text has its SHA-256.`
          : `${counted(itself.faults.length, "fault")} found:`}
      </output>
      {itself.faults.length > 0 && (
        <ul className="own-issues">
          {itself.faults.slice(0, 50).map((fault) => (
            <li key={fault}>
              <bdi>{fault}</bdi>
            </li>
          ))}
        </ul>
      )}
      <h3>Against the articles as they are today</h3>
      <p className="quiet">
        Choose the files, under the names they were built from: text, Markdown, web page (.html), Word (.docx). They are read in this page
        only.
      </p>
      <ChooseFiles accepted={articleEndings} onFiles={(files) => void checkArticles(collection, files).then(setToday)} />
      {today.map((one) => (
        <Result key={one.file} {...one} />
      ))}
    </Sheet>
  );
}

const Result = ({ file, problem, kept, moved, lost }: Checked) => (
  <section>
    <h3>
      <bdi>{file}</bdi>
    </h3>
    <output>
      {problem ??
        `${counted(kept, "piece")} of evidence at its place, ${moved} in the same words farther on or back, ${lost.length} not found at this place.`}
    </output>
    {lost.length > 0 && (
      <ul className="own-issues" aria-label="Not found at this place">
        {lost.map((one, index) => (
          <LostWords key={`${one.record} ${index}`} {...one} />
        ))}
      </ul>
    )}
  </section>
);

function LostWords({ node, record, exact, there }: LostItem) {
  return (
    <li>
      {node ? <NodeLink to={node.id}>{nodeName(node)}</NodeLink> : <bdi>{record}</bdi>}: not found at this place.
      <br />
      <span className="quiet">Built from</span> <bdi>“{exact}”</bdi>
      <br />
      <span className="quiet">There today</span> <bdi>{there === "" ? "nothing" : `“${there}”`}</bdi>
    </li>
  );
}
