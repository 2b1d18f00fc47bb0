import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewQueue } from "../../src/edge/ledger/review.ts";
import type { Taken } from "../../src/edge/ledger/decide.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { HistoryStep } from "../../src/views/history.ts";
import { runDemarc } from "./run-demarc.ts";

let folder: string;
let ledger: string[];
let claim: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demarc-decide-"));
  const file = join(folder, "report.txt");
  await writeFile(file, "The Syrian army has taken full control of Mayadin.");
  ledger = ["--ledger", join(folder, "ledger")];
  const given = ["--publisher", "North Wire", "--published", "2017-10-14"];
  expect((await runDemarc(["ingest", file, ...given, ...ledger])).status).toBe(0);
  claim = (await ask<ReviewQueue>("review", "--need", "any")).items[0]!.recorded.claim.id;
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

async function ask<T>(...args: string[]): Promise<T> {
  const { out, err, status } = await runDemarc([...args, ...ledger]);
  expect([err, status]).toEqual(["", 0]);
  return JSON.parse(out) as T;
}
const decide = (...args: string[]) => ask<Taken>("decide", ...args, "--by", "A. Clerk");
const holder = async (place: string) =>
  (await ask<ControlAnswer[]>("control", "--place", place, "--on", "2017-10-14"))[0]!.holders[0]?.id;

test("a claim is corrected, merged names resolve, and all of it is taken back", async () => {
  const words = "control of Mayadin";
  const put = await decide(
    "correct",
    claim,
    "--set",
    "place=ar-Raqqa",
    "actor=SDF",
    "--words",
    words,
    "--reason",
    "misread",
  );
  expect(put.claims[0]?.claim).toMatchObject({ quote: words, place: { name: "Raqqa" } });
  expect(await holder("Raqqa")).toBe("syrian-democratic-forces");
  const same = await decide("same-as", "Raqqa", "Tabqa", "--reason", "one town here");
  expect(await holder("Tabqa")).toBe("syrian-democratic-forces");
  await decide("undo", same.decision.id);
  await decide("undo", put.decision.id);
  expect(await holder("Mayadin")).toBe("syrian-government");
  const history = await ask<HistoryStep[]>("history", claim);
  expect(history.map(({ what, in_force }) => [what, in_force])).toEqual([
    ["read", true],
    ["correct", false],
    ["undo", true],
  ]);
}, 300_000);

test.each([
  [["decide", "accept", "claim:none"], /who decides.*DEMARC_PERSON/],
  [["decide", "reject", "CLAIM", "--by", "me"], /no reason is given/],
  [
    ["decide", "correct", "CLAIM", "--by", "me", "--reason", "x", "--set", "shape=round"],
    /sets no slot.*slots are/,
  ],
  [
    ["decide", "correct", "CLAIM", "--by", "me", "--reason", "x", "--words", "Nobody said so"],
    /not in the claim's report/,
  ],
  [
    ["decide", "correct", "CLAIM", "--by", "me", "--reason", "x", "--set", "place=Nowhereville"],
    /No register knows/,
  ],
  [["history", "claim:none"], /no claim.*demarc review/],
])(
  "%j is refused and says what to do",
  async (args, words) => {
    const { err, status } = await runDemarc([
      ...args.map((each) => (each === "CLAIM" ? claim : each)),
      ...ledger,
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(words);
  },
  60_000,
);

test("a table says how to take it back", async () => {
  const { out } = await runDemarc(["decide", "accept", claim, "--by", "me", "--format", "table", ...ledger]);
  expect(out).toMatch(/Taken as entry \d+: accept, by me\. To take it back: demarc decide undo decision:/);
}, 120_000);
