import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../base/finding.ts";
import { Fault } from "../../base/fault.ts";
import type { Claim, Place } from "../../claims/claim.ts";
import { createMemoryStore } from "../../record/memory-store.ts";
import type { DecisionWish } from "../../record/decision.ts";
import type { Store } from "../../record/store.ts";
import { aControl, aPlace, aRef, aReport } from "../../record/testing.ts";
import { type Report, reportOf } from "../../report/report.ts";
import { sampleLexicon } from "../../text/names/sample-lexicon.ts";
import type { Input } from "../formats/input.ts";
import type { Outcome } from "../read-many.ts";
import { createLedger } from "./open-ledger.ts";

const ALL = { on: "2024-05-20", known: "2024-05-20", policy: "latest-word", lens: [] } as const;
const BY = { person: "an analyst", reason: "seen on film" };
const clock = () => "2026-01-02T03:04:05.000Z";

/** `Rebels took Karsk.`, one claim a sentence; its ids hold the report's id, as those of reading do. */
function claimsOf(report: Report): Claim[] {
  return [...report.text.matchAll(/(\w+) took (\w+)/g)].map(([quote, who, where], n) =>
    aControl(report, {
      id: `${report.id}:${n}:${report.text.indexOf(quote)}`,
      quote,
      actor: [aRef(who!.toLowerCase())],
      place: aPlace(where!),
    }),
  );
}

const read = async function* (inputs: AsyncIterable<Input>): AsyncGenerator<Outcome> {
  for await (const input of inputs) {
    if (input.kind === "finding") yield input;
    else {
      const { report, file } = input;
      yield { kind: "reading", file, reading: { report, claims: claimsOf(report), findings: [] } };
    }
  }
};

function over(store: Store) {
  const ledger = createLedger(store, { clock, lexicon: sampleLexicon() });
  const findings: Finding[] = [];
  const ingest = (...reports: Report[]) =>
    ledger.ingest(
      (async function* () {
        for (const report of reports) yield { kind: "report", report, file: "here" } as const;
      })(),
      { read, onFinding: (finding) => findings.push(finding) },
    );
  const holders = async () =>
    Object.fromEntries(
      (await ledger.control(ALL)).map(({ place, holders: found }) => [
        place.name,
        found.map(({ name }) => name).join(),
      ]),
    );
  return { store, ledger, ingest, findings, holders };
}
const aLedger = () => over(createMemoryStore());
const onWire = (text: string, published = "2024-05-09") =>
  reportOf({ text, url: "https://wire.test/1", published, publisher: "North Wire" });

