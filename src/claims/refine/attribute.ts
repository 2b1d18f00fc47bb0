import type { Annotation } from "../../text/annotation.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Attribution } from "../claim.ts";
import { accordingFrames } from "./voices/according-frames.ts";
import { headlineFrames } from "./voices/headline-frames.ts";
import { createNamer } from "./voices/namer.ts";
import { publisherOf } from "./voices/publisher.ts";
import { quoteFrames, quotesOf } from "./voices/quotes.ts";
import { saidFrames } from "./voices/said-frames.ts";
import { attributionsOf, type Frame, sameVoice } from "./voices/voice.ts";

/** Who says what in one report. */
export interface Voices {
  /** The voices in which a token stands, innermost first, the publisher last with cue null. */
  attributionOf(sentenceIndex: number, tokenI: number): Attribution[];
}

/** Reads the voices of a report: verbs of saying, `according to`, quotations across sentences, headlines; the rest is the publisher's. */
export function createVoices(annotation: Annotation, lexicon: Lexicon): Voices {
  const publisher = publisherOf(annotation.report, lexicon);
  const namer = createNamer(annotation, lexicon);
  const quotes = quotesOf(annotation);
  const bySentence: Frame[][] = [];
  annotation.sentences.forEach((sentence, index) => {
    const own = [...saidFrames(sentence, namer), ...accordingFrames(sentence, namer)];
    const headline = headlineFrames(annotation, index, namer);
    const quoted = quoteFrames({ annotation, index, quotes, own, earlier: bySentence });
    bySentence.push([...own, ...headline, ...quoted].sort((a, b) => a.size - b.size));
  });
  return {
    attributionOf(sentenceIndex, tokenI) {
      const frames = bySentence[sentenceIndex] ?? [];
      const chain: Attribution[] = [];
      for (const frame of frames) {
        if (frame.mask[tokenI] !== 1) continue;
        for (const voice of attributionsOf(frame)) {
          const known = chain.some(({ source }) => sameVoice(source, voice.source));
          if (!known && !sameVoice(voice.source, publisher.source)) chain.push(voice);
        }
      }
      return [...chain, publisher];
    },
  };
}
