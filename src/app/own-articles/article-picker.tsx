import { useState } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "react-aria-components/Button";
import { say } from "../ui/status.tsx";
import { counted } from "../wording/phrase.ts";
import { addArticles } from "./own-store.ts";
import { articleEndings, readFiles, readPasted, type ReadFiles } from "./read-files.ts";

const kinds = [...articleEndings, ".json"];

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
        <DropZone
          className="own-drop"
          getDropOperation={() => "copy"}
          onDrop={(event) =>
            void Promise.all(event.items.map((item) => (item.kind === "file" ? item.getFile() : []))).then((files) => pick(files.flat()))
          }
        >
          <FileTrigger allowsMultiple acceptedFileTypes={kinds} onSelect={(files) => void pick([...(files ?? [])])}>
            <Button className="own-button">Choose files</Button>
          </FileTrigger>
          <span className="quiet">or drop them here: text, Markdown, web page (.html), Word (.docx), project (.json)</span>
        </DropZone>
      </div>
    </div>
  );
}

const pick = async (files: readonly File[]): Promise<void> => keep(await readFiles(files));

function keep({ articles, issues, corrections }: ReadFiles): void {
  addArticles(articles, issues, corrections);
  say(articles.length === 0 ? "No article was added." : `${counted(articles.length, "article")} added.`);
}
