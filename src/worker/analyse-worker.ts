import { analyse, review, type FromAnalysis, type ToAnalysis } from "./analyse.ts";
import { loadEnvironment } from "./load-environment.ts";

// The whole core away from the page's own thread. Articles come in as a message and the graph goes out as one: nothing is sent anywhere.

const scope = self as unknown as DedicatedWorkerGlobalScope; // the project's DOM types take `self` for a window
const tell = (message: FromAnalysis): void => scope.postMessage(message, []);

scope.addEventListener("message", ({ data }: MessageEvent<ToAnalysis>) => {
  if (data.ask === "review") return tell(review(data.of));
  return loadEnvironment(data.weights).then(
    (environment) => {
      if (data.ask === "prepare") tell({ told: "ready" });
      else analyse(data.of, environment, () => performance.now(), tell);
    },
    (problem: unknown) => tell({ told: "failed", message: problem instanceof Error ? problem.message : String(problem), issues: [] }),
  );
});
