import type { Head, Pattern } from "./encode.ts";

/** Dashes of a pattern as SVG has them; the shader of the canvas measures the same. */
export const dashes: Readonly<Record<Pattern, string | undefined>> = {
  solid: undefined,
  double: undefined,
  long: "10 5",
  short: "4 3",
  "dash-dot": "8 3 2 3",
  dotted: "0.1 5",
};

type Sample = { readonly pattern: Pattern; readonly head: Head; readonly colour: string; readonly width: number };

/** A short piece of a line as it is drawn, for the legend. */
export function LineSample({ pattern, head, colour, width }: Sample) {
  const end = head === "arrow" || head === "ring" ? 33 : 38;
  const common = {
    stroke: colour,
    strokeWidth: width,
    strokeDasharray: dashes[pattern],
    strokeLinecap: pattern === "dotted" ? "round" : "butt",
  } as const;
  return (
    <svg className="network-line-sample" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true" focusable="false">
      {pattern === "double" ? (
        <>
          <path d={`M1 5.4H${end}`} {...common} />
          <path d={`M1 8.6H${end}`} {...common} />
        </>
      ) : (
        <path d={`M1 7H${end}`} {...common} />
      )}
      <SampleHead head={head} colour={colour} />
    </svg>
  );
}

function SampleHead({ head, colour }: { readonly head: Head; readonly colour: string }) {
  const line = { fill: "none", stroke: colour, strokeWidth: 1.4 };
  switch (head) {
    case "none":
      return null;
    case "arrow":
      return <path d="M39 7l-8-4v8z" fill={colour} />;
    case "open":
      return <path d="M32.500 2.500L38.500 7l-6 4.500" {...line} />;
    case "tee":
      return <path d="M38 1v12" stroke={colour} strokeWidth="2.4" />;
    case "dot":
      return <circle cx="36" cy="7" r="3" fill={colour} />;
    case "ring":
      return <circle cx="36" cy="7" r="2.8" {...line} />;
  }
}
