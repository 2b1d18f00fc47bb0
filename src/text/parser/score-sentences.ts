import type { Arena, PackedWeights } from "./arena.ts";
import { packWeights, placeFloats } from "./arena.ts";
import { decodeTree } from "./decode-tree.ts";
import { STATE_SCALE } from "./encode-words.ts";
import type { ParserModel } from "./model.ts";

/** Distances between word and head beyond this count as this. */
const FARTHEST = 10;
const ROOT_LABEL = 0;
const MINUS_INFINITY = -1e9;

/** Heads (0 = root) and label indices of a sentence's words; index 0 is the first word. */
export interface SentenceTree {
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

/** The output layers: tags from the first LSTM layer, the tree from the last. */
export interface SentenceScorer {
  /** Tag index of each of `rows` words whose states start at `states`. */
  readonly tag: (states: number, rows: number) => readonly number[];
  readonly parse: (states: number, count: number) => SentenceTree;
}

interface Dense {
  readonly weights: PackedWeights;
  readonly bias: number;
}

/** Lays the output weights and work space for `capacity` words a batch and `longest` words a sentence into the arena. */
export function createSentenceScorer(
  arena: Arena,
  model: ParserModel,
  size: { capacity: number; longest: number },
): SentenceScorer {
  const sums = arena.allocate(size.capacity * 256 * 4);
  const apply = (dense: Dense, rows: { states: number; count: number; out: number }): void => {
    const { weights, bias } = dense;
    arena.kernels.gemm16(rows.states, rows.count, weights.pairs, weights.at, weights.outputs, sums);
    arena.kernels.dequant(sums, rows.count, weights.outputs, weights.scale, bias, rows.out);
  };
  const tag = createTagger(arena, model, { capacity: size.capacity, apply });
  const views = createViews(arena, model, { longest: size.longest, apply });
  const scoreArcs = createArcScorer(arena, model, { longest: size.longest, views });
  const chooseLabels = createLabeller(arena, model, { longest: size.longest, views });
  return {
    tag,
    parse: (states, count) => {
      views.compute(states, count);
      const heads = decodeTree({ values: arena.f32, at: scoreArcs(count) >> 2, count });
      return { heads: Array.from(heads.subarray(1)), labels: chooseLabels(heads, count) };
    },
  };
}

type Apply = (dense: Dense, rows: { states: number; count: number; out: number }) => void;

function placeDense(arena: Arena, model: ParserModel, tensor: string): Dense {
  const weights = packWeights(arena, model, { tensor, inputScale: STATE_SCALE });
  return { weights, bias: placeFloats(arena, model.floats(`${tensor}.b`)) };
}

function createTagger(
  arena: Arena,
  model: ParserModel,
  options: { capacity: number; apply: Apply },
): SentenceScorer["tag"] {
  const dense = placeDense(arena, model, "tag");
  const out = arena.allocate(options.capacity * dense.weights.outputs * 4);
  return (states, count) => {
    options.apply(dense, { states, count, out });
    const tags: number[] = [];
    for (let row = 0; row < count; row++)
      tags.push(indexOfMaximum(arena.f32, (out >> 2) + row * dense.weights.outputs, model.tags.length));
    return tags;
  };
}

/**
 * Four vectors a word: as dependent and as head, for arcs and for labels, side by side in one row
 * (arc dependent, arc head, label dependent, label head). Row 0 is the root, word w is row w.
 */
interface Views {
  readonly at: number;
  readonly rowBytes: number;
  readonly compute: (states: number, count: number) => void;
}

function createViews(arena: Arena, model: ParserModel, options: { longest: number; apply: Apply }): Views {
  const dense = placeDense(arena, model, "heads");
  const rowBytes = dense.weights.outputs * 4;
  const at = arena.allocate((options.longest + 1) * rowBytes);
  arena.f32.set(model.floats("rootA"), (at >> 2) + model.arc);
  arena.f32.set(model.floats("rootL"), (at >> 2) + 2 * model.arc + model.label);
  return {
    at,
    rowBytes,
    compute: (states, count) => {
      options.apply(dense, { states, count, out: at + rowBytes });
      for (let word = 1; word <= count; word++) arena.kernels.leaky(at + word * rowBytes, 2 * model.arc);
    },
  };
}

function createArcScorer(
  arena: Arena,
  model: ParserModel,
  options: { longest: number; views: Views },
): (count: number) => number {
  const { at, rowBytes } = options.views;
  const width = model.arc;
  const bilinear = placeFloats(arena, model.floats("UT"));
  const headBias = placeFloats(arena, model.floats("hb"));
  const byDistance = model.floats("dirb");
  const turned = arena.allocate(options.longest * width * 4);
  const scores = arena.allocate(options.longest * (options.longest + 1) * 4);
  const biases = arena.allocate((options.longest + 1) * 4);
  const { f32, kernels } = arena;
  const addBiases = (count: number): void => {
    for (let word = 1; word <= count; word++) {
      const row = (scores >> 2) + (word - 1) * (count + 1);
      for (let head = 0; head <= count; head++) {
        const distance = Math.max(-FARTHEST, Math.min(FARTHEST, head - word));
        const bias = (f32[(biases >> 2) + head] ?? 0) + (byDistance[distance + FARTHEST] ?? 0);
        f32[row + head] = (f32[row + head] ?? 0) + bias;
      }
      f32[row + word] = MINUS_INFINITY;
    }
  };
  return (count) => {
    const stride = rowBytes >> 2;
    const asHeads = at + width * 4;
    kernels.abt(at + rowBytes, stride, count, bilinear, width, width, width, turned, width);
    kernels.abt(turned, width, count, asHeads, stride, count + 1, width, scores, count + 1);
    kernels.abt(asHeads, stride, count + 1, headBias, width, 1, width, biases, 1);
    addBiases(count);
    return scores;
  };
}

function createLabeller(
  arena: Arena,
  model: ParserModel,
  options: { longest: number; views: Views },
): (heads: Int32Array, count: number) => readonly number[] {
  const { at, rowBytes } = options.views;
  const width = model.label;
  const output = placeFloats(arena, model.floats("lo"));
  const bias = model.floats("lo.b");
  const joined = arena.allocate(options.longest * width * 4);
  const scores = arena.allocate(options.longest * model.labels.length * 4 + 64);
  const asDependent = 2 * model.arc * 4;
  const asHead = asDependent + width * 4;
  return (heads, count) => {
    for (let word = 1; word <= count; word++)
      arena.kernels.addleaky(
        at + word * rowBytes + asDependent,
        at + (heads[word] ?? 0) * rowBytes + asHead,
        joined + (word - 1) * width * 4,
        width,
      );
    const labels = model.labels.length;
    arena.kernels.abt(joined, width, count, output, width, labels, width, scores, labels);
    const chosen: number[] = [];
    for (let index = 0; index < count; index++) {
      const row = (scores >> 2) + index * labels;
      for (let label = 0; label < labels; label++)
        arena.f32[row + label] = (arena.f32[row + label] ?? 0) + (bias[label] ?? 0);
      arena.f32[row + ROOT_LABEL] = MINUS_INFINITY;
      chosen.push(heads[index + 1] === 0 ? ROOT_LABEL : indexOfMaximum(arena.f32, row, labels));
    }
    return chosen;
  };
}

function indexOfMaximum(values: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++)
    if ((values[start + index] ?? 0) > (values[start + best] ?? 0)) best = index;
  return best;
}
