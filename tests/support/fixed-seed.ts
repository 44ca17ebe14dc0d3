import { configureGlobal } from "fast-check";

// A property test draws the same texts on every run, so that a failure is a fault that can be run again, not luck.
// `SAYSO_SEED=7 npm test` draws others; `npm run fuzz` looks wider.
configureGlobal({ seed: Number(process.env["SAYSO_SEED"] ?? 1) });