describe("a ledger's decisions", () => {
  it("J2, J9 the answers follow at once", async () => {
    const { ledger, ingest, holders } = aLedger();
    await ingest(aReport("r1", "Rebels took Karsk. Rebels took Velm."));
    expect(await holders()).toEqual({ Karsk: "rebels", Velm: "rebels" });
    const [karsk, velm] = (await ledger.claims({})).map(({ claim }) => claim.id);
    const { decision } = await ledger.decide({ verdict: "reject", claim: karsk!, ...BY });
    expect(await holders()).toEqual({ Velm: "rebels" });
    const { claims } = await ledger.decide({
      verdict: "correct",
      claim: velm!,
      slots: { place: aPlace("Orta") },
      ...BY,
    });
    expect(claims).toMatchObject([{ verdict: "correct", claim: { place: { name: "Orta" } } }]);
    expect(await holders()).toEqual({ Orta: "rebels" });
    await ledger.decide({ verdict: "undo", decision: decision.id, ...BY });
    expect(await holders()).toEqual({ Karsk: "rebels", Orta: "rebels" });
  });

  it("J1 takes a decision sent twice once, and no other under its id", async () => {
    const { ledger, ingest, store } = aLedger();
    await ingest(aReport("r1", "Rebels took Karsk."));
    const { claim } = (await ledger.claims({}))[0]!;
    const wish = { id: "decision:mine", verdict: "accept", claim: claim.id, ...BY } as const;
    const first = await ledger.decide(wish);
    expect(await ledger.decide(wish)).toEqual(first);
    expect((await store.counts()).entries).toBe(3);
    await expect(ledger.decide({ ...wish, verdict: "reject" })).rejects.toMatchObject({ code: "bad-input" });
    await expect(ledger.decide({ ...wish, id: "x" })).rejects.toMatchObject({ code: "bad-input" });
    await expect(ledger.decide({ verdict: "accept", claim: "c9", ...BY })).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await store.counts()).entries).toBe(3);
  });

  it("J10 lists what befell a claim, undone or not", async () => {
    const { ledger, ingest } = aLedger();
    await ingest(aReport("r1", "Rebels took Karsk."));
    const { claim } = (await ledger.claims({}))[0]!;
    const rebels = { id: "rebels", name: "rebels" };
    const { decision } = await ledger.decide({ verdict: "reject", claim: claim.id, ...BY });
    await ledger.decide({
      verdict: "same-as",
      what: "actor",
      from: rebels,
      to: { id: "front", name: "Front" },
      where: null,
      ...BY,
    });
    await ledger.decide({ verdict: "undo", decision: decision.id, ...BY, reason: "" });
    const history = await ledger.history(claim.id);
    expect(history?.map(({ what, person, in_force }) => [what, person, in_force])).toEqual([
      ["read", null, true],
      ["reject", "an analyst", false],
      ["same-as", "an analyst", true],
      ["undo", "an analyst", true],
    ]);
    expect(await ledger.history("c9")).toBeNull();
  });

  it("J6 resolves a name for all, by whoever it was said and whenever it is taken in", async () => {
    const { ledger, ingest, holders } = aLedger();
    await ingest(aReport("r1", "Rebels took Karsk."));
    await holders();
    const same = {
      verdict: "same-as",
      what: "actor",
      from: { id: "rebels", name: "rebels" },
      where: null,
      ...BY,
    } as const;
    await ledger.decide({ ...same, to: { id: "northern-front", name: "Northern Front" } });
    expect(await holders()).toEqual({ Karsk: "Northern Front" });
    await ingest(aReport("r2", "Rebels took Velm."));
    expect(await holders()).toEqual({ Karsk: "Northern Front", Velm: "Northern Front" });
  });
});

describe("J8 a publisher that changes its text", () => {
  it("keeps what was decided where the words are the same", async () => {
    const { ledger, ingest, holders } = aLedger();
    await ingest(onWire("Rebels took Karsk. Rebels took Velm."));
    const [karsk] = (await ledger.claims({})).map(({ claim }) => claim.id);
    const { decision } = await ledger.decide({ verdict: "reject", claim: karsk!, ...BY });
    await ingest(onWire("Corrected. Rebels took Karsk. Army took Velm.", "2024-05-11"));
    expect(await holders()).toEqual({ Velm: "army" });
    const carried = (await ledger.claims({})).filter(({ retired }) => retired === null);
    expect(carried.map(({ verdict }) => verdict)).toEqual(["reject", null]);
    expect((await ledger.history(carried[0]!.claim.id))?.map(({ what }) => what)).toEqual([
      "reject",
      "read",
      "carried",
    ]);
    await ledger.decide({ verdict: "undo", decision: decision.id, ...BY });
    expect(await holders()).toEqual({ Karsk: "rebels", Velm: "army" });
  });

  it("moves a chosen quote with the words, and gives the decision up where it is not there", async () => {
    const { ledger, ingest } = aLedger();
    await ingest(onWire("Rebels took Karsk on Monday. So it is."));
    const { claim } = (await ledger.claims({}))[0]!;
    const slots = { span: [0, 27] as const, quote: "Rebels took Karsk on Monday", background: true };
    await ledger.decide({ verdict: "correct", claim: claim.id, slots, ...BY });
    const standing = async () => (await ledger.claims({})).find(({ retired }) => retired === null);
    await ingest(onWire("Oh. Rebels took Karsk on Monday. So it is."));
    expect((await standing())?.claim).toMatchObject({ span: [4, 31], background: true });
    await ingest(onWire("Rebels took Karsk on Tuesday. So it is."));
    expect(await standing()).toMatchObject({ verdict: null, claim: { background: false } });
  });
});

