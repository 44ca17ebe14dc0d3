import { strToU8, zipSync } from "fflate";
import { savedText, type ExportFile, type ExportFormat } from "../../core/exports/export-format.ts";
import { selectRecords } from "../../core/exports/select-records.ts";
import type { SaysoGraph } from "../../core/graph/open-graph.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { downloadText } from "../own-articles/download-text.ts";

/** Writes a graph, or the part of it around `ids`, in a format, and gives it to the person. Nothing is sent. Gives the name of the file. */
export function downloadExport(graph: SaysoGraph, format: ExportFormat, ids: readonly NodeId[] | null): string {
  const files = format.write(ids === null ? graph : selectRecords(graph, ids));
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    downloadText(only.name, savedText(format, only), `${format.mediaType};charset=utf-8`);
    return only.name;
  }
  const name = `sayso-${format.name}.zip`;
  downloadText(name, packed(files), "application/zip");
  return name;
}

/** Several files in one, dated alike, so that the same files give the same bytes. */
export const packed = (files: readonly ExportFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { mtime: "1980-01-01T12:00:00" }));
