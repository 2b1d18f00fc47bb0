import type { Span } from "../../../base/span.ts";
import type { Annotation, Sentence, Token } from "../../../text/annotation.ts";
import { type Frame, frameOf } from "./voice.ts";

/** A quotation long enough to be speech rather than a borrowed word. */
export interface Quote {
  readonly span: Span;
}

const SHORTEST = 20;

/** The quotations of a report; an opening mark left open ends with its paragraph. */
export function quotesOf(annotation: Annotation): readonly Quote[] {
  const { text } = annotation.report;
  const quotes: Quote[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(/["“”„]|''|``|\n\s*\n|\n(?=["“])/g)) {
    if (mark.startsWith("\n")) {
      if (open >= 0 && index - open >= SHORTEST) quotes.push({ span: [open, index] });
      open = -1;
    } else if (open < 0 || mark === "“" || mark === "„") {
      open = mark === "”" ? -1 : index + mark.length;
    } else {
      if (index - open >= SHORTEST) quotes.push({ span: [open, index] });
      open = -1;
    }
  }
  return quotes;
}

interface Search {
  readonly annotation: Annotation;
  readonly index: number;
  readonly quotes: readonly Quote[];
  /** The frames the sentence's own cues open. */
  readonly own: readonly Frame[];
  readonly earlier: readonly (readonly Frame[])[];
}

/** Frames for quoted words that no cue of their own sentence reaches: the speaker of the quotation, else of the paragraph. */
export function quoteFrames({ annotation, index, quotes, own, earlier }: Search): readonly Frame[] {
  const sentence = annotation.sentences[index] as Sentence;
  const frames: Frame[] = [];
  for (const quote of quotes) {
    if (quote.span[1] <= sentence.span[0] || quote.span[0] >= sentence.span[1]) continue;
    const inside = sentence.tokens.filter(
      (token) => token.span[0] >= quote.span[0] && token.span[1] <= quote.span[1],
    );
    if (!inside.some((token) => token.upos === "VERB" || token.upos === "AUX")) continue;
    if (inside.some((token) => own.some((frame) => frame.mask[token.i] === 1 && outside(frame, quote)))) {
      const covering = own.filter(
        (frame) => outside(frame, quote) && inside.some((token) => frame.mask[token.i] === 1),
      );
      frames.push(...covering.flatMap((frame) => extended(sentence, inside, frame)));
      continue;
    }
    const speaker =
      own.find((frame) => outside(frame, quote)) ?? speakerBefore({ annotation, index, quote, earlier });
    if (speaker !== null) frames.push(...extended(sentence, inside, speaker));
  }
  return frames;
}

function outside(frame: Frame, quote: Quote): boolean {
  return frame.span[1] <= quote.span[0] || frame.span[0] >= quote.span[1];
}

function extended(sentence: Sentence, inside: readonly Token[], frame: Frame): readonly Frame[] {
  const mask = new Uint8Array(sentence.tokens.length + 1);
  for (const token of inside) mask[token.i] = 1;
  const grown = frameOf({ voices: frame.voices, cue: frame.cue, span: frame.span, mask });
  return grown === null ? [] : [grown];
}

interface Before {
  readonly annotation: Annotation;
  readonly index: number;
  readonly quote: Quote;
  readonly earlier: readonly (readonly Frame[])[];
}

/** Who spoke last in the paragraph: the quotation goes on, or follows its cue. */
function speakerBefore({ annotation, index, quote, earlier }: Before): Frame | null {
  const { text } = annotation.report;
  for (let back = index - 1; back >= 0 && back >= index - 4; back--) {
    const sentence = annotation.sentences[back] as Sentence;
    const gap = text.slice(sentence.span[1], quote.span[0]);
    if (/\n\s*\n/.test(gap)) return null;
    const frames = earlier[back] ?? [];
    const speech = frames.findLast((frame) => frame.cue !== "according to" && frame.cue !== ":");
    if (speech !== undefined) return speech;
  }
  return null;
}
