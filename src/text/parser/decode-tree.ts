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
  return roots === 1 && findCycle(heads) === null;
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

/** Chu-Liu-Edmonds: the best head of every node but 0; `matrix[dependent * size + head]`. */
function maximumArborescence(matrix: Float64Array, size: number): Int32Array {
  const heads = bestHeads(matrix, size);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inCycle.has(node));
  const merged = outside.length;
  const small = contract({ matrix, size, heads, cycle, outside });
  const smallHeads = maximumArborescence(small.matrix, merged + 1);
  for (let index = 1; index < merged; index++) {
    const head = smallHeads[index] ?? 0;
    const node = outside[index] ?? 0;
    heads[node] = head === merged ? (small.leaving[index] ?? 0) : (outside[head] ?? 0);
  }
  const entry = smallHeads[merged] ?? 0;
  heads[small.entering[entry] ?? 0] = outside[entry] ?? 0;
  return heads;
}

interface Contraction {
  readonly matrix: Float64Array;
  readonly size: number;
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
  readonly outside: readonly number[];
}

/** The graph with the cycle as one last node, and which of its words each arc into or out of it meant. */
function contract({ matrix, size, heads, cycle, outside }: Contraction): {
  matrix: Float64Array;
  entering: Int32Array;
  leaving: Int32Array;
} {
  const merged = outside.length;
  const small = new Float64Array((merged + 1) * (merged + 1)).fill(NEVER);
  const entering = new Int32Array(merged);
  const leaving = new Int32Array(merged);
  outside.forEach((node, index) => {
    outside.forEach((head, column) => {
      small[index * (merged + 1) + column] = matrix[node * size + head] ?? NEVER;
    });
    let enter = -Infinity;
    let leave = -Infinity;
    for (const word of cycle) {
      const gain = (matrix[word * size + node] ?? NEVER) - (matrix[word * size + (heads[word] ?? 0)] ?? 0);
      if (gain > enter) {
        enter = gain;
        entering[index] = word;
      }
      const out = matrix[node * size + word] ?? NEVER;
      if (out > leave) {
        leave = out;
        leaving[index] = word;
      }
    }
    small[merged * (merged + 1) + index] = enter;
    small[index * (merged + 1) + merged] = leave;
  });
  return { matrix: small, entering, leaving };
}

function bestHeads(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let dependent = 1; dependent < size; dependent++) {
    let best = -Infinity;
    for (let head = 0; head < size; head++) {
      const score = matrix[dependent * size + head] ?? NEVER;
      if (head !== dependent && score > best) {
        best = score;
        heads[dependent] = head;
      }
    }
  }
  return heads;
}

/** The words of one cycle, or null when every word reaches node 0. */
function findCycle(heads: Int32Array): number[] | null {
  const visitedFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && visitedFrom[node] === 0) {
      visitedFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && visitedFrom[node] === start) return wordsOfCycle(heads, node);
  }
  return null;
}

function wordsOfCycle(heads: Int32Array, start: number): number[] {
  const words = [start];
  for (let node = heads[start] ?? 0; node !== start; node = heads[node] ?? 0) words.push(node);
  return words;
}
