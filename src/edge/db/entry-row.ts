import { canonicalJson } from "../../base/id.ts";
import { knownDay } from "../../record/decide.ts";
import type { Entry, EntryBody } from "../../record/entry.ts";
import { placeKey } from "../../record/place-key.ts";
import { creditOf } from "../../report/credit.ts";
import { sketchOf } from "../../report/sketch.ts";

/** A row of the entry table. */
export interface EntryRow {
  readonly seq: number;
  readonly recorded: string;
  readonly type: EntryBody["type"];
  readonly key: string | null;
  readonly report: string | null;
  readonly revision: number | null;
  readonly known: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text_hash: string | null;
  readonly kind: string | null;
  readonly place: string | null;
  readonly sketch: string | null;
  readonly credit: string | null;
  readonly body: string;
  readonly hash: string;
}

/** The columns in order, with their types. */
export const COLUMNS: readonly (readonly [name: keyof EntryRow, type: string])[] = [
  ["seq", "bigint"],
  ["recorded", "text"],
  ["type", "text"],
  ["key", "text"],
  ["report", "text"],
  ["revision", "integer"],
  ["known", "text"],
  ["publisher", "text"],
  ["url", "text"],
  ["text_hash", "text"],
  ["kind", "text"],
  ["place", "text"],
  ["sketch", "text"],
  ["credit", "text"],
  ["body", "text"],
  ["hash", "text"],
];

type ReportBody = Extract<EntryBody, { type: "report" }>;

/** What a report's row and the rows of its claims say of the report. */
export type ReportColumns = Pick<EntryRow, "known" | "publisher" | "url" | "text_hash" | "sketch" | "credit">;

/** The entry as a row; `reportOf` gives the columns of a report by its id. */
export function toRow(entry: Entry, reportOf: (id: string) => ReportColumns | undefined): EntryRow {
  const { seq, recorded, body, hash } = entry;
  const blank = {
    key: null,
    report: null,
    revision: null,
    known: null,
    publisher: null,
    url: null,
    text_hash: null,
    kind: null,
    place: null,
    sketch: null,
    credit: null,
  };
  return {
    seq,
    recorded,
    type: body.type,
    ...blank,
    ...columnsOf(body, reportOf),
    body: canonicalJson(body),
    hash,
  };
}

/** The entry of a row. */
export function toEntry({ seq, recorded, body, hash }: EntryRow): Entry {
  return { seq: Number(seq), recorded, body: JSON.parse(body) as EntryBody, hash };
}

function columnsOf(body: EntryBody, reportOf: (id: string) => ReportColumns | undefined): Partial<EntryRow> {
  switch (body.type) {
    case "report":
      return { ...reportOf(body.report.id), key: safe(body.report.id), revision: body.revision };
    case "claim": {
      const { claim, revision } = body;
      return {
        ...reportOf(claim.report),
        url: null,
        key: safe(claim.id),
        report: safe(claim.report),
        revision,
        kind: claim.kind,
        place: claim.place === null ? null : safe(placeKey(claim.place)),
      };
    }
    case "decision":
      return { key: safe(body.decision.id) };
    case "carry":
      return { key: safe(body.carry.claim) };
    case "capture":
      return { key: safe(body.capture.hash) };
  }
}

/** The columns of a report that was recorded at an instant. */
export function reportColumns({ report, textHash }: ReportBody, recorded: string): ReportColumns {
  const credit = creditOf(report);
  return {
    known: knownDay(report) ?? recorded.slice(0, 10),
    publisher: report.publisher === null ? null : safe(report.publisher),
    url: report.url === null ? null : safe(report.url),
    text_hash: textHash,
    sketch: sketchOf(report.text),
    credit: credit === null ? null : safe(credit),
  };
}

/** PostgreSQL's text holds no NUL. */
export function safe(text: string): string {
  return text.replaceAll("\u0000", "\ufffd");
}
