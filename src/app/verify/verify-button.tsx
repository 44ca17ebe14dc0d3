import { lazy, Suspense, useState } from "react";

const VerifyDialog = lazy(() => import("./verify-dialog.tsx"));

/** Opens the page's own check of all that it shows. */
export function VerifyButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="action" onClick={() => setOpen(true)}>
        Verify every word …
      </button>
      {open && (
        <Suspense fallback={null}>
          <VerifyDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
