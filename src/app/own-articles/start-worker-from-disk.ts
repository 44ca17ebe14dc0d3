import type { Weights } from "../../worker/load-environment.ts";

// On `file://` a worker starts from a blob only and nothing can be fetched, so the build leaves each file as a script that puts its text into
// `saysoFiles`; the script is added to the page when the file is needed.

/** Starts the worker that analyses articles. */
export async function startWorker(): Promise<Worker> {
  const code = await fileFromScript("analyse-worker.js");
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}

/** The weights of the attribution model themselves. */
export async function weights(): Promise<Weights> {
  const [network, linear] = await Promise.all([fileFromScript("attribution.bin"), fileFromScript("attribution-linear.bin")]);
  return { network: `base64:${network}`, linear: `base64:${linear}` };
}

const files = (): Readonly<Record<string, string>> => (globalThis as { saysoFiles?: Readonly<Record<string, string>> }).saysoFiles ?? {};

function fileFromScript(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const missing = (): void => reject(new Error(`disk/${name}.js is not beside this page. Build the site again with npm run build.`));
    const give = (): void => {
      const text = files()[name];
      if (text === undefined) missing();
      else resolve(text);
    };
    if (files()[name] !== undefined) return give();
    const script = document.createElement("script");
    script.src = `disk/${name}.js`;
    script.addEventListener("load", give);
    script.addEventListener("error", missing);
    document.head.append(script);
  });
}
