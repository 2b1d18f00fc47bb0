import { readFileSync } from "node:fs";
import { createLedger } from "../../src/edge/ledger/open-ledger.ts";
import type { Ledger, ReadInputs } from "../../src/edge/ledger/ledger.ts";
import type { Input } from "../../src/edge/formats/input.ts";
import type { Outcome } from "../../src/edge/read-many.ts";
import { createMemoryStore } from "../../src/record/memory-store.ts";
import type { Lexicon } from "../../src/text/lexicon.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { rowKey, rowReports, type RowReport, type Transition } from "./ukraine-reports.ts";

/** A row of `monthly_snapshots.csv`. */
export interface Snapshot {
  readonly day: string;
  readonly key: string;
  readonly place: string;
  readonly heldBy: string;
}

/** What the record answers for a row that the transitions speak of too. */
export interface AskedSnapshot extends Snapshot {
  readonly answered: string;
}

export const UKRAINE = new URL("../../../shared/data/control-ukraine-wiki/", import.meta.url);
const KNOWN = "2022-12-31";

export function readTransitions(): Transition[] {
  const lines = readFileSync(new URL("transitions.jsonl", UKRAINE), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Transition);
}

export function readSnapshots(): Snapshot[] {
  const [head = "", ...rows] = readFileSync(new URL("monthly_snapshots.csv", UKRAINE), "utf8")
    .trim()
    .split("\n");
  const at = (name: string) => head.split(",").indexOf(name);
  return rows.map(fieldsOf).map((fields) => ({
    day: (fields[at("snapshot_time")] ?? "").slice(0, 10),
    key: rowKey(fields[at("place")] ?? "", fields[at("population")] ?? ""),
    place: fields[at("place")] ?? "",
    heldBy: nobodyAsUnknown(fields[at("held_by")] ?? ""),
  }));
}

/** "Uncontrolled" and "Unknown" both say that nobody is known to hold it. */
function nobodyAsUnknown(value: string): string {
  return value === "Uncontrolled" ? "Unknown" : value;
}

/** The cells of a CSV line; quoted ones may hold commas. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}

/** A ledger of the transitions as reports of one source, taken in by the door that all reports take. */
export async function ukraineLedger(lexicon: Lexicon, transitions: readonly Transition[]): Promise<Ledger> {
  const ledger = createLedger(createMemoryStore(), { clock: () => "2026-01-01T00:00:00.000Z", lexicon });
  const reports = rowReports(transitions);
  const byText = new Map(reports.map((row) => [row.report.text, row]));
  await ledger.ingest(inputsOf(reports), { read: readFrom(byText) });
  return ledger;
}

async function* inputsOf(reports: readonly RowReport[]): AsyncGenerator<Input> {
  for (const { report } of reports) yield { kind: "report", report, file: "transitions.jsonl" };
}

function readFrom(byText: ReadonlyMap<string, RowReport>): ReadInputs {
  return async function* (inputs): AsyncGenerator<Outcome> {
    for await (const input of inputs) {
      if (input.kind === "finding") yield input;
      else {
        const { report, file } = input;
        const claims = byText.get(report.text)?.claims ?? [];
        yield { kind: "reading", file, reading: { report, claims, findings: [] } };
      }
    }
  };
}

/** The record's answer for every row of the snapshots that the transitions speak of, in the list's own words. */
export async function askSnapshots(ledger: Ledger, snapshots: readonly Snapshot[]): Promise<AskedSnapshot[]> {
  const asked: AskedSnapshot[] = [];
  for (const day of [...new Set(snapshots.map((snapshot) => snapshot.day))]) {
    const answers = new Map(
      (await ledger.control({ on: day, known: KNOWN, lens: null, policy: "against-interest" })).map(
        (answer) => [answer.place.id, answer],
      ),
    );
    for (const snapshot of snapshots.filter((each) => each.day === day)) {
      const answer = answers.get(snapshot.key);
      if (answer !== undefined) asked.push({ ...snapshot, answered: inTheListsWords(answer) });
    }
  }
  return asked;
}

const NAMES: Readonly<Record<string, string>> = {
  ukraine: "Ukraine",
  russia: "Russia",
  "donetsk-peoples-republic": "Donetsk PR",
  "luhansk-peoples-republic": "Luhansk PR",
};

function inTheListsWords({ state, holders }: ControlAnswer): string {
  if (state === "contested") return "Contested";
  if (state === "unknown") return "Unknown";
  return holders.map(({ id }) => NAMES[id ?? ""] ?? id).join(" + ");
}
