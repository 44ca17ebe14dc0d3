/** What to do with each record of the two long lists; `false` stops the reading. */
export type RecordVisitor = Readonly<Record<"nodes" | "edges", (record: unknown) => boolean>>;

const opening = /^"(nodes|edges)":\[$/;

/**
 * Reads a graph as `writeGraph` writes it, a record a line, without holding more than one. Gives the rest of the file as
 * a graph with two empty lists; `null` where it is written in another way or the visitor stopped. Never throws.
 */
export function eachRecord(lines: Iterable<string>, visitor: RecordVisitor): { readonly frame: unknown } | null {
  let visit: RecordVisitor["nodes"] | null = null;
  const frame: string[] = [];
  try {
    for (const line of lines) {
      if (visit !== null && line.startsWith("{")) {
        if (!visit(JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line))) return null;
        continue;
      }
      const list = opening.exec(line)?.[1];
      visit = list === "nodes" || list === "edges" ? visitor[list] : null;
      frame.push(line);
    }
    return { frame: JSON.parse(frame.join("\n")) as unknown };
  } catch {
    return null;
  }
}
