import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// React Aria and sigma set styles on elements; the repeats kernel is WebAssembly; nothing else may run or load from elsewhere.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy stands in the built page only: Vite's dev server puts an inline script into the page, which it would block. */
const contentSecurityPolicy: Plugin = {
  name: "sayso:content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
  ],
};

const copied = "JSON.parse(JSON.stringify(originalModel))";

/** wink copies its model of three megabytes before it reads it, for a second reading that never comes in a page. */
const readOnce: Plugin = {
  name: "sayso:read-once",
  apply: "build",
  transform: {
    filter: { id: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ },
    handler(code) {
      if (!code.includes(copied)) this.error("wink no longer copies its model: take sayso:read-once out of vite.config.ts.");
      return { code: code.replace(copied, "originalModel"), map: null };
    },
  },
};

const chunks = [
  // What the first page needs, in one file: in two dozen it waits for the last of as many answers.
  { name: "first", tags: ["$initial" as const], priority: 2 },
  // The others are fetched when they are first imported.
  // What the drawing and the exports share.
  { name: "graph", test: /node_modules[\\/](graphology(?!-gexf)[\w-]*|events)[\\/]/, priority: 1 },
  { name: "language-model", test: /node_modules[\\/]wink-/ },
  { name: "sigma", test: /node_modules[\\/](sigma|@sigma)[\\/]/ },
  { name: "zod", test: /node_modules[\\/]zod[\\/]/ },
];

export default defineConfig({
  base: "./", // the built site runs under any path
  plugins: [react(), contentSecurityPolicy, readOnce],
  build: {
    target: "es2023",
    // The language model alone is 3 MB; it is lazy, and `npm run bench` prints every size.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  worker: { format: "es", plugins: () => [readOnce] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node", // a test of the app that needs a document begins with `// @vitest-environment jsdom`
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          setupFiles: ["tests/support/fixed-seed.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node", // the test runs in Node and drives a real Chromium
          include: ["tests/browser/**/*.browser.test.ts"],
          globalSetup: ["tests/browser/support/serve-app.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 0,
          expect: { poll: { timeout: 15_000 } }, // a page that draws in software on a busy machine takes its time
          fileParallelism: false, // two cores: browsers side by side only slow each other down
        },
      },
    ],
  },
});
