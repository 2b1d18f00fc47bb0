import { boundsOf, edtfInterval } from "../../base/edtf.ts";
import { addDays, type Day } from "../../base/day.ts";
import type { DateReading } from "./reading.ts";
import { thirdOf } from "./reckoning.ts";

/** A date expression inside a sentence, with offsets into the text it was found in. */
export interface FoundDate extends DateReading {
  readonly start: number;
  readonly end: number;
}

const PART =
  /\b(?:the\s+)?(early|mid|late|(?:start|beginning|middle|end|first half|second half)\s+of)(?:\s+(?:in\s+)?|-)(?:the\s+)?$/i;
const RELATION =
  /\b(since|until|till|by|before|after|as of|as early as|as late as|up to|through|prior to)(?:\s+(?:at least|about|around|the|on|late|early))*\s+$/i;
const FROM = /\b(between|from)\s+(?:the\s+)?$/i;
const JOINT = /^\s*(?:,\s*)?(?:and|to|until|till|through|-|–|—)\s+(?:the\s+|on\s+)?$/i;

/** Joins what belongs together: parts of a year, ranges of two dates, and the preposition that opens an interval. */
export function combineDates(text: string, atoms: readonly FoundDate[]): FoundDate[] {
  const parts = atoms.map((atom) => withPart(text, atom));
  return joinRanges(text, parts).map((found) => withRelation(text, found));
}

function withPart(text: string, atom: FoundDate): FoundDate {
  if (atom.edtf === null) return atom;
  const match = PART.exec(text.slice(Math.max(0, atom.start - 24), atom.start));
  if (match === null) return atom;
  const edtf = partOf(atom.edtf, (match[1] ?? "").toLowerCase());
  return edtf === null ? atom : { ...atom, edtf, start: atom.start - match[0].length };
}

function partOf(edtf: string, word: string): string | null {
  if (/^(early|mid|late)$/.test(word)) return thirdOf(edtf, word as "early" | "mid" | "late");
  if (word.startsWith("middle")) return thirdOf(edtf, "mid");
  if (/^\d{4}$/.test(edtf)) {
    if (word.startsWith("first half")) return `${edtf}-01/${edtf}-06`;
    if (word.startsWith("second half")) return `${edtf}-07/${edtf}-12`;
    return word.startsWith("end") ? `${edtf}-12` : `${edtf}-01`;
  }
  return thirdOf(edtf, /^(?:end|second)/.test(word) ? "late" : "early");
}

function joinRanges(text: string, atoms: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(text, last, atom);
    if (range === null) joined.push(atom);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

/** "between Tuesday and Wednesday", "from 2014 to 2017", "Saturday and Sunday"; null when the two stand apart. */
function rangeOf(text: string, first: FoundDate, second: FoundDate): FoundDate | null {
  const between = text.slice(first.end, second.start);
  if (first.edtf === null || second.edtf === null || !JOINT.test(between)) return null;
  const opener = FROM.exec(text.slice(Math.max(0, first.start - 16), first.start));
  const start = boundsOf(first.edtf);
  const end = boundsOf(second.edtf);
  if (start === null || end === null || !inOrder(start.from, end.to)) return null;
  const adjacent = start.to !== null && addDays(start.to, 1) === end.from;
  if (opener === null && /\band\b/i.test(between) && !adjacent) return null;
  return {
    start: first.start - (opener?.[0].length ?? 0),
    end: second.end,
    edtf: edtfInterval(sideOf(first.edtf, 0), sideOf(second.edtf, 1)),
    basis: first.basis === "anchored" ? first.basis : second.basis,
  };
}

function inOrder(from: Day | null, to: Day | null): boolean {
  return from !== null && to !== null && from <= to;
}

function withRelation(text: string, found: FoundDate): FoundDate {
  if (found.edtf === null || /^['’]s\b/.test(text.slice(found.end, found.end + 3))) return found;
  const match = RELATION.exec(text.slice(Math.max(0, found.start - 32), found.start));
  const word = (match?.[1] ?? "").toLowerCase();
  if (match === null || /^as /.test(word)) return found;
  const edtf = related(word, found.edtf);
  return edtf === null ? found : { ...found, edtf, start: found.start - match[0].length };
}

function related(word: string, edtf: string): string | null {
  if (word === "since" || word === "after") return edtfInterval(sideOf(edtf, 0), null);
  if (word !== "before" && word !== "prior to") return edtfInterval(null, sideOf(edtf, 1));
  const from = boundsOf(edtf)?.from ?? null;
  return from === null ? null : edtfInterval(null, justBefore(edtf, from));
}

/** "before 2014" ends with 2013, "before Friday" with Thursday. */
function justBefore(edtf: string, from: Day): string {
  const side = sideOf(edtf, 0) ?? "";
  return addDays(from, -1).slice(0, /^\d{4}(?:-\d{2})?(?:-\d{2})?/.exec(side)?.[0].length ?? 10);
}

function sideOf(edtf: string, side: 0 | 1): string | null {
  const text = edtf.split("/")[edtf.includes("/") ? side : 0] ?? "..";
  return text === ".." ? null : text;
}
