import { addDays, type Day } from "../../base/day.ts";
import { edtfInterval } from "../../base/edtf.ts";
import type { DateMention, Sentence, Token } from "../../text/annotation.ts";
import type { Time } from "../claim.ts";
import { clauseOf, type HungDate } from "./anchor-dates-governed.ts";

/** What a report tells once and then refers back to: "the attack killed six". */
const EVENT =
  /^(?:attack|assault|offensive|bombing|bombardment|blast|explosion|strike|airstrike|raid|shelling|clash|fighting|battle|operation|ambush|advance|siege|withdrawal|incident|massacre|counter-?attack)s?$/i;
const STORY_DAYS = 7;
const DEFINITE = /^(?:the|this|these|those|both)$/i;
const HARM = /^(?:kill|injure|wound|die|hurt|martyr)$/;
/** "Another ten were wounded", "six others died": they add to what was told. */
const FURTHER = /^(?:another|others?|also|further|rest|additional)$/i;

/** What the time of a predicate is read from: a report's sentences with their dates, and its own day. */
export interface Frame {
  readonly sentences: readonly Sentence[];
  readonly hung: readonly (readonly HungDate[])[];
  readonly published: Day | null;
  readonly text: string;
  /** Whether the report is a headline and nothing else: then its past tense is of the day too. */
  readonly headline: boolean;
}

/** Where a predicate is looked at: `depth` bounds the walk over broken trees. */
export interface Place {
  readonly index: number;
  readonly sentence: Sentence;
  readonly token: Token;
  readonly depth: number;
}

/** An open start ("since March") ends at publication: later than that nothing is told. */
export function closed(mention: DateMention, published: Day | null): Time {
  const { span, from, to, basis } = mention;
  const edtf = mention.edtf ?? "";
  const time: Time = { edtf, from, to, mention: mention.mention, span, basis };
  if (!edtf.endsWith("/..") || published === null || from === null || from > published) return time;
  return { ...time, edtf: edtfInterval(edtf.slice(0, -3), published), to: published };
}

/** Whether a predicate speaks of what the report told before: "the raid", "killed in the raid", "another six were hurt". */
export function refersToStory(sentence: Sentence, token: Token): boolean {
  const events = sentence.tokens.filter((word) => EVENT.test(word.form) && isWith(sentence, word, token));
  if (events.some((word) => isDefinite(sentence, word))) return true;
  if (events.length > 0 || !HARM.test(token.lemma)) return false;
  return sentence.tokens.some((word) => FURTHER.test(word.form) && isWith(sentence, word, token));
}

/** Whether a word belongs to what a predicate says: it is the predicate, hangs under it, or shares its clause. */
function isWith(sentence: Sentence, word: Token, token: Token): boolean {
  if (word.i === token.i) return true;
  let at: Token | undefined = word;
  for (let depth = 0; at !== undefined && depth < 5; depth++) {
    if (at.head === token.i) return true;
    if (at.upos === "VERB" && at.deprel !== "amod") return false;
    at = sentence.tokens[at.head - 1];
  }
  return token.upos === "VERB" && clauseOf(sentence, word.i) === token.i;
}

function isDefinite(sentence: Sentence, word: Token): boolean {
  return sentence.tokens.some((child) => child.head === word.i && DEFINITE.test(child.form));
}

/** The last day or days that the text before the predicate gave, in its paragraph when the report has no date of its own. */
export function storyTime(frame: Frame, { index, token }: Place): Time | null {
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
