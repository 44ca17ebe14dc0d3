import { labelCount } from "../labels.ts";
import { transitionCount } from "../crf.ts";

/** A table of embeddings: one row of `width` numbers for each value of a feature. */
export type TableShape = { readonly name: string; readonly rows: number; readonly width: number };

/** The measures of a network: its embeddings side by side, two bidirectional LSTM layers of `hidden` cells a direction, one score a label. */
export type NetworkShape = { readonly tables: readonly TableShape[]; readonly hidden: number };

/** A matrix among the parameters, row by row from `offset` (in numbers) on. */
export type Matrix = { readonly name: string; readonly rows: number; readonly columns: number; readonly offset: number };

/** Scores are computed for this many labels, so that they fill a strip of the kernel; those past `labelCount` are never read. */
export const scoreWidth = 8;

/** Numbers that stand for one token. */
export const inputWidth = ({ tables }: NetworkShape): number => tables.reduce((sum, { width }) => sum + width, 0);

/** Every parameter of the network in the order of the weights file, the tables first. */
export function parametersOf(shape: NetworkShape): { readonly matrices: readonly Matrix[]; readonly count: number } {
  const { hidden } = shape;
  const layer = (name: string, width: number): [string, number, number][] => [
    [`${name} input`, width, 8 * hidden],
    [`${name} bias`, 1, 8 * hidden],
    [`${name} forward`, hidden, 4 * hidden],
    [`${name} backward`, hidden, 4 * hidden],
  ];
  const wanted: [string, number, number][] = [
    ...shape.tables.map(({ name, rows, width }): [string, number, number] => [name, rows, width]),
    ...layer("first", inputWidth(shape)),
    ...layer("second", 2 * hidden),
    ["output", 2 * hidden, scoreWidth],
    ["output bias", 1, scoreWidth],
    ["transitions", 1, transitionCount],
  ];
  let count = 0;
  const matrices = wanted.map(([name, rows, columns]) => {
    const matrix = { name, rows, columns, offset: count };
    count += rows * columns;
    return matrix;
  });
  return { matrices, count };
}

/** Throws unless the kernel can compute with these measures: it takes strips of eight. */
export function checkShape(shape: NetworkShape): void {
  const width = inputWidth(shape);
  const fits =
    shape.hidden % 8 === 0 && width % 8 === 0 && shape.tables.every((table) => table.width % 4 === 0) && labelCount <= scoreWidth;
  if (!fits)
    throw new RangeError(`checkShape: hidden ${shape.hidden} and the input's ${width} must be multiples of 8, each table's width of 4.`);
}
