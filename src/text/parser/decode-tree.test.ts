import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTree, isSingleRootedTree } from "./decode-tree.ts";

/** Scores of a sentence as dependents × heads; words never head themselves. */
function scoresOf(rows: readonly (readonly number[])[]): { values: Float32Array; at: number; count: number } {
  return { values: Float32Array.from(rows.flat()), at: 0, count: rows.length };
}

function totalOf(rows: readonly (readonly number[])[], heads: Int32Array): number {
  return rows.reduce((sum, row, index) => sum + (row[heads[index + 1] ?? 0] ?? 0), 0);
}

/** The best total over every assignment of heads that is a single-rooted tree. */
function bestByTrying(rows: readonly (readonly number[])[]): number {
  const heads = new Int32Array(rows.length + 1);
  let best = -Infinity;
  const assign = (word: number): void => {
    if (word > rows.length) {
      if (isSingleRootedTree(heads)) best = Math.max(best, totalOf(rows, heads));
      return;
    }
    for (let head = 0; head <= rows.length; head++) {
      if (head === word) continue;
      heads[word] = head;
      assign(word + 1);
    }
  };
  assign(1);
  return best;
}

const matrix = (max: number): fc.Arbitrary<number[][]> =>
  fc.integer({ min: 1, max }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count,
      maxLength: count,
    }),
  );

describe("decodeTree", () => {
  test("finds the best single-rooted tree there is", () => {
    fc.assert(
      fc.property(matrix(5), (rows) => {
        const heads = decodeTree(scoresOf(rows));
        expect(isSingleRootedTree(heads)).toBe(true);
        expect(totalOf(rows, heads)).toBe(bestByTrying(rows));
      }),
      { numRuns: 300 },
    );
  });

  test("gives one root and no cycle for longer sentences, also when all scores are equal", () => {
    fc.assert(
      fc.property(matrix(40), (rows) => isSingleRootedTree(decodeTree(scoresOf(rows)))),
      { numRuns: 50 },
    );
    const level = Array.from({ length: 60 }, () => new Array<number>(61).fill(0));
    expect(isSingleRootedTree(decodeTree(scoresOf(level)))).toBe(true);
  });

  test("takes little longer where every word is drawn into cycle after cycle", () => {
    const count = 600;
    const rows = Array.from({ length: count }, (_, word) =>
      Array.from({ length: count + 1 }, (_, head) =>
        head === 0 ? -50 : -Math.abs(head - 1 - word) - ((word * 7 + head) % 3) / 10,
      ),
    );
    const started = performance.now();
    expect(isSingleRootedTree(decodeTree(scoresOf(rows)))).toBe(true);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test("unties two words that choose each other, and two that choose the root", () => {
    expect(
      Array.from(
        decodeTree(
          scoresOf([
            [1, 0, 9],
            [2, 9, 0],
          ]),
        ),
      ),
    ).toEqual([0, 2, 0]);
    expect(
      Array.from(
        decodeTree(
          scoresOf([
            [9, 0, 1],
            [8, 5, 0],
          ]),
        ),
      ),
    ).toEqual([0, 0, 1]);
  });
});

describe("isSingleRootedTree", () => {
  test("refuses two roots, none, and cycles", () => {
    expect(isSingleRootedTree(Int32Array.of(0, 0, 1))).toBe(true);
    expect(isSingleRootedTree(Int32Array.of(0, 0, 0))).toBe(false);
    expect(isSingleRootedTree(Int32Array.of(0, 2, 1))).toBe(false);
    expect(isSingleRootedTree(Int32Array.of(0, 0, 3, 2))).toBe(false);
  });
});
