import type { Sentence, Token } from "../../../text/annotation.ts";
import type { Span } from "../../../base/span.ts";
import type { Attribution, Ref } from "../../claim.ts";

/** Somebody who says something: an organisation, a state, or a plain description, and the person who speaks for it. */
export interface Voice {
  readonly source: Ref;
  readonly speaker: { readonly name: string | null; readonly role: string | null } | null;
}

/** A stretch of one sentence that stands in somebody's voice. */
export interface Frame {
  /** Innermost first: `an official told Reuters` is the official's organisation, then Reuters. */
  readonly voices: readonly Voice[];
  readonly cue: string;
  readonly span: Span;
  /** By token number: 1 where the token stands in these voices. */
  readonly mask: Uint8Array;
  /** How many tokens it covers: the smaller lies inside the larger. */
  readonly size: number;
}

/** The frame over a mask; null when it covers nothing. */
export function frameOf(parts: Omit<Frame, "size">): Frame | null {
  let size = 0;
  for (const bit of parts.mask) size += bit;
  return size === 0 ? null : { ...parts, size };
}

/** A frame's voices as the claim keeps them. */
export function attributionsOf(frame: Frame): Attribution[] {
  return frame.voices.map(({ source, speaker }) => ({ source, speaker, cue: frame.cue, span: frame.span }));
}

/** Whether two voices are one: the same id, or the same name where neither has one. */
export function sameVoice(a: Ref, b: Ref): boolean {
  return a.id === null || b.id === null ? a.name.toLowerCase() === b.name.toLowerCase() : a.id === b.id;
}

/** Offsets of the words from one token of a sentence to another. */
export function spanBetween(sentence: Sentence, from: number, to: number): Span {
  return [(sentence.tokens[from - 1] as Token).span[0], (sentence.tokens[to - 1] as Token).span[1]];
}
