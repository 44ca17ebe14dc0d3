// Node 20 does not hand tsx on to a worker, so the worker takes it up itself.
import { register } from "tsx/esm/api";

register();
await import("./train-worker.ts");
