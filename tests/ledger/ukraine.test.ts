import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  askSnapshots,
  readSnapshots,
  readTransitions,
  UKRAINE,
  ukraineLedger,
} from "../../bench/history/ask-ukraine.ts";
import { rowKey, rowReports, saysWhoHolds, type Transition } from "../../bench/history/ukraine-reports.ts";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import { createReader } from "../../src/edge/reader.ts";

const isThere = existsSync(UKRAINE);

describe.skipIf(!isThere)(
  `a list of who holds what in Ukraine${isThere ? "" : " (skipped: no ../shared)"}`,
  () => {
    let transitions: Transition[];
    let ledger: Ledger;
    beforeAll(async () => {
      transitions = readTransitions();
      ledger = await ukraineLedger(createReader().knowledge.lexicon, transitions);
    }, 120_000);

    test("every change that names a holder is recorded, and every report is in the ledger", async () => {
      const told = transitions.filter(({ gold }) => saysWhoHolds(gold.held_after));
      expect([transitions.length, told.length]).toEqual([601, 558]);
      expect((await ledger.counts()).reports).toBe(
        new Set(rowReports(transitions).map(({ report }) => report.id)).size,
      );
    });

    test("at the month ends the record says what the list said", async () => {
      const asked = await askSnapshots(ledger, readSnapshots());
      expect(asked.length).toBe(1552);
      expect(asked.filter(({ heldBy, answered }) => heldBy !== answered)).toEqual([]);
    });

    test("a change undone within a day is kept in the record as corrected that day", async () => {
      const undone = quicklyUndone(transitions);
      expect(undone.length).toBe(69);
      const standing: string[] = [];
      for (const [change, revert] of undone) {
        const key = rowKey(change.gold.place, change.gold.population);
        const claims = await ledger.claims({ places: [key.toLowerCase(), key] });
        const isKept = claims.some(({ retired }) => retired === revert.published.slice(0, 10));
        if (!isKept) standing.push(change.id);
      }
      expect(standing).toEqual([]);
    });
  },
);

/** Changes that the list took back within 24 hours by its very next change, and for good, with that next change. */
function quicklyUndone(transitions: readonly Transition[]): [Transition, Transition][] {
  const byRow = new Map<string, Transition[]>();
  for (const transition of transitions) {
    const { place, population, held_after } = transition.gold;
    const key = rowKey(place, population);
    if (saysWhoHolds(held_after)) byRow.set(key, [...(byRow.get(key) ?? []), transition]);
  }
  return [...byRow.values()].flatMap((row) =>
    row.flatMap((change, i): [Transition, Transition][] => {
      const next = row[i + 1];
      if (next === undefined || change.gold.reverted_within_24h !== true) return [];
      const isForGood = next.gold.reverted_within_24h !== true;
      return isForGood && next.gold.held_after === change.gold.held_before ? [[change, next]] : [];
    }),
  );
}
