import { addDays, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import type { Annotation, DateMention, Sentence, Token } from "../../text/annotation.ts";
import { reportDay } from "../../text/dates/report-day.ts";
import { tenseOf } from "../../text/dates/tense.ts";
import type { Time } from "../claim.ts";
import { hangDates, type HungDate } from "./anchor-dates-governed.ts";
import { isState, isTelling, runsOn, sharedClause } from "./anchor-dates-shared.ts";
import { isBeginning, isNews, isPurpose, isTold, tenseOfPlace } from "./anchor-dates-tense.ts";

/** When each predicate of a report happened or held, as the report tells it. */
export interface TimeReader {
  /** The time of the predicate at a token (1-based); null when nothing can be said. */
  timeOf(sentence: number, token: number): Time | null;
  /** Whether the predicate is told as history, earlier than the report's own news. */
  isBackground(sentence: number, token: number): boolean;
}

/** What a report tells once and then refers back to: "the attack killed six". */
const EVENT =
  /^(?:attack|assault|offensive|bombing|bombardment|blast|explosion|strike|airstrike|raid|shelling|clash|fighting|battle|operation|ambush|advance|siege|withdrawal|incident|massacre|counter-?attack)s?$/i;
const STORY_DAYS = 7;
const HISTORY = /^(?:once|previously|formerly|earlier|originally|initially)$/i;
const HISTORY_AFTER_DAYS = 7;
const LONG_RUN_DAYS = 365;
const DEPTH = 6;

/** Reads the times of a report's predicates from its dates, its trees and its day of publication. */
export function createTimeline(annotation: Annotation): TimeReader {
  const { sentences, report } = annotation;
  const frame: Frame = {
    sentences,
    hung: hangAll(annotation),
    published: reportDay(report),
    text: report.text,
  };
  return {
    timeOf: (sentence, token) => timeAt(frame, sentence, token),
    isBackground: (sentence, token) => isHistory(frame, sentence, token),
  };
}

interface Frame {
  readonly sentences: readonly Sentence[];
  readonly hung: readonly (readonly HungDate[])[];
  readonly published: Day | null;
  readonly text: string;
}

/** Where a predicate is looked at: `depth` bounds the walk over broken trees. */
interface Place {
  readonly index: number;
  readonly sentence: Sentence;
  readonly token: Token;
  readonly depth: number;
}

function hangAll({ sentences, dates }: Annotation): HungDate[][] {
  let from = 0;
  return sentences.map((sentence) => {
    while (from < dates.length && (dates[from]?.span[0] ?? 0) < sentence.span[0]) from++;
    let to = from;
    while (to < dates.length && (dates[to]?.span[0] ?? 0) < sentence.span[1]) to++;
    return to === from ? [] : hangDates(sentence, dates.slice(from, to));
  });
}

function timeAt(frame: Frame, index: number, i: number): Time | null {
  const sentence = frame.sentences[index];
  const token = sentence?.tokens[i - 1];
  if (sentence === undefined || token === undefined) return null;
  const place = { index, sentence, token, depth: 0 };
  const dated = datedTime(frame, place);
  return dated === undefined ? undatedTime(frame, place) : dated;
}

/** The time that words give: its own date, or that of a clause it shares; undefined when none speaks, null when refused. */
function datedTime(frame: Frame, place: Place): Time | null | undefined {
  const own = ownDate(frame, place);
  if (own !== undefined) return own.edtf === null ? null : closed(own, frame.published);
  if (place.depth >= DEPTH) return undefined;
  const { sentence, token } = place;
  const start = sinceClause(frame, place);
  if (start !== undefined) return start;
  const shared = sharedClause(sentence, token);
  if (shared !== null) {
    const time = datedTime(frame, { ...place, token: shared, depth: place.depth + 1 });
    return time !== undefined && time !== null && runsOn(sentence, shared, token)
      ? stretched(time, frame.published)
      : time;
  }
  return undefined;
}

/** "have been killed since the revolt began in March": from the date of that beginning up to publication. */
function sinceClause(frame: Frame, { index, sentence, token, depth }: Place): Time | undefined {
  for (const clause of sentence.tokens) {
    if (!isBeginning(sentence, clause, token)) continue;
    const date = ownDate(frame, { index, sentence, token: clause, depth });
    if (date === undefined || date.edtf === null || date.from === null || frame.published === null) continue;
    const edtf = edtfInterval(date.edtf.split("/")[0] ?? date.edtf, frame.published);
    return { ...closed(date, null), edtf, to: frame.published };
  }
  return undefined;
}

/** Of several dates on one word the nearest counts, then the finer. */
function ownDate(frame: Frame, { index, token }: Place): DateMention | undefined {
  let best: { mention: DateMention; rank: number } | undefined;
  for (const { mention, dated } of frame.hung[index] ?? []) {
    const distance = dated.indexOf(token.i);
    if (distance < 0) continue;
    const rank = distance * 20 + (mention.edtf === null ? 10 : mention.edtf.length < 10 ? 5 : 0);
    if (best === undefined || rank < best.rank) best = { mention, rank };
  }
  return best?.mention;
}

function stretched(time: Time, published: Day | null): Time {
  if (published === null || time.from === null || time.to === null || time.to >= published) return time;
  return { ...time, edtf: edtfInterval(time.edtf.split("/")[0] ?? time.edtf, published), to: published };
}

/** An open start ("since March") ends at publication: later than that nothing is told. */
function closed(mention: DateMention, published: Day | null): Time {
  const { span, from, to, basis } = mention;
  const edtf = mention.edtf ?? "";
  const time: Time = { edtf, from, to, mention: mention.mention, span, basis };
  if (!edtf.endsWith("/..") || published === null || from === null || from > published) return time;
  return { ...time, edtf: edtfInterval(edtf.slice(0, -3), published), to: published };
}

/** The time that tense gives where no date speaks. */
function undatedTime(frame: Frame, place: Place): Time | null {
  const { sentence, token } = place;
  if (isState(token)) return now(frame, place);
  const tense = tenseOfPlace(sentence, token);
  if (tense === "present" || tense === "present-perfect") return now(frame, place);
  if (tense === "none" && isNews(sentence, token)) return now(frame, place);
  if (tense !== "past" && tense !== "past-perfect" && tense !== "none") return null;
  if (isPurpose(sentence, token) || isTold(sentence, token)) return refersBack(frame, place);
  return frame.published === null && tense !== "past-perfect"
    ? storyTime(frame, place)
    : refersBack(frame, place);
}

/** The day for which present and perfect speak: that of a dated telling verb above, else of publication. */
function now(frame: Frame, place: Place): Time | null {
  const { published } = frame;
  const told = tellingDate(frame, place);
  if (told !== null) return told;
  if (published === null) return null;
  return { edtf: published, from: published, to: published, mention: "", span: null, basis: "publication" };
}

function tellingDate(frame: Frame, { index, sentence, token }: Place): Time | null {
  let at: Token | undefined = token;
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    if (isTelling(at) && at !== token) {
      const date = ownDate(frame, { index, sentence, token: at, depth });
      return date === undefined || date.from === null || date.from !== date.to
        ? null
        : { ...closed(date, null), basis: "anchored" };
    }
    at = sentence.tokens[at.head - 1];
  }
  return null;
}

