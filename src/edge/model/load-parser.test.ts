import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileKernels } from "../../../training/kernels/build.mjs";
import { Fault } from "../../base/fault.ts";
import { createArena, packedIndex } from "../../text/parser/arena.ts";
import type { Kernels } from "../../text/parser/kernels.ts";
import { isSingleRootedTree } from "../../text/parser/decode-tree.ts";
import { readModel } from "../../text/parser/model.ts";
import { createParser } from "../../text/parser/parser.ts";
import { createPlainKernels } from "../../text/parser/plain-kernels.ts";
import { loadParser, loadWasmKernels } from "./load-parser.ts";

const modelFile = new Uint8Array(readFileSync(new URL("../../../models/en-parser.bin", import.meta.url)));
const SENTENCES = [
  "The army retook the town of Karsk from the Northern Front on Tuesday , state media said .",
  "Karsk was besieged by two groups for a month .",
  "Residents denied it .",
  '" We hold the bridge , " a spokesman told reporters , but no one could confirm that .',
  "No !",
].map((sentence) => sentence.split(" "));

/** Runs the same call on both kernels over the same bytes and gives both memories' stretch as numbers. */
function onBoth(run: (kernels: Kernels, at: number) => number, length: number): [number[], number[]] {
  const results = [createPlainKernels(), loadWasmKernels()].map((kernels) => {
    const { f32, i16, allocate } = createArena(kernels);
    const at = allocate(1 << 20);
    for (let index = 0; index < 1 << 18; index++) f32[(at >> 2) + index] = Math.sin(index * 0.37);
    for (let index = 0; index < 1 << 17; index++)
      i16[(at >> 1) + index] = Math.round(120 * Math.sin(index * 1.7));
    const out = run(kernels, at);
    return Array.from(f32.subarray(out >> 2, (out >> 2) + length));
  });
  return [results[0] ?? [], results[1] ?? []];
}

function expectClose([plain, wasm]: [number[], number[]]): void {
  expect(wasm.length).toBe(plain.length);
  wasm.forEach((value, index) => expect(Math.abs(value - (plain[index] ?? NaN))).toBeLessThan(2e-3));
}

describe("the kernels in WebAssembly compute what the plain ones do", () => {
  test.each([1, 2, 5])("gemm16 and dequant, %i rows", (rows) => {
    expectClose(
      onBoth((kernels, at) => {
        const [weights, sums, scale, out] = [at + 65_536, at + 524_288, at + 600_000, at + 700_032] as const;
        kernels.gemm16(at, rows, 16, weights, 64, sums);
        kernels.dequant(sums, rows, 64, scale & ~63, (scale & ~63) + 4096, out);
        const f32 = new Float32Array(kernels.memory);
        for (let index = 0; index < rows * 64; index++) f32[(out >> 2) + index]! /= 1e4;
        return out;
      }, rows * 64),
    );
  });

  test.each([0, 1])("lstm2 over two lengths and over one, backwards = %i", (backwards) => {
    for (const lengthB of [0, 3, 7])
      expectClose(
        onBoth((kernels, at) => {
          const hidden = 32;
          const [states, gates, scale, zero] = [
            at + 131_072,
            at + 524_288,
            at + 458_752,
            at + 450_560,
          ] as const;
          const [f32, i16] = [new Float32Array(kernels.memory), new Int16Array(kernels.memory)];
          f32.fill(1e-6, scale >> 2, (scale >> 2) + 4 * hidden);
          i16.fill(0, zero >> 1, (zero >> 1) + hidden);
          i16.fill(0, states >> 1, (states >> 1) + 20 * hidden);
          kernels.lstm2(
            gates,
            5,
            states,
            gates + 8192,
            lengthB,
            states + 1024,
            512,
            hidden,
            at,
            scale,
            backwards,
            64,
            at + 400_000,
            zero,
          );
          const out = at + 900_032;
          for (let index = 0; index < 20 * hidden; index++)
            f32[(out >> 2) + index] = (i16[(states >> 1) + index] ?? 0) / 16_384;
          return out;
        }, 640),
      );
  });

  test("abt with a remainder, leaky and addleaky", () => {
    expectClose(
      onBoth((kernels, at) => {
        const out = at + 800_000;
        kernels.abt(at + 262_144, 64, 5, at + 524_288, 64, 7, 64, out, 8);
        kernels.leaky(out, 20);
        kernels.addleaky(out + 80, at + 524_288, out + 80, 16);
        return out;
      }, 36),
    );
  });

  test("weights are packed without a gap or an overlap", () => {
    const [outputs, pairs] = [64, 5];
    const places = Array.from({ length: outputs * pairs * 2 }, (_, index) =>
      packedIndex(Math.floor(index / (pairs * 2)), index % (pairs * 2), pairs),
    );
    expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
  });
});