it("E3 says with what else a known text comes", async () => {
  const { ingest, findings } = aLedger();
  await ingest(onWire("Rebels took Karsk."));
  expect(await ingest(onWire("Rebels took Karsk.", "2024-05-10"))).toMatchObject({
    new: 0,
    revised: 0,
    findings: 1,
  });
  expect(findings).toMatchObject([{ code: "report-known-otherwise", lost: true, file: "here" }]);
  expect(findings[0]?.message).toContain('published "2024-05-10" instead of "2024-05-09"');
  await ingest(onWire("Rebels took Karsk."));
  expect(findings).toHaveLength(1);
});

describe("J9 whatever is decided in whatever order", () => {
  const TOWNS = ["Karsk", "Velm", "Orta"];
  const SIDES = ["rebels", "army", "front"];
  const town = fc.constantFrom(...TOWNS);
  const side = fc.constantFrom(...SIDES);
  const claim = fc.nat(8);
  /** A decision on the claim, name or decision that these numbers and names pick, where there is one. */
  type Step = (ids: readonly string[], made: readonly string[]) => DecisionWish | null;
  const onClaim = (make: (id: string, ids: readonly string[], more: string) => DecisionWish) =>
    fc.tuple(claim, town).map(
      ([at, more]): Step =>
        (ids) =>
          ids[at] === undefined ? null : make(ids[at], ids, more),
    );
  const placed = (name: string) => ({ place: aPlace(name) });
  const named = ({ id, name }: Pick<Place, "id" | "name">) => ({ id, name });
  const step: fc.Arbitrary<Step> = fc.oneof(
    onClaim((id) => ({ verdict: "accept", claim: id, ...BY })),
    onClaim((id) => ({ verdict: "reject", claim: id, ...BY })),
    onClaim((id, _, where) => ({ verdict: "correct", claim: id, slots: placed(where), ...BY })),
    onClaim((id, ids, where) => ({
      verdict: "merge",
      claim: id,
      into: ids[where.length % ids.length]!,
      ...BY,
    })),
    onClaim((id, _, where) => ({
      verdict: "split",
      claim: id,
      parts: [placed(where), placed("Karsk")],
      ...BY,
    })),
    fc.tuple(side, side).map(([from, to]): Step => () => ({
      verdict: "same-as",
      what: "actor",
      from: named(aRef(from)),
      to: named(aRef(to)),
      where: null,
      ...BY,
    })),
    fc.tuple(town, town).map(([from, to]): Step => () => {
      const { lat, lon, precision_m, within } = aPlace(to);
      const where = { lat, lon, precision_m, within };
      return {
        verdict: "same-as",
        what: "place",
        from: named(aPlace(from)),
        to: named(aPlace(to)),
        where,
        ...BY,
      };
    }),
    fc.nat(12).map(
      (at): Step =>
        (_, made) =>
          made[at] === undefined ? null : { verdict: "undo", decision: made[at], ...BY },
    ),
  );
  const arrival = fc.record({
    number: fc.nat(3),
    said: fc.array(fc.tuple(side, town), { minLength: 1, maxLength: 2 }),
  });

  it("the answers are those of a ledger opened anew", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(arrival, step), { minLength: 3, maxLength: 14 }), async (steps) => {
        const { store, ledger, ingest, holders } = aLedger();
        const made: string[] = [];
        for (const each of steps) {
          if (typeof each === "object")
            await ingest(
              aReport(`r${each.number}`, each.said.map(([who, where]) => `${who} took ${where}.`).join(" ")),
            );
          else {
            const wish = each(
              (await ledger.claims({})).map(({ claim: { id } }) => id),
              made,
            );
            const taken = wish === null ? null : await ledger.decide(wish).catch(refusal);
            if (taken !== null) made.push(taken.decision.id);
          }
          expect(await holders()).toEqual(await over(store).holders());
        }
        expect((await ledger.verify()).flaws).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A decision that cannot be taken is no failure of the test; anything else is. */
function refusal(cause: unknown): null {
  if (cause instanceof Fault && cause.code === "bad-input") return null;
  throw cause;
}
