import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compileTowns, townName, townsFolded, townsNamed } from "../../text/gazetteer-towns.ts";
import { fold } from "../../text/fold.ts";
import { loadWorldTowns } from "./load-gazetteer.ts";
import { decodeTowns, encodeTowns } from "./towns-file.ts";

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "demarc-towns-"));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

const SMALL = compileTowns(
  [
    { id: 1, name: "Karsk", lat: 50.12345, lon: -30.5, population: 1200, country: "UA" },
    { id: 2, name: "Tall Abyaḑ", lat: 36.7, lon: 38.95, population: 14825, country: "SY" },
    { id: 3, name: "Nowhere", lat: 0, lon: 0, population: 1, country: "XX" },
  ],
  [
    { alpha2: "UA", alpha3: "UKR", name: "Ukraine" },
    { alpha2: "SY", alpha3: "SYR", name: "Syria" },
  ],
);

describe("the compiled towns", () => {
  it("come back as they were written", () => {
    expect(decodeTowns(encodeTowns(SMALL))).toEqual(SMALL);
  });

  it("are found by name and by sound; rows of unlisted countries are left out", () => {
    expect(SMALL.ids).toHaveLength(2);
    expect(townsNamed(SMALL, "tall abyad").map((row) => townName(SMALL, row))).toEqual(["Tall Abyaḑ"]);
    expect(townsFolded(SMALL, fold("Tel Abiad")).map((row) => SMALL.ids[row])).toEqual([2]);
    expect(townsNamed(SMALL, "nowhere")).toEqual([]);
  });

  it("refuse a file that is cut short", () => {
    const file = encodeTowns(SMALL);
    expect(() => decodeTowns(file.subarray(0, file.length - 40))).toThrow();
  });
});

describe("loadWorldTowns", () => {
  it("compiles once, then reads its copy, and compiles again when the copy is damaged", () => {
    const cache = folder();
    const first = loadWorldTowns(cache).towns;
    const [file] = readdirSync(cache);
    expect(file).toMatch(/^towns-[0-9a-f]{12}\.bin$/);
    expect(loadWorldTowns(cache).towns.ids).toEqual(first.ids);
    writeFileSync(join(cache, file ?? ""), "damaged");
    const again = loadWorldTowns(cache).towns;
    expect(townsNamed(again, "aleppo").map((row) => again.ids[row])).toContain(170063);
  }, 30_000);

  it("works where its copy cannot be kept", () => {
    const { towns } = loadWorldTowns("/dev/null/nowhere");
    expect(towns.ids.length).toBeGreaterThan(100_000);
  }, 30_000);
});
