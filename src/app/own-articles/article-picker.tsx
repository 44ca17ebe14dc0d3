import { useState } from "react";
import { say } from "../ui/status.tsx";
import { counted } from "../wording/phrase.ts";
import { DropFiles } from "./choose-files.tsx";
import { addFiles } from "./own-store.ts";
import { articleEndings, readFiles, readPasted, type ReadFiles } from "./read-files.ts";

const kinds = [...articleEndings, ".ann", ".json", ".jsonld"];

/** Where an article is pasted, and files are dropped or picked. */
export function ArticlePicker() {
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const add = (): void => {
    const read = readPasted(text, title);
    keep(read);
    if (read.articles.length === 0) return;
    setTitle("");
    setText("");
  };
  return (
    <div className="own-picker">
      <label className="own-field">
        <span>Headline (may be left out)</span>
        <input value={title} onChange={(event) => setTitle(event.target.value)} autoComplete="off" />
      </label>
      <label className="own-field">
        <span>Text of the article</span>
        <textarea value={text} rows={7} onChange={(event) => setText(event.target.value)} spellCheck={false} />
      </label>
      <div className="own-add">
        <button type="button" className="own-button" onClick={add} disabled={text.trim() === ""}>
          Add this text
        </button>
        <DropFiles accepted={kinds} onFiles={(files) => void pick(files)}>
          or drop them here: text, Markdown, web page (.html), Word (.docx), project (.json); a text with its annotation (brat’s .ann,
          Citron’s .json), fact-checks (ClaimReview, .json)
        </DropFiles>
      </div>
    </div>
  );
}

const pick = async (files: readonly File[]): Promise<void> => keep(await readFiles(files));

function keep(read: ReadFiles): void {
  addFiles(read);
  const { articles, reviews } = read;
  const added = [
    ...(articles.length > 0 ? [counted(articles.length, "article")] : []),
    ...(reviews.length > 0 ? [counted(reviews.length, "fact-check")] : []),
  ];
  say(added.length === 0 ? "Nothing was added." : `${added.join(" and ")} added.`);
}
