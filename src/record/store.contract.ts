import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportOf } from "../report/report.ts";
import { sketchOf } from "../report/sketch.ts";
import { admit, decide } from "./decide.ts";
import { EMPTY_HEAD, flawOf } from "./entry.ts";
import type { Store } from "./store.ts";
import { aControl, aReport } from "./testing.ts";

const NOW = "2026-01-02T03:04:05.000Z";
const ALL = { after: 0, limit: 1000 };

/** The suite that every store passes; rule numbers are those of SPEC.md. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const take = async (report: ReturnType<typeof aReport>, words: readonly string[], now = NOW) => {
      const head = (await store.heads([report])).get(report.id) ?? null;
      const admission = admit(report, head);
      if (admission.outcome !== "new" && admission.outcome !== "revision") return admission.outcome;
      const claims = words.map((quote) => aControl(admission.report, { quote }));
      await store.append(decide(admission, claims).bodies, now);
      return admission.outcome;
    };

    it("E1 chains entries from nothing, and each one re-hashes", async () => {
      await take(aReport("r1", "Rebels took Karsk. Rebels hold Velm."), [
        "Rebels took Karsk",
        "Rebels hold Velm",
      ]);
      await take(aReport("r2", "The army took Karsk."), ["The army took Karsk"]);
      const entries = await store.entries(ALL);
      expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
      let head = EMPTY_HEAD;
      for (const entry of entries) {
        expect(flawOf(entry, head)).toBeNull();
        head = entry;
      }
    });

    it("E3 takes the same report in once, and E4 a changed text as a revision", async () => {
      expect(await take(aReport("r1", "Rebels took Karsk."), ["Rebels took Karsk"])).toBe("new");
      expect(await take(aReport("r1", "Rebels took Karsk."), ["Rebels took Karsk"])).toBe("same");
      expect(await take(aReport("r1", "Rebels left Karsk."), ["Rebels left Karsk"])).toBe("revision");
      expect(await store.counts()).toEqual({ entries: 4, reports: 1, claims: 2 });
      expect((await store.report("r1"))?.revision).toBe(2);
      expect((await store.reports(ALL)).map(({ report }) => report.text)).toEqual(["Rebels left Karsk."]);
    });

    it("E5 knows a report without an id of its own by its URL", async () => {
      const first = reportOf({
        text: "Rebels took Karsk.",
        url: "https://wire.test/1",
        published: "2024-05-09",
      });
      const second = reportOf({
        text: "Rebels left Karsk.",
        url: "https://wire.test/1",
        published: "2024-05-09",
      });
      await take(first, ["Rebels took Karsk"]);
      expect(await take(second, ["Rebels left Karsk"])).toBe("revision");
      expect((await store.report(first.id))?.report.text).toBe("Rebels left Karsk.");
    });

    it("I5, I6 gives each claim its report's sketch and credit", async () => {
      const report = aReport("r1", "KARSK (North Agency) - Rebels took Karsk.");
      await take(report, ["Rebels took Karsk"]);
      await take(aReport("r2", "Rebels hold Velm."), ["Rebels hold Velm"]);
      const claims = await store.claims({}, ALL);
      expect(claims.map(({ sketch, credit }) => ({ sketch, credit }))).toEqual([
        { sketch: sketchOf(report.text), credit: { id: null, name: "North Agency" } },
        { sketch: sketchOf("Rebels hold Velm."), credit: null },
      ]);
    });

    it("T5 retires what a revision leaves out from the revision's day, and keeps what it carries on", async () => {
      await take(aReport("r1", "Rebels took Karsk. Rebels hold Velm."), [
        "Rebels took Karsk",
        "Rebels hold Velm",
      ]);
      await take(aReport("r1", "Rebels took Karsk. They left Velm.", { published: "2024-05-12" }), [
        "Rebels took Karsk",
      ]);
      const claims = await store.claims({}, ALL);
      expect(claims.map(({ claim, retired }) => [claim.quote, retired])).toEqual([
        ["Rebels took Karsk", null],
        ["Rebels hold Velm", "2024-05-12"],
      ]);
    });

    it("T2 knows a report without a date from the day it was recorded", async () => {
      await take(aReport("r1", "Rebels took Karsk.", { published: null }), ["Rebels took Karsk"]);
      expect((await store.claims({}, ALL))[0]?.known).toBe("2026-01-02");
    });

    it("gives claims by id, report, kind and place, a page at a time", async () => {
      await take(aReport("r1", "Rebels took Karsk. Rebels hold Velm."), [
        "Rebels took Karsk",
        "Rebels hold Velm",
      ]);
      await take(aReport("r2", "The army took Karsk."), ["The army took Karsk"]);
      const all = await store.claims({}, ALL);
      expect(all).toHaveLength(3);
      expect(await store.claims({ ids: [all[1]!.claim.id] }, ALL)).toEqual([all[1]]);
      expect(await store.claims({ report: "r2" }, ALL)).toEqual([all[2]]);
      expect(await store.claims({ kinds: ["event"] }, ALL)).toEqual([]);
      expect(await store.claims({ places: ["karsk"] }, ALL)).toEqual(all);
      expect(await store.claims({}, { after: all[0]!.seq, limit: 1 })).toEqual([all[1]]);
    });

    it("E8 follows the last decision on a claim and keeps the first", async () => {
      await take(aReport("r1", "Rebels took Karsk."), ["Rebels took Karsk"]);
      const claim = (await store.claims({}, ALL))[0]!.claim;
      const decision = { claim: claim.id, person: "an analyst", reason: "misread" };
      await store.append(
        [{ type: "decision", decision: { ...decision, id: "decision:1", verdict: "reject" } }],
        NOW,
      );
      expect((await store.claims({}, ALL))[0]?.verdict).toBe("reject");
      await store.append(
        [{ type: "decision", decision: { ...decision, id: "decision:2", verdict: "accept" } }],
        NOW,
      );
      expect((await store.claims({}, ALL))[0]?.verdict).toBe("accept");
      expect(await store.entries(ALL)).toHaveLength(4);
    });

    it("E9 takes a batch in whole or not at all", async () => {
      const report = aReport("r1", "Rebels took Karsk.");
      const { bodies } = decide({ outcome: "new", report, revision: 1 }, []);
      await store.append(bodies, NOW);
      const other = decide({ outcome: "new", report: aReport("r2", "Rebels hold Velm."), revision: 1 }, []);
      await expect(store.append([...other.bodies, ...bodies], NOW)).rejects.toMatchObject({
        code: "store-failed",
      });
      expect((await store.counts()).reports).toBe(1);
    });

    it("E10 keeps whatever text a report has, to the character", async () => {
      const text = "Karsk \u0000 'quoted\"; drop table entry; -- البوكمال 🏴 \ud800 end.";
      await take(aReport("r'1\u0000", text), []);
      expect((await store.report("r'1\u0000"))?.report.text).toBe(text);
    });
  });
}
