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

/** Where files can be dropped too; whoever cannot drag has the button. `children` says what is read. */
export function DropFiles({ accepted, onFiles, children }: Props & { readonly children: ReactNode }) {
  const { box, isOver } = useDrop(onFiles);
  return (
    <div ref={box} className="own-drop" data-drop-target={isOver || undefined}>
      <ChooseFiles accepted={accepted} onFiles={onFiles} />
      <span className="quiet">{children}</span>
    </div>
  );
}

/** Takes the files that are dropped into a box; `isOver` while they are dragged over it. */
function useDrop(onFiles: Props["onFiles"]) {
  const box = useRef<HTMLDivElement>(null);
  const take = useRef(onFiles);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const listening = new AbortController();
    const on = (name: "dragover" | "dragleave" | "drop", listener: (event: DragEvent) => void): void =>
      box.current?.addEventListener(name, listener, { signal: listening.signal });
    on("dragover", (event) => {
      event.preventDefault(); // else the browser opens what is dropped, in the place of the page
      setOver(true);
    });
    on("dragleave", () => setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, []);
  return { box, isOver };
}
