import type { Arena, PackedWeights } from "./arena.ts";
import { packWeights, placeFloats } from "./arena.ts";
import type { ParserModel } from "./model.ts";
import { createWordFeatures } from "./word-features.ts";

/** Embeddings are stored as i16 · 2^11, LSTM states as i16 · 2^14. */
const EMBEDDING_SCALE = 2048;
export const STATE_SCALE = 16_384;

interface Embedding {
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

/** The first layer's input gates of words, which depend on the word alone and so are kept by word. */
export interface WordEncoder {
  /** Writes the gates of the words, one row after another, from byte `out` on. */
  readonly encode: (forms: readonly string[], out: number) => void;
  /** Drops what is kept, as if no word had been seen. */
  readonly forget: () => void;
}

/** Builds the word encoder; the words it keeps fill the rest of the arena, so build it last. */
export function createWordEncoder(arena: Arena, model: ParserModel): WordEncoder {
  const embed = createEmbedder(arena, model);
  const weights = packWeights(arena, model, { tensor: "ih0", inputScale: EMBEDDING_SCALE });
  const bias = placeFloats(arena, model.floats("ih0.b"));
  const rowBytes = weights.outputs * 4;
  const sums = arena.allocate(rowBytes);
  const project = createProjection(arena, { weights, bias, sums });
  const rest = arena.allocateRest();
  const kept = new Map<string, number>();
  let top = rest.start;
  const rowOf = (form: string): number => {
    const known = kept.get(form);
    if (known !== undefined) return known;
    if (top + rowBytes + 64 > rest.end) {
      kept.clear();
      top = rest.start;
    }
    const row = top;
    top += rowBytes;
    project(embed(form), row);
    kept.set(form, row);
    return row;
  };
  return {
    encode: (forms, out) => {
      forms.forEach((form, index) => {
        const row = rowOf(form) >> 2;
        arena.f32.copyWithin((out + index * rowBytes) >> 2, row, row + weights.outputs);
      });
    },
    forget: () => {
      kept.clear();
      top = rest.start;
    },
  };
}

function createProjection(
  arena: Arena,
  layer: { weights: PackedWeights; bias: number; sums: number },
): (input: number, out: number) => void {
  const { weights, bias, sums } = layer;
  return (input, out) => {
    arena.kernels.gemm16(input, 1, weights.pairs, weights.at, weights.outputs, sums);
    arena.kernels.dequant(sums, 1, weights.outputs, weights.scale, bias, out);
  };
}

function createEmbedder(arena: Arena, model: ParserModel): (form: string) => number {
  const featuresOf = createWordFeatures(model);
  const embeddings: Embedding[] = model.dimensions.map((width, index) => ({
    values: model.bytes(`emb${index}`),
    scales: model.floats(`emb${index}.s`),
    width,
  }));
  const total = model.dimensions.reduce((sum, width) => sum + width, 0);
  const input = arena.allocate(total * 2);
  return (form) => {
    let at = input >> 1;
    const rows = featuresOf(form);
    embeddings.forEach(({ values, scales, width }, index) => {
      const row = rows[index] ?? 0;
      const scale = (scales[row] ?? 0) * EMBEDDING_SCALE;
      for (let column = 0; column < width; column++)
        arena.i16[at++] = clamp16(Math.round((values[row * width + column] ?? 0) * scale));
    });
    return input;
  };
}

function clamp16(value: number): number {
  return Math.max(-32_768, Math.min(32_767, value));
}
