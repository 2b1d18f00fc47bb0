import { maximumArborescence } from "./maximum-arborescence.ts";

/** Arc scores of one sentence: `values[at + (dependent - 1) * (count + 1) + head]`, dependents 1…count, head 0 the root. */
export interface ArcScores {
  readonly values: Float32Array;
  readonly at: number;
  readonly count: number;
}

/** Greater than any sum of arc scores, so that a tree with two roots never beats one with one. */
const ROOT_PENALTY = 1e7;
const NEVER = -1e12;

/** The heads (index 1…count) of the highest-scoring tree that has exactly one root. */
export function decodeTree(scores: ArcScores): Int32Array {
  const greedy = greedyHeads(scores);
  return isSingleRootedTree(greedy) ? greedy : maximumTree(scores);
}

function greedyHeads({ values, at, count }: ArcScores): Int32Array {
  const heads = new Int32Array(count + 1);
  for (let dependent = 1; dependent <= count; dependent++) {
    const row = at + (dependent - 1) * (count + 1);
    let best = 0;
    let bestScore = values[row] ?? NEVER;
    for (let head = 1; head <= count; head++) {
      const score = values[row + head] ?? NEVER;
      if (score > bestScore && head !== dependent) {
        bestScore = score;
        best = head;
      }
    }
    heads[dependent] = best;
  }
  return heads;
}

/** Whether every word reaches the root and exactly one hangs on it; `heads[0]` is ignored. */
export function isSingleRootedTree(heads: Int32Array): boolean {
  const count = heads.length - 1;
  let roots = 0;
  for (let word = 1; word <= count; word++) if (heads[word] === 0) roots++;
  return roots === 1 && !hasCycle(heads);
}

function maximumTree({ values, at, count }: ArcScores): Int32Array {
  const size = count + 1;
  const matrix = new Float64Array(size * size).fill(NEVER);
  for (let dependent = 1; dependent <= count; dependent++)
    for (let head = 0; head <= count; head++)
      if (head !== dependent)
        matrix[dependent * size + head] =
          (values[at + (dependent - 1) * size + head] ?? NEVER) - (head === 0 ? ROOT_PENALTY : 0);
  return maximumArborescence(matrix, size);
}

/** Whether some word never reaches node 0. */
function hasCycle(heads: Int32Array): boolean {
  const visitedFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && visitedFrom[node] === 0) {
      visitedFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && visitedFrom[node] === start) return true;
  }
  return false;
}
