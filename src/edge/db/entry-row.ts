import { canonicalJson } from "../../base/id.ts";
import { knownDay } from "../../record/decide.ts";
import type { Entry, EntryBody } from "../../record/entry.ts";
import { placeKey } from "../../record/place-key.ts";

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
  ["body", "text"],
  ["hash", "text"],
];

type ReportBody = Extract<EntryBody, { type: "report" }>;

/** The entry as a row; `reportOf` gives the report entry of a claim. */
export function toRow(entry: Entry, reportOf: (id: string) => ReportBody | undefined): EntryRow {
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
  };
  return {
    seq,
    recorded,
    type: body.type,
    ...blank,
    ...columnsOf(body, recorded, reportOf),
    body: canonicalJson(body),
    hash,
  };
}

/** The entry of a row. */
export function toEntry({ seq, recorded, body, hash }: EntryRow): Entry {
  return { seq: Number(seq), recorded, body: JSON.parse(body) as EntryBody, hash };
}

function columnsOf(
  body: EntryBody,
  recorded: string,
  reportOf: (id: string) => ReportBody | undefined,
): Partial<EntryRow> {
  switch (body.type) {
    case "report":
      return { ...ofReport(body, recorded), key: safe(body.report.id), revision: body.revision };
    case "claim": {
      const { claim, revision } = body;
      const report = reportOf(claim.report);
      return {
        ...(report === undefined ? {} : ofReport(report, recorded)),
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

function ofReport({ report, textHash }: ReportBody, recorded: string): Partial<EntryRow> {
  return {
    known: knownDay(report) ?? recorded.slice(0, 10),
    publisher: report.publisher === null ? null : safe(report.publisher),
    url: report.url === null ? null : safe(report.url),
    text_hash: textHash,
  };
}

/** PostgreSQL's text holds no NUL. */
export function safe(text: string): string {
  return text.replaceAll("\u0000", "\ufffd");
}
