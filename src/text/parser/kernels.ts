/**
 * The arithmetic of the network over one flat memory. All arguments are byte offsets into `memory` or counts.
 * Weights are packed as `packWeights` lays them out; `pairs` is half a weight row's length.
 */
export interface Kernels {
  readonly memory: ArrayBuffer;
  /** out i32[rows][outputs] = x i16[rows][2·pairs] · weights. */
  gemm16(x: number, rows: number, pairs: number, weights: number, outputs: number, out: number): void;
  /** out f32[rows][outputs] = sums i32 · scale f32[outputs] + bias f32[outputs]. */
  dequant(sums: number, rows: number, outputs: number, scale: number, bias: number, out: number): void;
  /**
   * One direction of an LSTM layer over two sentences at once, so that each weight is loaded once for both.
   * `gates` are f32 rows of 4·hidden (bias included) every `gateStride` bytes; states go to `states` as i16 · 2^14
   * every `stateStride` bytes. `scratch` holds 10·hidden f32, `zero` hidden i16 zeros. A second length of 0 leaves it out.
   */
  lstm2(
    gatesA: number,
    lengthA: number,
    statesA: number,
    gatesB: number,
    lengthB: number,
    statesB: number,
    gateStride: number,
    hidden: number,
    weights: number,
    scale: number,
    backwards: number,
    stateStride: number,
    scratch: number,
    zero: number,
  ): void;
  /** c f32[n][m] = a f32[n][k] · b f32[m][k]ᵀ; strides in values, k a multiple of 4. */
  abt(
    a: number,
    aStride: number,
    n: number,
    b: number,
    bStride: number,
    m: number,
    k: number,
    c: number,
    cStride: number,
  ): void;
  /** Leaky ReLU (slope 0.1) of `count` f32 in place; count a multiple of 4. */
  leaky(at: number, count: number): void;
  /** out = leaky(a + b) for `count` f32; count a multiple of 4. */
  addleaky(a: number, b: number, out: number, count: number): void;
}

/** Bytes of memory that a parser needs: weights, work space for a batch, and the word cache. */
export const KERNEL_MEMORY_BYTES = 1600 * 65_536;

/** The first byte a parser may use; below it a kernel keeps its own data. */
export const KERNEL_MEMORY_START = 65_536;
