import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, markSubtree, tokenAt, wordOf } from "../reference/tree.ts";
import type { VoiceNamer } from "./namer.ts";
import { conjunctsOf } from "./noun-phrase.ts";
import { type Frame, frameOf, spanBetween } from "./voice.ts";

/** The frames of `according to X` in one sentence: all of it but the phrase, or the stretch since the last `but`. */
export function accordingFrames(sentence: Sentence, namer: VoiceNamer): readonly Frame[] {
  const frames: Frame[] = [];
  for (const token of sentence.tokens) {
    if (wordOf(token) !== "according") continue;
    const to = tokenAt(sentence, token.i + 1);
    if (to === undefined || wordOf(to) !== "to") continue;
    const frame = accordingFrame(sentence, token, namer);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function accordingFrame(sentence: Sentence, token: Token, namer: VoiceNamer): Frame | null {
  const noun = nounOf(sentence, token);
  if (noun === null) return null;
  const compiler = compilerOf(sentence, noun);
  const quoted = compiler !== null && quotes(sentence, compiler);
  const bearers = compiler === null ? conjunctsOf(sentence, noun) : quoted ? [noun, compiler] : [compiler];
  const voices = bearers.flatMap((i) => namer.voiceOf(sentence, i) ?? []);
  const first = voices[0];
  if (first === undefined) return null;
  namer.heard(first);
  const own = ownTokens(sentence, token, noun);
  const mask = new Uint8Array(sentence.tokens.length + 1);
  const [from, to] = stretch(sentence, token);
  for (let i = from; i <= to; i++) if (own[i] === 0) mask[i] = 1;
  return frameOf({ voices, cue: "according to", span: spanBetween(sentence, token.i, token.i + 1), mask });
}

/** `A source quoted by X`: the source speaks, then X. */
function quotes(sentence: Sentence, agent: number): boolean {
  const verb = tokenAt(sentence, tokenAt(sentence, agent)?.head ?? 0);
  return verb !== undefined && /^(?:quote|cite)$/.test(verb.lemma);
}

/** The head of the noun phrase after `according to`: what it is the case of, else the first noun that follows. */
function nounOf(sentence: Sentence, token: Token): number | null {
  for (const start of [token.i, token.i + 1]) {
    const at = tokenAt(sentence, start);
    const head = at === undefined ? undefined : tokenAt(sentence, at.head);
    if (
      head !== undefined &&
      head.i > token.i + 1 &&
      head.i < token.i + 12 &&
      /^(?:NOUN|PROPN|PRON)$/.test(head.upos)
    ) {
      return head.i;
    }
  }
  const next = sentence.tokens.slice(token.i + 1).find((word) => /^(?:NOUN|PROPN)$/.test(word.upos));
  return next === undefined ? null : next.i;
}

/** `figures compiled by X`, `a statement from X`: X. */
function compilerOf(sentence: Sentence, noun: number): number | null {
  for (const child of childrenOf(sentence, noun)) {
    if (child.deprel !== "acl" || child.xpos !== "VBN") continue;
    const agent = childrenOf(sentence, child.i).find((token) => /^obl/.test(token.deprel));
    if (agent !== undefined) return agent.i;
  }
  const head = tokenAt(sentence, noun);
  if (
    head === undefined ||
    !/^(?:figure|statement|datum|information|report|toll|count|account|tally)$/.test(head.lemma)
  )
    return null;
  const from = childrenOf(sentence, noun).find((token) => token.deprel === "nmod" && token.i > noun);
  return from?.i ?? null;
}

function ownTokens(sentence: Sentence, token: Token, noun: number): Uint8Array {
  const mask = new Uint8Array(sentence.tokens.length + 1);
  markSubtree(sentence, noun, {
    mask,
    skip: (child) => /^(?:acl:relcl|parataxis|ccomp)$/.test(child.deprel) && child.i > noun,
  });
  const comma = sentence.tokens.find((word) => word.i > noun && word.form === ",");
  if (token.i <= 2 && comma !== undefined)
    for (let i = comma.i; i <= sentence.tokens.length; i++) mask[i] = 0;
  for (let i = token.i; i <= noun; i++) mask[i] = 1;
  return mask;
}

function stretch(sentence: Sentence, token: Token): readonly [number, number] {
  let from = 1;
  let to = sentence.tokens.length;
  for (const word of sentence.tokens) {
    if (!/^(?:;|but|while|whereas)$/i.test(word.form) || word.i === 1) continue;
    if (word.i < token.i) from = word.i + 1;
    else if (to === sentence.tokens.length) to = word.i - 1;
  }
  return [from, to];
}
