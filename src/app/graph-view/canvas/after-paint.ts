/** Work that waits for the page to be shown first. `ask` as often as wanted: it is done once. */
export type AfterPaint = { readonly ask: () => void; readonly stop: () => void };

/** Does `work` in the frame after the next, so that what the page has changed in this task is on the screen before. */
export function afterPaint(work: () => void): AfterPaint {
  let frame: number | null = null;
  const ask = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        frame = null;
        work();
      });
    });
  };
  const stop = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };
  return { ask, stop };
}
