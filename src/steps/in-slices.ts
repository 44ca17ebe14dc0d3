import type { Steps } from "../core/model/steps.ts";

const slice = 10; // milliseconds of work at a time: an answer to a key or a click waits no longer

/** Does steps for as long as a slice, one at least: a busy machine may take the whole slice away. `null` where they are not done then, and can be gone on with. */
export function oneSlice<T>(steps: Steps<T>): { readonly value: T } | null {
  const until = performance.now() + slice;
  do {
    const { done, value } = steps.next();
    if (done) return { value };
  } while (performance.now() < until);
  return null;
}

/** Does steps in slices between which the page answers. Rejects with the reason of `signal` once it is aborted. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const done = oneSlice(steps);
    if (done !== null) return done.value;
    await nextTurn();
  }
}

/** Lets what waits come first, without the four milliseconds that a timer takes. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
