import { boundsOf } from "../base/edtf.ts";
import type { Finding } from "../base/finding.ts";
import type { Report } from "../report/report.ts";
import type { DateMention, Sentence, Token } from "./annotation.ts";
import { allMatches } from "./dates/all-matches.ts";
import { calendarPatterns, feastPattern, yearPattern } from "./dates/calendar-patterns.ts";
import { combineDates, type FoundDate } from "./dates/combine.ts";
import type { DateContext, DatePattern } from "./dates/reading.ts";
import { relativePatterns } from "./dates/relative-patterns.ts";
import { reportDay, reportYear } from "./dates/report-day.ts";
import { storyPatterns } from "./dates/story-patterns.ts";
import { tenseAround } from "./dates/tense.ts";

const PATTERNS: readonly DatePattern[] = [
  ...calendarPatterns,
  ...relativePatterns,
  ...storyPatterns,
  feastPattern,
];
/** Words without which a sentence has no date expression: the patterns are only tried where one stands. */
const TRIGGER =
  /\d{4}|\d[./]\d|day|night|week|month|year|hour|decade|\d0['’]?s\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|summer|winter|spring|autumn|Ramadan|Eid|Ashura|Arbaeen|tomorrow|this (?:morning|afternoon|evening)/;
const YEAR_BEFORE =
  /\b(?:in|since|by|until|till|from|of|during|before|after|to|through|throughout|between|and|around|about|circa|late|early|mid|spring|summer|autumn|winter)[\s-]+$|\($/i;

/** Where the story stands in time while its sentences are read in order. */
interface Story {
  day: string | null;
  month: string | null;
}

/**
 * The date expressions of the sentences, in text order, resolved against the report's day of publication.
 * What cannot be resolved is kept with `edtf` null; a date the calendar does not have is told to `tell` as well.
 */
export function findDates(
  sentences: readonly Sentence[],
  report: Report,
  tell: (finding: Finding) => void = () => undefined,
): DateMention[] {
  const anchor = reportDay(report);
  const year = anchor === null ? reportYear(report) : null;
  const story: Story = { day: null, month: null };
  const mentions: DateMention[] = [];
  for (const sentence of sentences) {
    const text = report.text.slice(sentence.span[0], sentence.span[1]);
    if (!TRIGGER.test(text)) continue;
    for (const found of combineDates(text, findAtoms(sentence, text, { anchor, year, story }))) {
      const mention = mentionOf(found, sentence.span[0], text);
      if (found.impossible === true) tell(impossible(mention, report.id));
      mentions.push(mention);
    }
  }
  return mentions;
}

interface Frame {
  readonly anchor: string | null;
  readonly year: number | null;
  readonly story: Story;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: DatePattern;
  readonly groups: Record<string, string | undefined>;
}

/** Non-overlapping matches in text order; of two that overlap the longer wins. */
function findAtoms(sentence: Sentence, text: string, frame: Frame): FoundDate[] {
  const atoms: FoundDate[] = [];
  for (const match of chooseMatches(text, sentence)) {
    const reading = match.pattern.read(match.groups, contextAt(sentence, match.start, frame));
    if (reading === null) continue;
    atoms.push({ start: match.start, end: match.end, ...reading });
    const bounds = reading.edtf === null ? null : boundsOf(reading.edtf);
    if (bounds === null || bounds.from === null || bounds.to === null) continue;
    if (bounds.from === bounds.to) frame.story.day = bounds.from;
    if (bounds.from.slice(0, 7) === bounds.to.slice(0, 7)) frame.story.month = bounds.from;
  }
  return atoms;
}

function chooseMatches(text: string, sentence: Sentence): Match[] {
  const all: Match[] = [];
  for (const pattern of PATTERNS) {
    for (const match of allMatches(text, pattern.pattern)) all.push(matchOf(pattern, match));
  }
  for (const match of allMatches(text, yearPattern.pattern)) {
    if (standsAsYear(text, match.index, sentence)) all.push(matchOf(yearPattern, match));
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const chosen: Match[] = [];
  for (const match of all) {
    if (!chosen.some((other) => match.start < other.end && other.start < match.end)) chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function matchOf(pattern: DatePattern, match: RegExpExecArray): Match {
  const groups = { ...match.groups, 0: match[0] };
  return { start: match.index, end: match.index + match[0].length, pattern, groups };
}

/** "in 2014", "(2014)", "the 2014 offensive"; not "in 2014 villages". */
function standsAsYear(text: string, start: number, sentence: Sentence): boolean {
  const index = indexAt(sentence.tokens, sentence.span[0] + start);
  const next = sentence.tokens[index + 1];
  if (next?.xpos === "NNS" && sentence.tokens[index]?.head === next.i) return false;
  if (YEAR_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
  return sentence.tokens[index]?.xpos === "CD" && (next?.xpos === "NN" || next?.xpos === "NNP");
}

function contextAt(sentence: Sentence, start: number, frame: Frame): DateContext {
  return {
    anchor: frame.anchor,
    year: frame.year,
    story: frame.story.day,
    storyMonth: frame.story.month,
    tense: () => tenseAround(sentence, indexAt(sentence.tokens, sentence.span[0] + start) + 1),
  };
}

/** Index of the token at an offset; the next one when the offset lies in a gap. */
function indexAt(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.span[1] > offset);
  return index < 0 ? tokens.length - 1 : index;
}

function mentionOf(found: FoundDate, offset: number, text: string): DateMention {
  const bounds = found.edtf === null ? null : boundsOf(found.edtf);
  return {
    span: [offset + found.start, offset + found.end],
    mention: text.slice(found.start, found.end),
    edtf: bounds === null ? null : found.edtf,
    from: bounds?.from ?? null,
    to: bounds?.to ?? null,
    basis: found.basis,
  };
}

function impossible(mention: DateMention, report: string): Finding {
  return {
    code: "date-does-not-exist",
    message: `"${mention.mention}" is not in the calendar.`,
    advice: "The date was left out; correct the report or the claim by hand.",
    lost: false,
    report,
    span: mention.span,
  };
}
