import { lazy, Suspense, useState } from "react";
import { useOwn } from "./own-store.ts";

// The dialog brings the readers of files along; the first page does without.
const OwnDialog = lazy(() => import("./own-dialog.tsx"));

/** Opens the dialog for a person's own articles: in the bar as a sign, elsewhere in words. */
export function OwnButton({ as }: { readonly as: "sign" | "words" }) {
  const [open, setOpen] = useState(false);
  const { articles } = useOwn();
  const name = articles.length === 0 ? "Read your own article" : "Your own articles";
  return (
    <>
      {as === "sign" ? (
        <button type="button" className="icon-button" onClick={() => setOpen(true)} aria-label={name} title={name}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="M5.5 2.75h6l4 4v10.5h-10zM11.5 2.75v4h4M10.5 9.5v5M8 12h5" className="icon-line" />
          </svg>
        </button>
      ) : (
        <button type="button" className="action" onClick={() => setOpen(true)}>
          {name} …
        </button>
      )}
      {open && (
        <Suspense fallback={null}>
          <OwnDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
