import { describe, expect, it } from "vitest";
import type { Finding } from "../../base/finding.ts";
import type { Claim } from "../../claims/claim.ts";
import { createMemoryStore } from "../../record/memory-store.ts";
import { aControl, aRef, aReport } from "../../record/testing.ts";
import type { Report } from "../../report/report.ts";
import { sampleLexicon } from "../../text/names/sample-lexicon.ts";
import type { Input } from "../formats/input.ts";
import type { Outcome } from "../read-many.ts";
import type { IngestSummary, ReadInputs } from "./ledger.ts";
import { createLedger } from "./open-ledger.ts";

const RAQQA = { id: "geonames:172955", name: "Raqqa", within: ["Raqqa Governorate", "Syria"] };
const ALL = { on: "2017-11-30", known: "2017-11-30", policy: "against-interest", lens: [] } as const;
const AGENCY = [{ source: { ...aRef("afp"), name: "AFP" }, speaker: null, cue: null, span: null }];

/** A claim that Islamic State took Raqqa, in a whole report's words. */
function took(report: Report, parts: Parameters<typeof aControl>[1]): Claim {
  const place = { ...aControl(report, { quote: parts.quote }).place!, ...RAQQA };
  return aControl(report, {
    actor: [{ ...aRef("islamic-state"), name: "Islamic State" }],
    attribution: AGENCY,
    place,
    time: {
      edtf: "2017-11-08",
      from: "2017-11-08",
      to: "2017-11-08",
      mention: "",
      span: null,
      basis: "stated",
    },
    ...parts,
  });
}

/** A ledger in memory whose reader finds the given claim in any report; `reads` counts what it was given to read. */
function aLedger(claimsOf: (report: Report) => Claim[] = (report) => [took(report, { quote: report.text })]) {
  const store = createMemoryStore();
  const ledger = createLedger(store, {
    clock: () => "2026-01-02T03:04:05.000Z",
    lexicon: sampleLexicon(),
  });
  const findings: Finding[] = [];
  let reads = 0;
  const read: ReadInputs = async function* (inputs): AsyncGenerator<Outcome> {
    for await (const input of inputs) {
      if (input.kind === "finding") yield input;
      else {
        reads += 1;
        const { report, file } = input;
        yield { kind: "reading", file, reading: { report, claims: claimsOf(report), findings: [] } };
      }
    }
  };
  const ingest = (...reports: Report[]): Promise<IngestSummary> =>
    ledger.ingest(asInputs(reports), { read, onFinding: (finding) => findings.push(finding) });
  return { store, ledger, ingest, findings, reads: () => reads };
}

async function* asInputs(reports: readonly Report[]): AsyncGenerator<Input> {
  for (const report of reports) yield { kind: "report", report, file: "here" };
}

const report = (id: string, text: string, published: string | null = "2017-11-09") =>
  aReport(id, text, { published });

describe("ingest", () => {
  it("E3 takes the same report in once, and does not read it again", async () => {
    const { ingest, reads, ledger } = aLedger();
    expect(await ingest(report("r1", "They took it."))).toMatchObject({ reports: 1, new: 1, claims: 1 });
    expect(await ingest(report("r1", "They took it."))).toMatchObject({ reports: 1, new: 0, claims: 0 });
    expect(reads()).toBe(1);
    expect(await ledger.counts()).toMatchObject({ reports: 1, claims: 1 });
  });

  it("E4 takes a changed text as a revision, in one run too", async () => {
    const { ingest, ledger } = aLedger();
    const summary = await ingest(report("r1", "They took it."), report("r1", "They took all of it."));
    expect(summary).toMatchObject({ reports: 2, new: 1, revised: 1 });
    expect((await ledger.report("r1"))?.revision).toBe(2);
  });

  it("says what has no text and no date, and the rest goes in", async () => {
    const { ingest, findings } = aLedger();
    const summary = await ingest(report("r1", " "), report("r2", "They took it.", null));
    expect(summary).toMatchObject({ reports: 2, new: 1 });
    expect(findings.map(({ code, lost }) => [code, lost])).toEqual([
      ["report-empty", true],
      ["publication-unknown", false],
    ]);
  });

  it("E7 refuses a claim whose words are not in its report", async () => {
    const { ingest, findings } = aLedger((each) => [took(each, { quote: "Somebody else's words" })]);
    expect(await ingest(report("r1", "They took it."))).toMatchObject({ new: 1, claims: 0 });
    expect(findings).toMatchObject([{ code: "claim-refused", report: "r1" }]);
  });
});

