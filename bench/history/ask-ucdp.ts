import { readFileSync } from "node:fs";
import type { Input } from "../../src/edge/formats/input.ts";
import type { Reader } from "../../src/edge/reader.ts";
import { reportOf } from "../../src/report/report.ts";
import type { Tally } from "../../src/views/tally.ts";
import { readLedger } from "./read-ledger.ts";

export const UCDP = new URL("../../../shared/data/ucdp-ged-syria/headlines.jsonl", import.meta.url);

/** A headline and the one event that UCDP coded from it and from nothing else. */
interface Headline {
  readonly id: string;
  readonly source: string;
  readonly published: string;
  readonly text: string;
  readonly event: Coded;
}

interface Coded {
  readonly ged: string;
  readonly date_start: string;
  readonly date_end: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly civilians: number;
}

/** A figure of ours beside UCDP's for the same event. */
export interface Compared {
  readonly tally: Tally;
  readonly event: Coded;
  /** Ours against theirs, in words. */
  readonly reason: string;
}

/** Headlines with one event that no other headline speaks of. */
export function readHeadlines(): Headline[] {
  return readFileSync(UCDP, "utf8")
    .trim()
    .split("\n")
    .flatMap((line): Headline[] => {
      const { id, source, published, text, gold } = JSON.parse(line);
      const [event] = gold.events;
      return gold.events.length === 1 && event.shared_with === 0
        ? [{ id, source, published, text, event }]
        : [];
    });
}

/** The tallies of the killed of which all claims are of one such headline, the highest of each, beside UCDP's figures. */
export async function compareWithUcdp(headlines: readonly Headline[], reader: Reader): Promise<Compared[]> {
  const ledger = await readLedger(inputsOf(headlines), reader);
  const byId = new Map(headlines.map((headline) => [headline.id, headline]));
  const reportOfClaim = new Map<string, string>();
  for await (const page of ledger.allClaims())
    for (const { claim } of page) reportOfClaim.set(claim.id, claim.report);
  const highest = new Map<string, Tally>();
  for (const tally of await ledger.tally({ measure: "killed", known: "2020-12-31" })) {
    const reports = new Set(tally.claims.map((id) => reportOfClaim.get(id)));
    const [report = ""] = reports;
    const kept = highest.get(report);
    if (reports.size === 1 && (kept === undefined || topOf(tally) > topOf(kept))) highest.set(report, tally);
  }
  return [...highest].flatMap(([report, tally]) => {
    const headline = byId.get(report);
    return headline === undefined
      ? []
      : [{ tally, event: headline.event, reason: reasonOf(tally, headline.event) }];
  });
}

async function* inputsOf(headlines: readonly Headline[]): AsyncGenerator<Input> {
  for (const { id, source, published, text } of headlines)
    yield {
      kind: "report",
      file: "headlines.jsonl",
      report: reportOf({ id, text, published, publisher: source }),
    };
}

function topOf({ min, max }: Tally): number {
  return max ?? min ?? 0;
}

const PARTIAL = /civilian|child|wom[ae]n|soldier|member|fighter|militant|citizen|cadre|leader/;

/** Why the two figures are apart; `agree` where their ranges meet. */
function reasonOf(tally: Tally, { low, high, civilians, best, date_start, date_end }: Coded): string {
  const [from, to] = [tally.min ?? 0, tally.max ?? Infinity];
  if (from <= high && low <= to) return "agree";
  if (tally.series === "cumulative") return "a total since a start, UCDP's of one day";
  if (tally.population !== null && PARTIAL.test(tally.population) && from <= civilians && civilians <= to)
    return "of one population only: UCDP's count of civilians agrees";
  if (from > high && (tally.place === null || tally.place === "Syria"))
    return "of no one place: a day's dead of the whole country, or of a longer time";
  if (best === 0) return "UCDP counts none of them to this event";
  if (tally.to < date_start || tally.from > date_end) return "of other days than UCDP dates the event to";
  return to < low
    ? "lower: the first count, and UCDP's is of later reports too"
    : "higher: of several places or days, of which UCDP's event is one";
}
