import { canonicalJson, hashText } from "../base/id.ts";
import type { Claim } from "../claims/claim.ts";
import type { Report } from "../report/report.ts";
import type { Decision } from "./decision.ts";

/** What was fetched, before anything was read out of it: where from, when, and the hash of its bytes. */
export interface Capture {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly bytes: number;
  /** File name or URL as given. */
  readonly from: string;
  /** ISO instant. */
  readonly fetched: string;
}

/** A claim of a revision that says what an earlier one said, in the same words: decisions on that one hold for it (SPEC J8). */
export interface Carry {
  readonly claim: string;
  readonly from: string;
  /** How many characters further on the words stand. */
  readonly shift: number;
}

/** What an entry records (SPEC E2). A report's `revision` counts from 1; `textHash` is of its text as published. */
export type EntryBody =
  | { readonly type: "capture"; readonly capture: Capture }
  | {
      readonly type: "report";
      readonly report: Report;
      readonly revision: number;
      readonly textHash: string;
    }
  | { readonly type: "claim"; readonly claim: Claim; readonly revision: number }
  | { readonly type: "decision"; readonly decision: Decision }
  | { readonly type: "carry"; readonly carry: Carry };

/** One line of the ledger: never altered, never removed; its hash covers itself and the hash before it (SPEC E1, E2). */
export interface Entry {
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** ISO instant at which this ledger took it in. */
  readonly recorded: string;
  readonly body: EntryBody;
  /** SHA-256, hex, of the canonical JSON of `{seq, recorded, body, previous}`. */
  readonly hash: string;
}

/** The end of the chain: the next entry follows it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of a ledger without entries. */
export const EMPTY_HEAD: Head = { seq: 0, hash: "" };

/** The bodies as entries that follow `head`, all recorded at one instant. */
export function seal(bodies: readonly EntryBody[], head: Head, recorded: string): Entry[] {
  const entries: Entry[] = [];
  let { seq, hash } = head;
  for (const body of bodies) {
    seq += 1;
    hash = entryHash({ seq, recorded, body }, hash);
    entries.push({ seq, recorded, body, hash });
  }
  return entries;
}

/** What breaks the chain at this entry, in words, or null when it follows `head` unaltered. */
export function flawOf(entry: Entry, head: Head): string | null {
  if (entry.seq !== head.seq + 1)
    return `entry ${entry.seq} follows entry ${head.seq}: entries between them are missing`;
  if (entryHash(entry, head.hash) !== entry.hash)
    return `entry ${entry.seq} is not what was recorded: its hash differs`;
  return null;
}

function entryHash({ seq, recorded, body }: Omit<Entry, "hash">, previous: string): string {
  return hashText(canonicalJson({ seq, recorded, body, previous }));
}
