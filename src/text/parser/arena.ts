import type { Kernels } from "./kernels.ts";
import { KERNEL_MEMORY_START } from "./kernels.ts";
import type { ParserModel } from "./model.ts";

/** The kernels' memory, handed out from the bottom and never taken back; offsets in bytes, aligned to 64. */
export interface Arena {
  readonly kernels: Kernels;
  readonly f32: Float32Array;
  readonly i16: Int16Array;
  readonly i32: Int32Array;
  readonly allocate: (bytes: number) => number;
  /** Hands out all that is left. */
  readonly allocateRest: () => { start: number; end: number };
}

/** A weight matrix in the arena: `sums * scale` is its product with an input stored as `i16 = value * inputScale`. */
export interface PackedWeights {
  readonly at: number;
  readonly scale: number;
  readonly outputs: number;
  readonly pairs: number;
}

/** Opens the kernels' memory for allocation. */
export function createArena(kernels: Kernels): Arena {
  let top = KERNEL_MEMORY_START;
  const allocate = (bytes: number): number => {
    const start = top;
    top = (top + bytes + 63) & ~63;
    return start;
  };
  return {
    kernels,
    f32: new Float32Array(kernels.memory),
    i16: new Int16Array(kernels.memory),
    i32: new Int32Array(kernels.memory),
    allocate,
    allocateRest: () => {
      const end = kernels.memory.byteLength;
      const start = allocate(end - top);
      return { start, end };
    },
  };
}

/** Copies an f32 tensor into the arena, with room to read 64 bytes past its end. */
export function placeFloats(arena: Arena, values: Float32Array): number {
  const at = arena.allocate(values.byteLength + 64);
  arena.f32.set(values, at >> 2);
  return at;
}

/** Copies an int8 matrix into the arena as i16 in the order in which the kernels read it. */
export function packWeights(
  arena: Arena,
  model: ParserModel,
  options: { tensor: string; inputScale: number },
): PackedWeights {
  const [outputs = 0, width = 0] = model.shape(options.tensor);
  const weights = model.bytes(options.tensor);
  const scales = model.floats(`${options.tensor}.s`);
  const pairs = width >> 1;
  const at = arena.allocate(outputs * width * 2);
  for (let row = 0; row < outputs; row++)
    for (let column = 0; column < width; column++)
      arena.i16[(at >> 1) + packedIndex(row, column, pairs)] = weights[row * width + column] ?? 0;
  const scale = arena.allocate(outputs * 4);
  for (let row = 0; row < outputs; row++)
    arena.f32[(scale >> 2) + row] = (scales[row] ?? 0) / options.inputScale;
  return { at, scale, outputs, pairs };
}

/** Where a weight lies: groups of 32 outputs, in each the input pairs, in each 8 blocks of 4 outputs × 2 inputs. */
export function packedIndex(row: number, column: number, pairs: number): number {
  const block = ((row >> 5) * pairs + (column >> 1)) * 8 + ((row >> 2) & 7);
  return block * 8 + (row & 3) * 2 + (column & 1);
}
