import { lemmaOf } from "../lemma.ts";
import { createArena } from "./arena.ts";
import type { Batch } from "./encode-sentences.ts";
import { createSentenceEncoder } from "./encode-sentences.ts";
import { createWordEncoder } from "./encode-words.ts";
import type { Kernels } from "./kernels.ts";
import type { ParserModel } from "./model.ts";
import { createSentenceScorer } from "./score-sentences.ts";

/** What the parser says about one word; `head` is the 1-based position of its head, 0 for the root. */
export interface ParsedToken {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly lemma: string;
}

/** Tags and parses tokenised English sentences (Universal Dependencies). */
export interface Parser {
  /** One array a sentence, one entry a word, in order; the same words give the same answer. */
  readonly parse: (sentences: readonly (readonly string[])[]) => ParsedToken[][];
  /** Drops the words kept from earlier calls; only speed changes. */
  readonly forget: () => void;
}

/** Words in a batch. */
const CAPACITY = 1024;
const SENTENCES_PER_BATCH = 16;
const LEMMAS_KEPT = 20_000;
/** A longer sentence is parsed in pieces. */
const LONGEST = 400;

/** Builds a parser in the kernels' memory; kernels serve one parser only. */
export function createParser(model: ParserModel, kernels: Kernels): Parser {
  const arena = createArena(kernels);
  const encoder = createSentenceEncoder(arena, model, CAPACITY);
  const scorer = createSentenceScorer(arena, model, { capacity: CAPACITY, longest: LONGEST });
  const words = createWordEncoder(arena, model);
  const lemmas = createLemmas();
  const tags = model.tags.map((tag) => tag.split("|"));
  const parseBatch = (batch: Batch): ParsedToken[][] => {
    const encoded = encoder.encode(batch, words);
    const rows = batch.starts.at(-1) ?? 0;
    const tagged = scorer.tag(encoded.firstLayer, rows);
    return batch.sentences.map((forms, index) => {
      const start = batch.starts[index] ?? 0;
      const tree = scorer.parse(encoded.lastLayer + start * encoded.rowBytes, forms.length);
      return forms.map((form, word) => {
        const [upos = "X", xpos = "FW"] = tags[tagged[start + word] ?? 0] ?? [];
        return {
          upos,
          xpos,
          head: tree.heads[word] ?? 0,
          deprel: model.labels[tree.labels[word] ?? 0] ?? "dep",
          lemma: lemmas({ form, upos, xpos }),
        };
      });
    });
  };
  return {
    parse: (sentences) => {
      const pieces = sentences.map(cutLong);
      const { different, places } = withoutRepeats(pieces.flat());
      const parsed = batchesOf(different).flatMap(parseBatch);
      let next = 0;
      return pieces.map((piece) => {
        const start = next;
        next += piece.length;
        return joinPieces(places.slice(start, next).map((place) => parsed[place] ?? []));
      });
    },
    forget: words.forget,
  };
}

/** As `lemmaOf`, each word of each tag looked up once. */
function createLemmas(): typeof lemmaOf {
  const known = new Map<string, string>();
  return (word) => {
    const key = `${word.xpos}|${word.upos}|${word.form}`;
    let lemma = known.get(key);
    if (lemma === undefined) {
      if (known.size >= LEMMAS_KEPT) known.clear();
      known.set(key, (lemma = lemmaOf(word)));
    }
    return lemma;
  };
}

/** The sentences that differ, and which of them each of the given ones is: what is said again is not parsed again. */
function withoutRepeats(sentences: readonly (readonly string[])[]): {
  readonly different: readonly (readonly string[])[];
  readonly places: readonly number[];
} {
  const known = new Map<string, number>();
  const different: (readonly string[])[] = [];
  const places = sentences.map((forms) => {
    const key = forms.join("\n");
    const place = known.get(key) ?? different.push(forms) - 1;
    known.set(key, place);
    return place;
  });
  return { different, places };
}

function cutLong(forms: readonly string[]): (readonly string[])[] {
  if (forms.length <= LONGEST) return [forms];
  const pieces = [];
  for (let at = 0; at < forms.length; at += LONGEST) pieces.push(forms.slice(at, at + LONGEST));
  return pieces;
}

/** One tree from the trees of a long sentence's pieces: later roots hang on the first as `parataxis`. */
function joinPieces(pieces: readonly ParsedToken[][]): ParsedToken[] {
  const [first = [], ...others] = pieces;
  if (others.length === 0) return first;
  const root = first.findIndex((token) => token.head === 0) + 1;
  const joined = [...first];
  for (const piece of others) {
    const offset = joined.length;
    for (const token of piece)
      joined.push(
        token.head === 0
          ? { ...token, head: root, deprel: "parataxis" }
          : { ...token, head: token.head + offset },
      );
  }
  return joined;
}

function batchesOf(sentences: readonly (readonly string[])[]): Batch[] {
  const batches: Batch[] = [];
  let batch: (readonly string[])[] = [];
  let starts = [0];
  for (const forms of sentences) {
    const rows = starts.at(-1) ?? 0;
    if (batch.length > 0 && (batch.length === SENTENCES_PER_BATCH || rows + forms.length > CAPACITY)) {
      batches.push({ sentences: batch, starts });
      batch = [];
      starts = [0];
    }
    batch.push(forms);
    starts.push((starts.at(-1) ?? 0) + forms.length);
  }
  if (batch.length > 0) batches.push({ sentences: batch, starts });
  return batches;
}
