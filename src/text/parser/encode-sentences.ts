import type { Arena, PackedWeights } from "./arena.ts";
import { packWeights, placeFloats } from "./arena.ts";
import { STATE_SCALE } from "./encode-words.ts";
import type { WordEncoder } from "./encode-words.ts";
import type { ParserModel } from "./model.ts";

/** Several sentences laid one after another; `starts[s]` is the first row of sentence s, the last entry the row count. */
export interface Batch {
  readonly sentences: readonly (readonly string[])[];
  readonly starts: readonly number[];
}

/** Where a layer's states lie: i16 rows of 2 · hidden values. */
export interface Encoded {
  readonly firstLayer: number;
  readonly lastLayer: number;
  readonly rowBytes: number;
}

interface LstmLayer {
  /** Input weights; absent in the first layer, whose gates the word encoder gives. */
  readonly input: { weights: PackedWeights; bias: number } | null;
  readonly forward: PackedWeights;
  readonly backward: PackedWeights;
  readonly states: number;
}

/** The bidirectional LSTM layers of the network. */
export interface SentenceEncoder {
  readonly encode: (batch: Batch, words: WordEncoder) => Encoded;
}

/** Lays the LSTM weights and the work space for `capacity` words into the arena. */
export function createSentenceEncoder(arena: Arena, model: ParserModel, capacity: number): SentenceEncoder {
  const hidden = model.hidden;
  const gateBytes = 8 * hidden * 4;
  const stateBytes = 2 * hidden * 2;
  const layers = Array.from({ length: model.layers }, (_, index) =>
    placeLayer(arena, model, { index, stateSpace: (capacity + 2) * stateBytes }),
  );
  const gates = arena.allocate(capacity * gateBytes);
  const sums = arena.allocate(capacity * gateBytes);
  const scratch = arena.allocate(10 * hidden * 4);
  const zero = arena.allocate(2 * hidden);
  const scanPair = createPairScan(arena, { hidden, gates, gateBytes, stateBytes, scratch, zero });
  return {
    encode: (batch, words) => {
      const rows = batch.starts.at(-1) ?? 0;
      batch.sentences.forEach((forms, index) =>
        words.encode(forms, gates + (batch.starts[index] ?? 0) * gateBytes),
      );
      const pairs = pairByLength(batch);
      layers.forEach((layer, index) => {
        const below = layers[index - 1];
        if (layer.input !== null && below !== undefined) {
          const { weights, bias } = layer.input;
          arena.kernels.gemm16(below.states, rows, weights.pairs, weights.at, weights.outputs, sums);
          arena.kernels.dequant(sums, rows, weights.outputs, weights.scale, bias, gates);
        }
        for (const [a, b] of pairs) scanPair(layer, a, b);
      });
      return {
        firstLayer: layers[0]?.states ?? 0,
        lastLayer: layers.at(-1)?.states ?? 0,
        rowBytes: stateBytes,
      };
    },
  };
}

function placeLayer(
  arena: Arena,
  model: ParserModel,
  layer: { index: number; stateSpace: number },
): LstmLayer {
  const { index } = layer;
  const pack = (tensor: string): PackedWeights =>
    packWeights(arena, model, { tensor, inputScale: STATE_SCALE });
  return {
    input:
      index === 0
        ? null
        : { weights: pack(`ih${index}`), bias: placeFloats(arena, model.floats(`ih${index}.b`)) },
    forward: pack(`hh${index}`),
    backward: pack(`hh${index}_reverse`),
    states: arena.allocate(layer.stateSpace),
  };
}

interface Row {
  readonly start: number;
  readonly length: number;
}

function createPairScan(
  arena: Arena,
  space: {
    hidden: number;
    gates: number;
    gateBytes: number;
    stateBytes: number;
    scratch: number;
    zero: number;
  },
): (layer: LstmLayer, a: Row, b: Row) => void {
  const { hidden, gates, gateBytes, stateBytes, scratch, zero } = space;
  return (layer, a, b) => {
    for (const backwards of [0, 1]) {
      const weights = backwards === 0 ? layer.forward : layer.backward;
      const gatesAt = gates + backwards * 4 * hidden * 4;
      const statesAt = layer.states + backwards * hidden * 2;
      arena.kernels.lstm2(
        gatesAt + a.start * gateBytes,
        a.length,
        statesAt + a.start * stateBytes,
        gatesAt + b.start * gateBytes,
        b.length,
        statesAt + b.start * stateBytes,
        gateBytes,
        hidden,
        weights.at,
        weights.scale,
        backwards,
        stateBytes,
        scratch,
        zero,
      );
    }
  };
}

/** Sentences two by two, the longest first, so that both scans of a pair end at about the same time. */
function pairByLength({ sentences, starts }: Batch): (readonly [Row, Row])[] {
  const rows = sentences
    .map((forms, index): Row => ({ start: starts[index] ?? 0, length: forms.length }))
    .sort((a, b) => b.length - a.length);
  const pairs: (readonly [Row, Row])[] = [];
  for (let index = 0; index < rows.length; index += 2) {
    const first = rows[index];
    if (first !== undefined) pairs.push([first, rows[index + 1] ?? { start: 0, length: 0 }]);
  }
  return pairs;
}
