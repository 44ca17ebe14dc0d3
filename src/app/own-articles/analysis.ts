import type { GraphRecords } from "../../core/graph/schema.ts";
import type { Issue } from "../../core/model/issue.ts";
import type { Analysed, FromAnalysis, Reviewed, ToAnalysis } from "../../worker/analyse.ts";
import { startWorker, weights } from "./start-worker.ts";

/** The graph of what was analysed, what was met on the way, and how long it took, in milliseconds. */
export type Analysis = { readonly records: GraphRecords; readonly issues: readonly Issue[]; readonly milliseconds: number };

/** Why there is no analysis, with what was met. */
export class AnalysisError extends Error {
  readonly issues: readonly Issue[];
  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.issues = issues;
  }
}

let running: Promise<Worker> | null = null;
let giveUp: ((problem: Error) => void) | null = null;

/** Begins to read the language model, so that it is there when it is needed. */
export async function prepareAnalysis(): Promise<void> {
  const [worker, model] = await Promise.all([theWorker(), weights()]);
  ask(worker, { ask: "prepare", weights: model });
}

/** Analyses in the worker, which is kept for the next time. Rejects with an `AnalysisError`; also when it is cancelled. */
export async function analyseInWorker(of: Analysed, onProgress: (read: number) => void): Promise<Analysis> {
  return answerTo({ ask: "analyse", weights: await weights(), of }, onProgress);
}

/** Lays fact-checks beside the claims of a graph, in the worker, which has what compares wordings. Rejects as `analyseInWorker` does. */
export const reviewInWorker = (of: Reviewed): Promise<Analysis> => answerTo({ ask: "review", of }, () => undefined);

async function answerTo(question: ToAnalysis, onProgress: (read: number) => void): Promise<Analysis> {
  const worker = await theWorker();
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = (): void => {
      listening.abort();
      giveUp = null;
    };
    giveUp = (problem) => {
      end();
      reject(problem);
    };
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<FromAnalysis>) => {
        if (data.told === "progress") onProgress(data.read);
        if (data.told === "progress" || data.told === "ready") return;
        end();
        if (data.told === "built") resolve(data);
        else reject(new AnalysisError(data.message, data.issues));
      },
      { signal },
    );
    ask(worker, question);
  });
}

/** Ends what is under way, at once; the next analysis starts a worker anew. */
export const cancelAnalysis = (): void => stop("The analysis was cancelled.");

function stop(message: string): void {
  void running?.then((worker) => worker.terminate());
  running = null;
  giveUp?.(new AnalysisError(message));
}

function theWorker(): Promise<Worker> {
  running ??= startWorker().then((worker) => {
    worker.addEventListener("error", ({ message }) => stop(message || "The worker that analyses articles did not start."));
    return worker;
  });
  return running;
}

const ask = (worker: Worker, message: ToAnalysis): void => worker.postMessage(message, []);
