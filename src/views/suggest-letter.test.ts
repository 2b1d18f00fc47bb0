import { expect, it } from "vitest";
import { suggestLetter } from "./suggest-letter.ts";

it.each([
  [0, 0, "F"],
  [4, 0, "F"],
  [5, 0, "B"],
  [19, 0, "B"],
  [20, 0, "A"],
  [18, 2, "B"],
  [8, 2, "C"],
  [5, 5, "D"],
  [1, 9, "E"],
] as const)("R4 %i held up and %i overturned suggest %s", (held_up, overturned, letter) => {
  const suggestion = suggestLetter({ held_up, overturned });
  expect(suggestion.letter).toBe(letter);
  expect(suggestion.why).toContain(held_up + overturned === 0 ? "none" : `${held_up} held up`);
});
