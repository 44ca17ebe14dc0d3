import { lazy, Suspense, useState } from "react";

// The formats, and the libraries that some of them need, come when somebody asks for one.
const ExportDialog = lazy(() => import("./export-dialog.tsx"));

/** Opens the choice of formats to take the collection, or what is open of it, to another program. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="action" onClick={() => setOpen(true)}>
        Take it with you …
      </button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
