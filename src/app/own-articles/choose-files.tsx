import { useEffect, useRef, useState, type ReactNode } from "react";

type Props = { readonly accepted: readonly string[]; readonly onFiles: (files: readonly File[]) => void };

/** A button that lets the person choose files. */
export function ChooseFiles({ accepted, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accepted.join(",")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = ""; // so that the same file can be chosen again once it has changed
        }}
      />
      <button type="button" className="own-button" onClick={() => input.current?.click()}>
        Choose files
      </button>
    </>
  );
}

/** Where files can be dropped, as anywhere while it is there; whoever cannot drag has the button. `children` says what is read. */
export function DropFiles({ accepted, onFiles, children }: Props & { readonly children: ReactNode }) {
  const isOver = useDrop(onFiles);
  return (
    <div className="own-drop" data-drop-target={isOver || undefined}>
      <ChooseFiles accepted={accepted} onFiles={onFiles} />
      <span className="quiet">{children}</span>
    </div>
  );
}

/**
 * Takes files that are dropped anywhere while this is open: a browser opens what is dropped beside the box in the place of the page, and what was not kept
 * is gone. `isOver` while they are dragged over the page.
 */
function useDrop(onFiles: Props["onFiles"]): boolean {
  const take = useRef(onFiles);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const listening = new AbortController();
    const on = (name: "dragover" | "dragleave" | "drop", listener: (event: DragEvent) => void): void =>
      document.addEventListener(name, listener, { signal: listening.signal });
    on("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false)); // out of the window, not over another part of the page
    on("drop", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, []);
  return isOver;
}

/** Words that are dragged into a field are the browser's own. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
