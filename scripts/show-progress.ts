const linePeriod = 10_000; // milliseconds between lines where there is no terminal to redraw
const drawPeriod = 100;

export type Progress = { readonly at: (done: number, now?: number) => void; readonly end: () => void };

/**
 * Shows on the error output how far long work has come: one line that is redrawn on a terminal, a line every ten seconds elsewhere.
 * Work that ends sooner than either prints nothing.
 */
export function showProgress(what: string, total: number | null): Progress {
  const terminal = process.stderr.isTTY === true;
  const period = terminal ? drawPeriod : linePeriod;
  let last = Date.now();
  let drawn = false;
  return {
    at(done, now = Date.now()) {
      if (now - last < period) return;
      last = now;
      drawn = true;
      const share = total ? ` of ${total.toLocaleString("en")}` : "";
      process.stderr.write(`${terminal ? "\r\u001b[K" : ""}${what}: ${done.toLocaleString("en")}${share}${terminal ? "" : "\n"}`);
    },
    end() {
      if (terminal && drawn) process.stderr.write("\r\u001b[K");
    },
  };
}
