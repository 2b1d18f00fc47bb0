import { describe, expect, it } from "vitest";
import { sketchKeys, sketchOf } from "./sketch.ts";

/** So many made-up words, other ones for another seed. */
function words(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${state >>> 18}`;
  });
}

function shareKey(a: string, b: string): boolean {
  const keys = new Set(sketchKeys(sketchOf(a)));
  return sketchKeys(sketchOf(b)).some((key) => keys.has(key));
}

/** In how many of 200 pairs a text and what `change` makes of it are near-copies. */
function found(change: (text: string[], seed: number) => string[], length = 200): number {
  let count = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const text = words(length, seed);
    if (shareKey(text.join(" "), change(text, seed).join(" "))) count++;
  }
  return count;
}

describe("I5: near-copies by MinHash over word shingles", () => {
  it("sees through case, punctuation, layout, a new head and tail, and edited words", () => {
    const text = words(120, 7);
    expect(shareKey(text.join(" "), `${text.join("  ").toUpperCase()}!\n`)).toBe(true);
    expect(found((own, seed) => [...words(20, seed + 9000), ...own.slice(0, 185)])).toBeGreaterThan(195);
    expect(found((own) => own.map((word, i) => (i % 40 === 0 ? "other" : word)))).toBeGreaterThan(198);
  });

  it("does not take texts for copies that share a paragraph or nothing", () => {
    expect(found((own, seed) => [...own.slice(0, 30), ...words(170, seed + 9000)])).toBeLessThan(4);
    expect(found((_, seed) => words(200, seed + 9000))).toBe(0);
  });

  it("takes a short notice only for itself", () => {
    expect(found((own) => own, 12)).toBe(200);
    expect(found((own) => ["other", ...own.slice(1)], 12)).toBe(0);
  });

  it("is twelve keys of five characters, the same on every machine", () => {
    expect(sketchOf("").length).toBe(60);
    expect(sketchKeys("")).toEqual([]);
    expect(sketchOf("Rebels took Karsk.")).toBe(sketchOf("rebels took karsk"));
    expect(sketchOf(words(60, 1).join(" "))).toMatchInlineSnapshot(
      `"cR1_uNw0tvGxKKZ3LpiJ7Y9lfQyHyzUCkSJI9bgrSrRIXYfMb8MJaD8Cv9KS"`,
    );
  });
});
