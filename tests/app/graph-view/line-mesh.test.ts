import { expect, test } from "vitest";
import { cornerBytes, cornerFields, LineMesh, type LineRow } from "../../../src/app/graph-view/canvas/line-mesh.ts";
import { atOnce } from "../../../src/core/model/steps.ts";

const straight: LineRow = {
  from: { x: 0.25, y: 0.5 },
  to: { x: 0.75, y: 1 },
  fromRadius: 7,
  toRadius: 9,
  fromShift: 0,
  toShift: 12,
  width: 1.5,
  bend: 0,
  flow: false,
  pattern: "solid",
  head: "dot",
  color: "#336699",
};

const meshOf = (...rows: readonly LineRow[]): LineMesh => atOnce(LineMesh.of(rows));

/** What the corners of a mesh say under a name, corner after corner. */
function said(mesh: LineMesh, name: (typeof cornerFields)[number]["name"]): readonly (readonly number[])[] {
  let offset = 0;
  for (const field of cornerFields) {
    if (field.name === name) break;
    offset += field.bytes ? field.size : 4 * field.size;
  }
  const { size = 0, bytes = false } = cornerFields.find((field) => field.name === name) ?? {};
  const view = new DataView(mesh.corners.buffer);
  return Array.from({ length: view.byteLength / cornerBytes }, (_, corner) =>
    Array.from({ length: size }, (_none, at) =>
      bytes ? view.getUint8(corner * cornerBytes + offset + at) : view.getFloat32(corner * cornerBytes + offset + 4 * at, true),
    ),
  );
}

const fourTimes = <T>(one: T): readonly T[] => [one, one, one, one];

test("a straight line is one quad, whose corners say all of the line, where on it they stand and on which side", () => {
  const mesh = meshOf(straight);
  expect([...mesh.triangles]).toEqual([0, 1, 2, 2, 1, 3]);
  expect(said(mesh, "a_from")).toEqual(fourTimes([0.25, 0.5]));
  expect(said(mesh, "a_to")).toEqual(fourTimes([0.75, 1]));
  expect(said(mesh, "a_radii")).toEqual(fourTimes([7, 9]));
  expect(said(mesh, "a_shifts")).toEqual(fourTimes([0, 12]));
  expect(said(mesh, "a_width")).toEqual(fourTimes([1.5]));
  expect(said(mesh, "a_at")).toEqual([[0], [0], [1], [1]]);
  expect(said(mesh, "a_codes").map(([, , , side]) => side)).toEqual([0, 1, 0, 1]);
  expect(said(mesh, "a_color")).toEqual(fourTimes([0x33, 0x66, 0x99, 0xff].map((byte) => expect.closeTo(byte, -0.5))));
});

test("a line that bows, or leaves level, is a strip of quads from end to end, each joined to the next", () => {
  for (const curved of [
    { ...straight, bend: 0.2 },
    { ...straight, flow: true },
  ]) {
    const mesh = meshOf(straight, curved);
    const at = said(mesh, "a_at")
      .slice(4)
      .map(([share = NaN]) => share);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect([at[0], at.at(-1)]).toEqual([0, 1]);
    expect(mesh.triangles).toHaveLength(6 * (1 + at.length / 2 - 1));
    const second = [...mesh.triangles].slice(6);
    expect(Math.min(...second)).toBe(4);
    expect(Math.max(...second)).toBe(at.length + 3);
    expect(second.slice(0, 12)).toEqual([4, 5, 6, 6, 5, 7, 6, 7, 8, 8, 7, 9]);
  }
});

test("it is told how much of it comes before the first line with a pattern", () => {
  const dotted: LineRow = { ...straight, pattern: "dotted" };
  expect(meshOf(straight, straight).plain).toBe(12);
  expect(meshOf(straight, dotted, straight).plain).toBe(6);
  expect(meshOf(dotted, straight).plain).toBe(0);
  expect(meshOf().plain).toBe(0);
  expect(meshOf(straight, dotted).lines).toBe(2);
});

test("patterns and heads have numbers of their own", () => {
  const codes = (row: Partial<LineRow>) => said(meshOf({ ...straight, ...row }), "a_codes")[0]?.slice(0, 3);
  expect(codes({ pattern: "double", head: "tee" })).toEqual([1, 3, 0]);
  expect(codes({ pattern: "dotted", head: "none", flow: true })).toEqual([5, 0, 1]);
});
