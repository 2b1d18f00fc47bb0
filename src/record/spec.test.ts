import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../", import.meta.url));
const LETTERS = "EJTCPILDNRVBKS";
const CITED = new RegExp(`\\b([${LETTERS}])(\\d{1,2})(?:[–-](?:\\1)(\\d{1,2}))?\\b`, "g");

const spec = readFileSync(new URL("./SPEC.md", import.meta.url), "utf8");
const defined = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, rule]) => rule!);

/** The rules that the code and its tests cite, each with a file that does; `E3–E6` cites four. */
function citations(): Map<string, string> {
  const cited = new Map<string, string>();
  for (const folder of ["record", "views", "edge"])
    for (const path of readdirSync(`${SRC}${folder}`, { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".ts") || path === "spec.test.ts") continue;
      for (const rule of rulesIn(readFileSync(`${SRC}${folder}/${path}`, "utf8")))
        cited.set(rule, `src/${folder}/${path}`);
    }
  return cited;
}

function rulesIn(text: string): string[] {
  return [...text.matchAll(CITED)].flatMap(([, letter, first, last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`);
  });
}

it("reads ranges and single rules", () => {
  expect(rulesIn("(SPEC E3–E6, T2) and H1 and U2028")).toEqual(["E3", "E4", "E5", "E6", "T2"]);
});

it("every rule that the code cites is defined", () => {
  const missing = [...citations()].filter(([rule]) => !defined.includes(rule));
  expect(missing).toEqual([]);
});

it("every defined rule is cited by the code or a test", () => {
  const cited = citations();
  expect(defined.filter((rule) => !cited.has(rule))).toEqual([]);
});

it("each letter's rules are numbered 1, 2, 3, … in order", () => {
  const counts: Record<string, number> = {};
  for (const rule of defined) {
    const letter = rule.charAt(0);
    counts[letter] = (counts[letter] ?? 0) + 1;
    expect(rule).toBe(`${letter}${counts[letter]}`);
  }
  expect(Object.keys(counts).join("")).toBe(LETTERS);
});
