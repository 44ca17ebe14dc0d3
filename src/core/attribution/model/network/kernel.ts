/**
 * The arithmetic of the models, on one flat memory: WebAssembly where it has SIMD (`src/kernel`), else `plain-kernel.ts`. Both give the
 * same bits. Addresses are bytes, sizes and strides are elements of four bytes; what each product reads and writes is said in
 * `src/kernel/assembly`.
 */
export type Kernel = {
  readonly name: "wasm-simd" | "plain";
  /** Makes the memory at least this long. Views of it taken before are stale afterwards. */
  readonly reserve: (bytes: number) => void;
  readonly memory: () => ArrayBuffer;
  /** The first address that is free to use; what `multiply` wants as scratch. */
  readonly base: number;
  readonly scratchBytes: number;
  readonly packRight: (matrix: number, rowStride: number, columnStride: number, depth: number, width: number, packed: number) => void;
  readonly multiply: (
    count: number,
    depth: number,
    width: number,
    left: number,
    rowStride: number,
    depthStride: number,
    rows: number,
    right: number,
    out: number,
    outStride: number,
    add: number,
    scratch: number,
  ) => void;
  /** The product of outputs in [-1, 1] with weights packed by `whole-weights.ts`. */
  readonly multiplyWhole: (
    count: number,
    depth: number,
    width: number,
    left: number,
    rowStride: number,
    rows: number,
    right: number,
    scales: number,
    out: number,
    outStride: number,
    add: number,
    scratch: number,
  ) => void;
  readonly lstmStep: (
    count: number,
    size: number,
    rows: number,
    formerRows: number,
    gates: number,
    gateStride: number,
    gateColumn: number,
    recurrent: number,
    cells: number,
    outputs: number,
    stride: number,
    column: number,
    keep: number,
  ) => void;
  /** The linear model's sums; `null` where plain JavaScript is as quick without it. */
  readonly sumFeatures:
    | ((
        count: number,
        features: number,
        starts: number,
        parts: number,
        columns: number,
        rows: number,
        labels: number,
        mask: number,
        out: number,
      ) => void)
    | null;
  readonly sumRows: (count: number, terms: number, width: number, addresses: number, bias: number, out: number) => void;
};
