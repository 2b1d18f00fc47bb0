/* eslint max-params: off -- a kernel takes plain numbers, as WebAssembly does */
import { packedIndex } from "./arena.ts";
import type { Kernels } from "./kernels.ts";
import { KERNEL_MEMORY_BYTES } from "./kernels.ts";

/** The kernels in plain JavaScript: slower, but on any machine, and the yardstick for the WebAssembly ones. */
export function createPlainKernels(): Kernels {
  const memory = new ArrayBuffer(KERNEL_MEMORY_BYTES);
  const f32 = new Float32Array(memory);
  const i16 = new Int16Array(memory);
  const i32 = new Int32Array(memory);
  const unpack = createUnpacker(i16);
  return {
    memory,
    gemm16: (x, rows, pairs, weights, outputs, out) => {
      const matrix = unpack(weights, outputs, pairs);
      for (let row = 0; row < rows; row++)
        multiply(matrix, i16.subarray((x >> 1) + row * 2 * pairs), {
          width: 2 * pairs,
          out: i32,
          at: (out >> 2) + row * outputs,
        });
    },
    dequant: (sums, rows, outputs, scale, bias, out) => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < outputs; column++) {
          const at = row * outputs + column;
          const sum = i32[(sums >> 2) + at] ?? 0;
          f32[(out >> 2) + at] = sum * (f32[(scale >> 2) + column] ?? 0) + (f32[(bias >> 2) + column] ?? 0);
        }
    },
    lstm2: (gatesA, lengthA, statesA, gatesB, lengthB, statesB, ...rest) => {
      const [gateStride, hidden, weights, scale, backwards, stateStride] = rest;
      const layer = {
        f32,
        i16,
        gateStride: gateStride >> 2,
        stateStride: stateStride >> 1,
        hidden,
        matrix: unpack(weights, 4 * hidden, hidden >> 1),
        scale: scale >> 2,
        backwards: backwards !== 0,
      };
      scan(layer, { gates: gatesA >> 2, length: lengthA, states: statesA >> 1 });
      scan(layer, { gates: gatesB >> 2, length: lengthB, states: statesB >> 1 });
    },
    ...createVectorKernels(f32),
  };
}

type VectorKernels = Pick<Kernels, "abt" | "leaky" | "addleaky">;

function createVectorKernels(f32: Float32Array): VectorKernels {
  return {
    abt: (a, aStride, n, b, bStride, m, k, c, cStride) => {
      for (let row = 0; row < n; row++)
        for (let column = 0; column < m; column++) {
          const left = (a >> 2) + row * aStride;
          const right = (b >> 2) + column * bStride;
          let sum = 0;
          for (let at = 0; at < k; at++) sum += (f32[left + at] ?? 0) * (f32[right + at] ?? 0);
          f32[(c >> 2) + row * cStride + column] = sum;
        }
    },
    leaky: (at, count) => {
      for (let i = at >> 2; i < (at >> 2) + count; i++) f32[i] = leakyOf(f32[i] ?? 0);
    },
    addleaky: (a, b, out, count) => {
      for (let i = 0; i < count; i++)
        f32[(out >> 2) + i] = leakyOf((f32[(a >> 2) + i] ?? 0) + (f32[(b >> 2) + i] ?? 0));
    },
  };
}

interface Layer {
  readonly f32: Float32Array;
  readonly i16: Int16Array;
  readonly gateStride: number;
  readonly stateStride: number;
  readonly hidden: number;
  readonly matrix: Float32Array;
  readonly scale: number;
  readonly backwards: boolean;
}

/** Weights as rows of f32, unpacked once per matrix. */
function createUnpacker(i16: Int16Array): (at: number, outputs: number, pairs: number) => Float32Array {
  const known = new Map<number, Float32Array>();
  return (at, outputs, pairs) => {
    const seen = known.get(at);
    if (seen !== undefined) return seen;
    const width = pairs * 2;
    const matrix = new Float32Array(outputs * width);
    for (let row = 0; row < outputs; row++)
      for (let column = 0; column < width; column++)
        matrix[row * width + column] = i16[(at >> 1) + packedIndex(row, column, pairs)] ?? 0;
    known.set(at, matrix);
    return matrix;
  };
}

function multiply(
  matrix: Float32Array,
  x: Int16Array,
  into: { width: number; out: Int32Array | Float32Array; at: number },
): void {
  const { width, out, at } = into;
  const rows = matrix.length / width;
  for (let row = 0; row < rows; row += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const first = row * width;
    for (let column = 0; column < width; column++) {
      const value = x[column] as number;
      a += value * (matrix[first + column] as number);
      b += value * (matrix[first + width + column] as number);
      c += value * (matrix[first + 2 * width + column] as number);
      d += value * (matrix[first + 3 * width + column] as number);
    }
    out[at + row] = a;
    out[at + row + 1] = b;
    out[at + row + 2] = c;
    out[at + row + 3] = d;
  }
}

function scan(layer: Layer, sentence: { gates: number; length: number; states: number }): void {
  const { f32, i16, hidden, scale } = layer;
  const cell = new Float32Array(hidden);
  const sums = new Float32Array(4 * hidden);
  let previous: Int16Array = new Int16Array(hidden);
  for (let step = 0; step < sentence.length; step++) {
    const word = layer.backwards ? sentence.length - 1 - step : step;
    const gates = sentence.gates + word * layer.gateStride;
    const states = sentence.states + word * layer.stateStride;
    multiply(layer.matrix, previous, { width: hidden, out: sums, at: 0 });
    const gate = (index: number): number =>
      (f32[gates + index] ?? 0) + (sums[index] ?? 0) * (f32[scale + index] ?? 0);
    for (let unit = 0; unit < hidden; unit++) {
      const input = sigmoid(gate(unit)) * Math.tanh(gate(2 * hidden + unit));
      const memory = sigmoid(gate(hidden + unit)) * (cell[unit] ?? 0) + input;
      cell[unit] = memory;
      i16[states + unit] = Math.round(sigmoid(gate(3 * hidden + unit)) * Math.tanh(memory) * 16384);
    }
    previous = i16.subarray(states, states + hidden);
  }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function leakyOf(value: number): number {
  return value > 0 ? value : value * 0.1;
}