describe("parser", () => {
  const { parser, findings } = loadParser();

  test("loads from the package without a finding", () => expect(findings).toEqual([]));

  test("reads a plain sentence as an English reader does", () => {
    const [[, army, retook, , town] = []] = parser.parse(SENTENCES);
    expect(army).toMatchObject({ upos: "NOUN", head: 3, deprel: "nsubj" });
    expect(retook).toMatchObject({ lemma: "retake", upos: "VERB", xpos: "VBD" });
    expect(town).toMatchObject({ head: 3, deprel: "obj" });
    const [, [, , besieged, , , groups] = []] = parser.parse(SENTENCES);
    expect(besieged).toMatchObject({ lemma: "besiege", head: 0, deprel: "root" });
    expect(groups).toMatchObject({ head: 3, deprel: "obl:agent" });
  });

  test("gives the same trees on plain kernels", () => {
    const plain = createParser(readModel(modelFile), createPlainKernels());
    expect(plain.parse(SENTENCES)).toEqual(parser.parse(SENTENCES));
  });

  test("gives the same trees alone, in company, and with an empty word store", () => {
    const together = parser.parse(SENTENCES);
    parser.forget();
    expect(SENTENCES.flatMap((sentence) => parser.parse([sentence]))).toEqual(together);
    expect(parser.parse([])).toEqual([]);
    expect(parser.parse([[], ["Go"], []]).map((tokens) => tokens.length)).toEqual([0, 1, 0]);
  });

  test("reads a sentence that comes again as it read it first", () => {
    const said = "Rebels shelled the village of Karsk .".split(" ");
    const other = "The army left it on Monday .".split(" ");
    expect(parser.parse([said, other, said])).toEqual(
      [said, other, said].map((one) => parser.parse([one])[0]),
    );
  });

  test("makes one tree of any words, however many", () => {
    const headsOf = (forms: readonly string[]): Int32Array =>
      Int32Array.from([0, ...(parser.parse([forms])[0] ?? []).map((token) => token.head)]);
    expect(
      isSingleRootedTree(
        headsOf(Array.from({ length: 1900 }, (_, i) => ["and", "they", "fled", ","][i % 4] ?? "")),
      ),
    ).toBe(true);
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1, maxLength: 30 }),
        (forms) => isSingleRootedTree(headsOf(forms)),
      ),
      { numRuns: 60 },
    );
  });
});

describe("a damaged model", () => {
  test.each([
    ["a flipped bit", (bytes: Uint8Array) => void (bytes[2_000_000]! ^= 1)],
    ["another file's start", (bytes: Uint8Array) => void (bytes[0]! ^= 1)],
    ["a header length out of range", (bytes: Uint8Array) => void bytes.fill(255, 8, 12)],
  ])("%s is a fault", (_, harm) => {
    const bytes = modelFile.slice();
    harm(bytes);
    expect(() => readModel(bytes)).toThrow(Fault);
  });

  test.each([0, 7, 16, 1000, 2_500_000])("cut to %i bytes it is a fault", (length) => {
    expect(() => readModel(modelFile.subarray(0, length))).toThrow(Fault);
  });
});

test("the kernels shipped are the ones the source compiles to", async () => {
  const shipped = readFileSync(new URL("../../../models/en-parser-kernels.wasm", import.meta.url));
  expect(Buffer.from(await compileKernels()).equals(shipped)).toBe(true);
});

test("the model scores what its card says on the treebanks' test parts", (context) => {
  const data = new URL("../../../../shared/data/ud/", import.meta.url);
  if (!existsSync(data)) return context.skip("skipped: no ../shared");
  const { parser } = loadParser();
  const gold = readFileSync(new URL("test-gum.conllu", data), "utf8")
    .split("\n\n")
    .map((block) =>
      block
        .split("\n")
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split("\t")),
    )
    .filter((rows) => rows.length > 0);
  const parsed = parser.parse(gold.map((rows) => rows.map((row) => row[1] ?? "")));
  const right = gold.flatMap((rows, s) =>
    rows.filter((row, w) => parsed[s]?.[w]?.head === Number(row[6]) && parsed[s]?.[w]?.deprel === row[7]),
  );
  expect((100 * right.length) / gold.flat().length).toBeGreaterThan(85.9);
});
