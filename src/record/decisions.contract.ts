import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { admit, decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import type { RecordedClaim } from "./recorded-claim.ts";
import type { ClaimFilter, Store } from "./store.ts";
import { aControl, aPlace, aRef, aReport } from "./testing.ts";

const NOW = "2026-01-02T03:04:05.000Z";
const ALL = { after: 0, limit: 1000 };
const TEXT = "Rebels took Karsk. Rebels hold Velm. The army shelled Karsk and Velm.";

/** What is decided, without who and why. */
type Bare<D> = D extends Decision ? Omit<D, "id" | "person" | "reason"> : never;

/** What every store does with people's decisions; rule numbers are those of SPEC.md. */
export function decisionsContract(name: string, open: () => Promise<Store>): void {
  describe(`decisions: ${name}`, () => {
    let store: Store;
    let count = 0;
    beforeEach(async () => {
      store = await open();
      const report = aReport("r1", TEXT);
      const admission = admit(report, null);
      if (admission.outcome !== "new") throw new Error("the report is new");
      const claims = [
        aControl(report, { id: "c-karsk", quote: "Rebels took Karsk" }),
        aControl(report, { id: "c-velm", quote: "Rebels hold Velm", change: "hold", place: aPlace("Velm") }),
        aControl(report, {
          id: "c-both",
          quote: "The army shelled Karsk and Velm",
          place: aPlace("Old Velm", null),
        }),
      ];
      await store.append(decide(admission, claims).bodies, NOW);
    });
    afterEach(() => store.close());

    const make = async (wish: Bare<Decision>): Promise<string> => {
      const id = `decision:${++count}`;
      const decision = { ...wish, id, person: "an analyst", reason: "seen on film" } as Decision;
      await store.append([{ type: "decision", decision }], NOW);
      return id;
    };
    const ask = (filter: ClaimFilter) => store.claims(filter, ALL);
    const one = async (id: string): Promise<RecordedClaim> => (await ask({ ids: [id] }))[0]!;
    const idsAt = async (...places: string[]) => (await ask({ places })).map(({ claim }) => claim.id);

    it("J2 follows the last decision in force on a claim", async () => {
      await make({ verdict: "accept", claim: "c-karsk" });
      await make({ verdict: "reject", claim: "c-karsk" });
      expect(await one("c-karsk")).toMatchObject({ verdict: "reject", read: null, merged: null });
      expect((await one("c-velm")).verdict).toBeNull();
    });

    it("J3 adds corrections up, and finds the claim where it lies now", async () => {
      await make({ verdict: "correct", claim: "c-karsk", slots: { place: aPlace("Velm") } });
      await make({
        verdict: "correct",
        claim: "c-karsk",
        slots: { actor: [aRef("army")], polarity: "negative" },
      });
      await make({ verdict: "correct", claim: "c-karsk", slots: { polarity: "positive" } });
      const { claim, read, verdict } = await one("c-karsk");
      expect(claim).toMatchObject({ place: { id: "velm" }, actor: [{ id: "army" }], polarity: "positive" });
      expect(read).toMatchObject({ place: { id: "karsk" }, actor: [{ id: "rebels" }] });
      expect(verdict).toBe("correct");
      expect(await idsAt("velm")).toEqual(["c-karsk", "c-velm"]);
      expect(await idsAt("karsk")).toEqual([]);
      expect(await store.claims({ places: ["velm"] }, { after: 0, limit: 1 })).toHaveLength(1);
    });

    it("J3 makes it another kind, and it is found as that", async () => {
      const slots = { kind: "event", event: "ASSAULT", mode: null } as const;
      await make({ verdict: "correct", claim: "c-both", slots });
      const [event] = await ask({ kinds: ["event"] });
      expect(event?.claim).toMatchObject({ id: "c-both", kind: "event", event: "ASSAULT" });
      expect(event?.claim).not.toHaveProperty("change");
      expect(await ask({ kinds: ["control"] })).toHaveLength(2);
      expect(await ask({ kinds: ["event"], places: ["karsk"] })).toEqual([]);
    });

    it("J4 lets another claim stand for a merged one, as far as merges lead", async () => {
      await make({ verdict: "merge", claim: "c-karsk", into: "c-velm" });
      await make({ verdict: "merge", claim: "c-velm", into: "c-both" });
      expect(await one("c-karsk")).toMatchObject({ verdict: "merge", merged: "c-both" });
      expect(await one("c-both")).toMatchObject({ verdict: null, merged: null });
    });

    it("J5 makes parts that are found, decided on, and gone with the split", async () => {
      const parts = [{ place: aPlace("Karsk") }, { place: aPlace("Velm") }];
      const split = await make({ verdict: "split", claim: "c-both", parts });
      expect(await idsAt("velm")).toEqual(["c-velm", "c-both/2"]);
      await make({ verdict: "reject", claim: "c-both/2" });
      expect(await one("c-both/2")).toMatchObject({ verdict: "reject", claim: { place: { id: "velm" } } });
      expect(await one("c-both")).toMatchObject({ verdict: "split", claim: { place: { id: null } } });
      await make({ verdict: "undo", decision: split });
      expect(await idsAt("velm")).toEqual(["c-velm"]);
      expect(await ask({ ids: ["c-both/2"] })).toEqual([]);
    });

    it("J6 resolves names of old claims and new, and keeps the words", async () => {
      const where = { lat: 1, lon: 2, precision_m: 300, within: ["Velm Province"] };
      const old = { id: null, name: "Old Velm" };
      const velm = { id: "velm", name: "Velm" };
      const same = await make({ verdict: "same-as", what: "place", from: old, to: velm, where });
      await make({
        verdict: "same-as",
        what: "actor",
        from: { id: "rebels", name: "rebels" },
        to: { id: "front", name: "Front" },
        where: null,
      });
      const { claim, read } = await one("c-both");
      expect(claim.place).toMatchObject({ ...velm, ...where, mention: "Old Velm" });
      expect(claim.actor).toMatchObject([{ id: "front", name: "Front", mention: "rebels" }]);
      expect(read?.place).toMatchObject(old);
      expect(await idsAt("velm")).toEqual(["c-velm", "c-both"]);
      expect(await idsAt("name:old velm")).toEqual([]);
      await make({ verdict: "undo", decision: same });
      expect(await idsAt("name:old velm")).toEqual(["c-both"]);
      expect(await idsAt("velm")).toEqual(["c-velm"]);
    });

    it("J7 undoes, and undoes the undoing", async () => {
      await make({ verdict: "accept", claim: "c-karsk" });
      const reject = await make({ verdict: "reject", claim: "c-karsk" });
      const undo = await make({ verdict: "undo", decision: reject });
      expect((await one("c-karsk")).verdict).toBe("accept");
      await make({ verdict: "undo", decision: undo });
      expect((await one("c-karsk")).verdict).toBe("reject");
    });

    it("J8 holds what was decided on a claim for the one that carries it on", async () => {
      const reject = await make({ verdict: "reject", claim: "c-karsk" });
      const later = aReport("r1", `Update. ${TEXT}`);
      const admission = admit(later, (await store.heads([later])).get("r1")!);
      if (admission.outcome !== "revision") throw new Error("the text is new");
      const { bodies } = decide(admission, [aControl(later, { id: "c-later", quote: "Rebels took Karsk" })]);
      const carry = { claim: "c-later", from: "c-karsk", shift: 8 };
      await store.append([...bodies, { type: "carry", carry }], NOW);
      expect((await one("c-later")).verdict).toBe("reject");
      await make({ verdict: "accept", claim: "c-karsk" });
      expect((await one("c-later")).verdict).toBe("reject");
      await make({ verdict: "undo", decision: reject });
      expect((await one("c-later")).verdict).toBeNull();
    });

    it("J11 keeps the last letter of a source on a topic, and the digit of a claim", async () => {
      const grade = { verdict: "reliability", source: "north-wire", topic: "control" } as const;
      await make({ ...grade, letter: "B" });
      await make({ ...grade, letter: "C" });
      await make({ ...grade, topic: "count", letter: "D" });
      await make({ verdict: "credibility", claim: "c-velm", digit: 2 });
      const letters = (await store.decisions())
        .grades()
        .map(({ decision }) => [decision.topic, decision.letter]);
      expect(letters).toEqual([
        ["control", "C"],
        ["count", "D"],
      ]);
      expect(await one("c-velm")).toMatchObject({ credibility: 2, verdict: null });
    });

    it("E9 refuses a second decision under one id", async () => {
      const decision = {
        id: "decision:x",
        verdict: "accept",
        claim: "c-karsk",
        person: "a",
        reason: "",
      } as const;
      await store.append([{ type: "decision", decision }], NOW);
      await expect(store.append([{ type: "decision", decision }], NOW)).rejects.toMatchObject({
        code: "store-failed",
      });
    });

    it("pages past claims that decisions took out of the question", async () => {
      await make({ verdict: "correct", claim: "c-karsk", slots: { place: aPlace("Velm") } });
      await make({ verdict: "correct", claim: "c-velm", slots: { place: aPlace("Karsk") } });
      const first = await store.claims({ places: ["karsk"] }, { after: 0, limit: 1 });
      expect(first.map(({ claim }) => claim.id)).toEqual(["c-velm"]);
      expect(await store.claims({ places: ["karsk"] }, { after: first[0]!.seq, limit: 1 })).toEqual([]);
    });
  });
}
