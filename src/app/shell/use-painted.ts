import { useEffect, useState } from "react";

/** Whether `isReady` was true once and the frame with what it brought is out. */
export function usePainted(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady || isPainted) return undefined;
    // The first frame has what React has just put into the page, the second comes after it is painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady, isPainted]);
  return isPainted;
}
