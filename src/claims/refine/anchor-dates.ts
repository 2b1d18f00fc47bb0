import { addDays, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import type { Annotation, DateMention, Sentence, Token } from "../../text/annotation.ts";
import { reportDay } from "../../text/dates/report-day.ts";
import { tenseOf } from "../../text/dates/tense.ts";
import type { Time } from "../claim.ts";
import { hangDates, type HungDate } from "./anchor-dates-governed.ts";
import { apartFrom } from "./anchor-dates-apart.ts";
import {
  isDoneBefore,
  isOfItsTime,
  isState,
  isTelling,
  runsOn,
  sharedClause,
} from "./anchor-dates-shared.ts";
import { closed, refersToStory, storyTime, type Frame, type Place } from "./anchor-dates-story.ts";
import { isBeginning, isNews, isPurpose, isTold, outcomeOf, tenseOfPlace } from "./anchor-dates-tense.ts";

/** When each predicate of a report happened or held, as the report tells it. */
export interface TimeReader {
  /** The time of the predicate at a token (1-based); null when nothing can be said. */
  timeOf(sentence: number, token: number): Time | null;
  /** Whether the predicate is told as history, earlier than the report's own news. */
  isBackground(sentence: number, token: number): boolean;
}

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
    headline: sentences.length === 1 && !/[.!?]["”’')\]]*\s*$/.test(report.text),
  };
  return {
    timeOf: (sentence, token) => timeAt(frame, sentence, token),
    isBackground: (sentence, token) => isHistory(frame, sentence, token),
  };
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

/** "have died since the fighting began in June": from the date of that beginning up to publication. */
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

/** The time that tense gives where no date speaks. */
function undatedTime(frame: Frame, place: Place): Time | null {
  const { sentence, token } = place;
  if (isState(token)) return isOfItsTime(sentence, token) ? now(frame, place) : null;
  const apart = apartFrom(sentence, token);
  if (apart === null) return isDoneBefore(token) ? null : timeOfTense(frame, place);
  const isOneNews = apart.follows && apart.governor !== undefined && isToday(sentence, apart.governor);
  return isOneNews ? now(frame, place) : refersBack(frame, place);
}

function timeOfTense(frame: Frame, place: Place): Time | null {
  const { sentence, token } = place;
  if (isToday(sentence, token)) return now(frame, place);
  const tense = tenseOfPlace(sentence, token);
  const isHeadline = frame.headline || isVerbless(sentence);
  if (isHeadline && /^(?:past|none)$/.test(tense) && !isPurpose(sentence, token)) return now(frame, place);
  if (tense !== "past" && tense !== "past-perfect" && tense !== "none") return null;
  const goesOn = frame.published === null && tense !== "past-perfect" && !isTold(sentence, token);
  return goesOn && !isPurpose(sentence, token) ? storyTime(frame, place) : refersBack(frame, place);
}

/** A headline among sentences, or one that stands for a report: nothing in it has a tense. */
function isVerbless({ tokens }: Sentence): boolean {
  return !tokens.some(({ upos, xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) || upos === "AUX");
}

/** Whether a predicate is told as news of the day, by its tense or for want of one. */
function isToday(sentence: Sentence, token: Token): boolean {
  const told = outcomeOf(sentence, token) ?? token;
  const tense = tenseOfPlace(sentence, told);
  return tense === "present" || tense === "present-perfect" || (tense === "none" && isNews(sentence, told));
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

/** "The attack began before dawn": what was told before has the day it was given there. */
function refersBack(frame: Frame, place: Place): Time | null {
  const { sentence, token } = place;
  if (isPurpose(sentence, token) || !refersToStory(sentence, token)) return null;
  return storyTime(frame, place) ?? sameNews(frame, place);
}

/** The day of publication, where the sentence before told the news in the present: "Rebels storm Karsk. Six died in the fighting." */
function sameNews(frame: Frame, place: Place): Time | null {
  const before = frame.sentences[place.index - 1];
  const root = before?.tokens.find(({ head }) => head === 0);
  if (before === undefined || root === undefined || !isToday(before, root)) return null;
  const time = now(frame, { ...place, sentence: before, token: root });
  return time === null ? null : { ...time, basis: "anchored" };
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
