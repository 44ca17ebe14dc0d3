// An address may ask for the network itself. What nobody has asked for yet waits for it then: two cores are busy with the drawing alone.

const longest = 5_000; // milliseconds

let waiting: { readonly out: Promise<void>; readonly tell: () => void } | null = null;

/** Has what can wait do so until the drawing is out. */
export function drawFirst(): void {
  let tell = (): void => {};
  const out = new Promise<void>((resolve) => {
    tell = () => {
      waiting = null;
      resolve();
    };
    setTimeout(tell, longest); // a page that is left before it is drawn
  });
  waiting = { out, tell };
}

/** Says that the drawing is out, or will not come. */
export const drawingIsOut = (): void => waiting?.tell();

/** Until when what can wait does so; `null` where nothing is waited for. */
export const untilDrawn = (): Promise<void> | null => waiting?.out ?? null;