describe("answers", () => {
  it.each(["Raqqa", "Raqa", "ar-Raqqah", "RAQQA", "الرقة", "geonames:172955"])(
    "know the place as %s",
    async (place) => {
      const { ingest, ledger } = aLedger();
      await ingest(report("r1", "They took it."));
      const [answer, ...others] = await ledger.control({ ...ALL, place });
      expect(answer).toMatchObject({
        state: "held",
        holders: [{ id: "islamic-state" }],
        place: { name: "Raqqa" },
      });
      expect(others).toEqual([]);
    },
  );

  it("T2 nothing is known before it was published", async () => {
    const { ingest, ledger } = aLedger();
    await ingest(report("r1", "They took it."));
    const [before] = await ledger.control({ ...ALL, place: "Raqqa", known: "2017-11-08" });
    expect(before).toMatchObject({ state: "unknown", holders: [] });
  });

  it("L1 a lens is named in any spelling and leaves the others out", async () => {
    const { ingest, ledger } = aLedger();
    await ingest(report("r1", "They took it."));
    const through = (voice: string) => ledger.control({ ...ALL, place: "Raqqa", lens: [voice] });
    expect(await through("Agence France-Presse")).toMatchObject([{ state: "held" }]);
    expect(await through("Hezbollah")).toMatchObject([{ state: "unknown" }]);
  });

  it("give every place once, within an area on demand, and see what was taken in since", async () => {
    const { ingest, ledger } = aLedger();
    expect(await ledger.control(ALL)).toEqual([]);
    await ingest(report("r1", "They took it."));
    expect(await ledger.control(ALL)).toMatchObject([{ place: { name: "Raqqa" } }]);
    expect(await ledger.control({ ...ALL, within: "Syria" })).toHaveLength(1);
    expect(await ledger.control({ ...ALL, within: "Iraq" })).toHaveLength(0);
  });

  it("T5 a revision that leaves a claim out takes it back from its day", async () => {
    const { ingest, ledger } = aLedger((each) =>
      each.text.startsWith("They") ? [took(each, { quote: each.text })] : [],
    );
    await ingest(report("r1", "They took it."));
    await ledger.control(ALL);
    await ingest(report("r1", "Nobody took it.", "2017-11-12"));
    expect(await ledger.control(ALL)).toMatchObject([{ state: "unknown" }]);
    expect(await ledger.control({ ...ALL, known: "2017-11-11" })).toMatchObject([{ state: "held" }]);
  });

  it("refuse a place that nothing knows, and call one that only a register knows unknown", async () => {
    const { ledger } = aLedger();
    await expect(ledger.control({ ...ALL, place: "Nowhereville" })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(ledger.control({ ...ALL, within: "Nowhereville" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await ledger.control({ ...ALL, place: "Raqqa" })).toMatchObject([{ state: "unknown" }]);
  });

  it("explain a claim and a place down to the words", async () => {
    const { ingest, ledger } = aLedger();
    await ingest(report("r1", "They took it."));
    const byPlace = await ledger.explain("Raqqa", ALL);
    expect(byPlace?.answer?.state).toBe("held");
    expect(byPlace?.claims.map(({ passage }) => passage.quote)).toEqual(["They took it."]);
    const id = byPlace!.claims[0]!.claim.id;
    expect((await ledger.explain(id, ALL))?.claims[0]?.claim.id).toBe(id);
    expect(await ledger.explain("Nowhereville", ALL)).toBeNull();
  });

  it("explain a claim that a revision left out by the text that carried it", async () => {
    const { ingest, ledger } = aLedger((each) =>
      each.text.startsWith("They") ? [took(each, { quote: each.text })] : [],
    );
    await ingest(report("r1", "They took it."));
    const { claim } = (await ledger.claims({}))[0]!;
    await ingest(report("r1", "Nobody took it.", "2017-11-12"));
    expect((await ledger.explain(claim.id, ALL))?.claims[0]?.passage.quote).toBe("They took it.");
  });

  it("say what changed between two days of knowing", async () => {
    const { ingest, ledger } = aLedger();
    await ingest(report("r1", "They took it."));
    expect(await ledger.changes("2017-11-08", ALL)).toMatchObject([
      { before: { state: "unknown" }, after: { state: "held", holders: ["Islamic State"] } },
    ]);
    expect(await ledger.changes("2017-11-09", ALL)).toEqual([]);
  });
});

describe("verify", () => {
  it("E1 finds every hash right in an untouched ledger", async () => {
    const { ingest, ledger } = aLedger();
    await ingest(report("r1", "They took it."), report("r2", "They took it again."));
    expect(await ledger.verify()).toMatchObject({ entries: 4, flaws: [] });
  });

  it("E1 names the entry that was altered and those that are missing", async () => {
    const { ingest, store } = aLedger();
    await ingest(report("r1", "They took it."), report("r2", "They took it again."));
    const entries = await store.entries({ after: 0, limit: 10 });
    const altered = entries.map((entry) =>
      entry.body.type === "report" && entry.seq === 3
        ? { ...entry, body: { ...entry.body, report: { ...entry.body.report, text: "They lost it." } } }
        : entry,
    );
    const verified = async (rows: typeof entries) => {
      const broken = {
        ...store,
        entries: async ({ after }: { after: number }) => rows.filter(({ seq }) => seq > after),
      };
      return createLedger(broken, { clock: () => "", lexicon: sampleLexicon() }).verify();
    };
    expect((await verified(altered)).flaws).toEqual(["entry 3 is not what was recorded: its hash differs"]);
    expect((await verified(entries.filter(({ seq }) => seq !== 2))).flaws[0]).toMatch(
      /entries between them are missing/,
    );
  });
});