/** "The attack was launched on two fronts": an event told before has the day it was given there. */
function refersBack(frame: Frame, place: Place): Time | null {
  const { sentence, token } = place;
  if (isPurpose(sentence, token)) return null;
  const named = sentence.tokens.some(
    (word) =>
      (word.i === token.i || (word.head === token.i && word.deprel.startsWith("nsubj"))) &&
      EVENT.test(word.form) &&
      sentence.tokens.some(
        (child) => child.head === word.i && /^(?:the|this|these|those)$/i.test(child.form),
      ),
  );
  return named ? storyTime(frame, place) : null;
}

/** The last day or days that the text before the predicate gave, in its paragraph when the report has no date of its own. */
function storyTime(frame: Frame, { index, token }: Place): Time | null {
  const { published } = frame;
  const start = token.span[0];
  for (let at = index; at >= 0; at--) {
    const sentence = frame.sentences[at];
    if (sentence === undefined) return null;
    if (published === null && /\n\s*\n/.test(frame.text.slice(sentence.span[1], start))) return null;
    const last = (frame.hung[at] ?? []).findLast(
      ({ mention }) => mention.span[0] < start && (published === null || isRecent(mention, published)),
    );
    if (last !== undefined) {
      const { mention } = last;
      const definite = mention.edtf !== null && mention.from !== null && mention.to !== null;
      return definite ? { ...closed(mention, null), basis: "anchored" } : null;
    }
  }
  return null;
}

/** Days of the report's own news, not of its history. */
function isRecent({ from, to }: DateMention, published: Day): boolean {
  return from !== null && to !== null && from >= addDays(published, -STORY_DAYS) && to <= published;
}

function isHistory(frame: Frame, index: number, i: number): boolean {
  const sentence = frame.sentences[index];
  const token = sentence?.tokens[i - 1];
  if (sentence === undefined || token === undefined) return false;
  const time = timeAt(frame, index, i);
  if (time !== null) return isLongAgo(time, frame.published, isState(token));
  if (sentence.tokens.some((child) => child.head === i && HISTORY.test(child.form))) return true;
  return /^(?:acl|amod)/.test(token.deprel) && tenseOf(sentence, i) !== "present" && token.xpos !== "VBG";
}

/** Over a week before publication, or begun over a year before it and told as a sum; a state that still holds is no history. */
function isLongAgo({ from, to, basis }: Time, published: Day | null, state: boolean): boolean {
  if (published === null || basis === "publication") return false;
  if (to !== null && to < addDays(published, -HISTORY_AFTER_DAYS)) return true;
  return from !== null && from < addDays(published, -LONG_RUN_DAYS) && !state;
}
