const NEVER = -1e12;

/** The graph as it shrinks: a contracted cycle lives on in the row and column of one of its nodes. */
interface Graph {
  readonly size: number;
  /** `scores[dependent * size + head]`. */
  readonly scores: Float64Array;
  /** The arc of the first graph that each arc of the present one stands for. */
  readonly arcs: Int32Array;
  readonly gone: Uint8Array;
  /** The present node that each node of the first graph is part of. */
  readonly nodeOf: Int32Array;
}

/** What was contracted into what: nodes 0…size-1 are the graph's own, later ones are cycles in the order of their making. */
interface History {
  /** The history's number of each present node. */
  readonly numberOf: Int32Array;
  readonly parents: number[];
  /** The arc into each. */
  readonly chosen: number[];
}

/** Chu-Liu-Edmonds in quadratic time: the best head of every node but 0; `scores[dependent * size + head]` is used up. */
export function maximumArborescence(scores: Float64Array, size: number): Int32Array {
  const graph: Graph = {
    size,
    scores,
    arcs: numbersBelow(scores.length),
    gone: new Uint8Array(size),
    nodeOf: numbersBelow(size),
  };
  const history: History = {
    numberOf: Int32Array.from(graph.nodeOf),
    parents: new Array<number>(size).fill(-1),
    chosen: new Array<number>(size).fill(0),
  };
  const settled = new Uint8Array(size);
  settled[0] = 1;
  for (let start = 1; start < size; start++) settle(graph, history, { start, settled });
  return headsOf(history, size);
}

function numbersBelow(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 1; number < count; number++) numbers[number] = number;
  return numbers;
}

/** Follows the best heads from a node to one that is settled, and contracts each cycle met on the way. */
function settle(
  graph: Graph,
  history: History,
  { start, settled }: { readonly start: number; readonly settled: Uint8Array },
): void {
  const path: number[] = [];
  let node = graph.nodeOf[start] ?? 0;
  while (settled[node] === 0) {
    const met = path.indexOf(node);
    if (met >= 0) contract(graph, history, path.splice(met));
    const head = bestHead(graph, node);
    const arc = graph.arcs[node * graph.size + head] ?? 0;
    history.chosen[history.numberOf[node] ?? 0] = arc;
    path.push(node);
    node = head;
  }
  for (const done of path) settled[done] = 1;
}

function bestHead({ size, scores, gone }: Graph, node: number): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let head = 0; head < size; head++) {
    const score = scores[node * size + head] ?? NEVER;
    if (score > bestScore && head !== node && gone[head] === 0) {
      bestScore = score;
      best = head;
    }
  }
  return best;
}

/** Makes one node of a cycle: an arc into it costs what its word gives up, an arc out of it is the best of its words. */
function contract(graph: Graph, history: History, cycle: readonly number[]): void {
  const { size, scores, arcs, gone, nodeOf } = graph;
  const [kept = 0, ...others] = cycle;
  const given = cycle.map((node, at) => scores[node * size + (cycle[(at + 1) % cycle.length] ?? 0)] ?? 0);
  for (const node of others) gone[node] = 1;
  for (let other = 0; other < size; other++) {
    if (gone[other] === 1 || other === kept) continue;
    let enter = -Infinity;
    let leave = -Infinity;
    let [entering, leaving] = [0, 0];
    cycle.forEach((node, at) => {
      const into = node * size + other;
      const gain = (scores[into] ?? NEVER) - (given[at] ?? 0);
      if (gain > enter) [enter, entering] = [gain, arcs[into] ?? 0];
      const out = other * size + node;
      if ((scores[out] ?? NEVER) > leave) [leave, leaving] = [scores[out] ?? NEVER, arcs[out] ?? 0];
    });
    scores[kept * size + other] = enter;
    arcs[kept * size + other] = entering;
    scores[other * size + kept] = leave;
    arcs[other * size + kept] = leaving;
  }
  nodeOf.forEach((node, at) => {
    if (others.includes(node)) nodeOf[at] = kept;
  });
  recordCycle(history, cycle, kept);
}

function recordCycle({ numberOf, parents, chosen }: History, cycle: readonly number[], kept: number): void {
  const made = parents.length;
  for (const node of cycle) parents[numberOf[node] ?? 0] = made;
  parents.push(-1);
  chosen.push(0);
  numberOf[kept] = made;
}

/** Opens the cycles, last made first: the arc into a cycle replaces that of the one member which it enters. */
function headsOf({ parents, chosen }: History, size: number): Int32Array {
  for (let cycle = parents.length - 1; cycle >= size; cycle--) {
    const arc = chosen[cycle] ?? 0;
    let member = Math.floor(arc / size);
    while (parents[member] !== cycle) member = parents[member] ?? 0;
    chosen[member] = arc;
  }
  return Int32Array.from(chosen.slice(0, size)).map((arc) => arc % size);
}
