import { addDays, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import type { Annotation, DateMention, Sentence, Token } from "../../text/annotation.ts";
import { reportDay } from "../../text/dates/report-day.ts";
import { tenseOf, type Tense } from "../../text/dates/tense.ts";
import type { Time } from "../claim.ts";
import { clauseOf, hangDates, type HungDate } from "./anchor-dates-governed.ts";

/** When each predicate of a report happened or held, as the report tells it. */
export interface TimeReader {
  /** The time of the predicate at a token (1-based); null when nothing can be said. */
  timeOf(sentence: number, token: number): Time | null;
  /** Whether the predicate is told as history, earlier than the report's own news. */
  isBackground(sentence: number, token: number): boolean;
}

/** Verbs of telling: their date is that of the telling. */
const TELLING =
  /^(?:say|tell|report|announce|add|state|claim|confirm|declare|note|explain|warn|quote|describe|deny|write|tweet|reveal|stress|acknowledge|admit|indicate|argue|suggest|think|believe|predict|expect)$/;
const STARTING = /^(?:start|begin|launch|resume)$/;
/** Participles and nouns that say what holds, not what happened. */
const STATE =
  /^(?:hold|held|control|controlled|besiege|besieged|encircle|surround|surrounded|back|backed|lead|led|occupy|occupied|support|supported|ally|allied|dominate|trap|trapped|stronghold|bastion|capital|pocket|enclave|backer|ally|remaining)$/;
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
  const shared = sharedClause(sentence, token);
  if (shared !== null) {
    const time = datedTime(frame, { ...place, token: shared, depth: place.depth + 1 });
    return time !== undefined && time !== null && runsOn(sentence, shared, token)
      ? stretched(time, frame.published)
      : time;
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

/** The predicate whose time this one shares: of the clause it stands in, its first conjunct, or the verb it completes. */
function sharedClause(sentence: Sentence, token: Token): Token | null {
  const head = sentence.tokens[token.head - 1];
  if (head === undefined) return conjunctOf(sentence, token);
  const clause = clauseOf(sentence, token.i);
  if (clause !== token.i) {
    const verb = sentence.tokens[clause - 1];
    return verb === undefined || isTelling(verb) || isState(token) ? null : verb;
  }
  const relation = token.deprel;
  if (relation === "conj") return isTelling(head) ? null : head;
  if (relation === "xcomp" || relation === "advcl") return sharesAdverbial(sentence, token) ? head : null;
  if (relation === "acl" && token.xpos === "VBG")
    return sentence.tokens[clauseOf(sentence, head.i) - 1] ?? null;
  return conjunctOf(sentence, token);
}

/** "killing six", "while advancing": at one time with the clause above; "after losing", "to take" are not. */
function sharesAdverbial(sentence: Sentence, token: Token): boolean {
  if (token.deprel === "xcomp") return true;
  const mark = sentence.tokens.find(
    (child) => child.head === token.i && (child.deprel === "mark" || child.deprel === "advmod"),
  );
  return mark === undefined ? token.xpos === "VBG" : /^(?:while|as|when|by|in|where)$/i.test(mark.form);
}

/** A later verb joined to this one: "went in and took the town on Friday" dates both. */
function conjunctOf(sentence: Sentence, token: Token): Token | null {
  const later = sentence.tokens.find(
    (other) =>
      other.head === token.i && other.deprel === "conj" && other.upos === "VERB" && !isTelling(other),
  );
  return later === undefined || token.upos !== "VERB" ? null : later;
}

function isTelling(token: Token): boolean {
  return TELLING.test(token.lemma.toLowerCase());
}

function isState(token: Token): boolean {
  const relation = token.deprel;
  const attributive = /^(?:amod|acl|compound|nmod|appos|obl|obj|nsubj|conj)/.test(relation);
  if (!attributive || token.xpos === "VBD") return false;
  return (
    STATE.test(token.lemma.toLowerCase()) ||
    /-(?:held|controlled|backed|led|occupied|besieged)$/i.test(token.form)
  );
}

/** What follows a start reaches from it up to the telling: "started on Thursday and retook". */
function runsOn(sentence: Sentence, first: Token, second: Token): boolean {
  return (
    second.deprel === "conj" && first.i < second.i && STARTING.test(first.lemma) && sentence.tokens.length > 0
  );
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
  if (tense === "none" && !hasTense(sentence) && isNews(token)) return now(frame, place);
  if ((tense === "past" || tense === "none") && frame.published === null) return storyTime(frame, place);
  return null;
}

/** Tense of the predicate's clause; participles and nouns take that of the clause above. */
function tenseOfPlace(sentence: Sentence, token: Token): Tense {
  let at: Token | undefined = token;
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    const tense = tenseOf(sentence, at.i);
    if (tense !== "none") return tense;
    if (isPurpose(sentence, at)) return "none";
    at = sharedClause(sentence, at) ?? undefined;
  }
  return "none";
}

function isPurpose(sentence: Sentence, token: Token): boolean {
  return (
    token.xpos === "VB" && sentence.tokens.some((child) => child.head === token.i && child.form === "to")
  );
}

/** A headline without a finite verb tells the day's news. */
function hasTense(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
}

function isNews(token: Token): boolean {
  return token.xpos !== "VB" && !/^(?:acl|amod)/.test(token.deprel);
}

/** The day for which present and perfect speak: that of a dated telling verb above, else of publication. */
function now(frame: Frame, { index, sentence, token }: Place): Time | null {
  const { published } = frame;
  const told = tellingDate(frame, index, sentence, token);
  if (told !== null) return told;
  if (published === null) return null;
  return { edtf: published, from: published, to: published, mention: "", span: null, basis: "publication" };
}

function tellingDate(frame: Frame, index: number, sentence: Sentence, token: Token): Time | null {
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

/** In an undated narrative a plain past goes on from the last date of its paragraph. */
function storyTime(frame: Frame, { index, token }: Place): Time | null {
  const start = token.span[0];
  for (let at = index; at >= 0; at--) {
    const sentence = frame.sentences[at];
    if (sentence === undefined) return null;
    if (/\n\s*\n/.test(frame.text.slice(sentence.span[1], start))) return null;
    const last = (frame.hung[at] ?? []).findLast(({ mention }) => mention.span[0] < start);
    if (last !== undefined) {
      const { mention } = last;
      const definite = mention.edtf !== null && mention.from !== null && mention.to !== null;
      return definite ? { ...closed(mention, null), basis: "anchored" } : null;
    }
  }
  return null;
}

function isHistory(frame: Frame, index: number, i: number): boolean {
  const sentence = frame.sentences[index];
  const token = sentence?.tokens[i - 1];
  if (sentence === undefined || token === undefined) return false;
  const time = timeAt(frame, index, i);
  const { published } = frame;
  if (time !== null && published !== null && time.basis !== "publication") {
    if (time.to !== null && time.to < addDays(published, -HISTORY_AFTER_DAYS)) return true;
    return time.from !== null && time.from < addDays(published, -LONG_RUN_DAYS) && !isState(token);
  }
  if (time !== null) return false;
  if (sentence.tokens.some((child) => child.head === i && HISTORY.test(child.form))) return true;
  return /^(?:acl|amod)/.test(token.deprel) && tenseOf(sentence, i) !== "present" && token.xpos !== "VBG";
}
