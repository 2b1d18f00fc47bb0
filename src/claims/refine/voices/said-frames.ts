import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, markSubtree, tokenAt, wordOf } from "../reference/tree.ts";
import { type CueSubject, cueSubject, isNobody } from "./cue-subject.ts";
import type { VoiceNamer } from "./namer.ts";
import { conjunctsOf } from "./noun-phrase.ts";
import { blamedScope, saidScope } from "./said-scope.ts";
import { type Frame, frameOf, type Voice } from "./voice.ts";
import { blamingVerbs, citingVerbs, sayingVerbs } from "./words.ts";

/** The frames that the verbs of saying of one sentence open, in text order; those who speak are remembered by the namer. */
export function saidFrames(sentence: Sentence, namer: VoiceNamer): readonly Frame[] {
  const frames: Frame[] = [];
  const cited: Frame[] = [];
  for (const token of sentence.tokens) {
    if (!isCue(sentence, token)) continue;
    const cites = citingVerbs.has(token.lemma);
    const frame = cites
      ? citedFrame(sentence, token, namer)
      : frameAt(sentence, token, { namer, earlier: frames.at(-1) });
    if (frame !== null) (cites ? cited : frames).push(frame);
  }
  return [...cited.map((frame) => (isQuoting(sentence, frame) ? frame : widened(frame, frames))), ...frames];
}

/** Whether the cited one's words are set apart: `quoted an officer as saying`. */
function isQuoting(sentence: Sentence, { span }: Frame): boolean {
  return sentence.tokens.some((token) => token.span[0] > span[1] && wordOf(token) === "as");
}

/** `The agency, citing officers, said that`: the cited ones stand under all that the agency says. */
function widened(cited: Frame, frames: readonly Frame[]): Frame {
  const host = frames[0];
  return host === undefined ? cited : { ...cited, mask: host.mask, size: host.size - 0.5 };
}

/** A verb of saying; also where the tagger took one for a noun before `that` or `responsibility`. */
export function isCue(sentence: Sentence, token: Token): boolean {
  const { lemma } = token;
  const next = tokenAt(sentence, token.i + 1);
  if (
    token.upos === "NOUN" &&
    sayingVerbs.has(lemma) &&
    next !== undefined &&
    /^(?:that|responsibility)$/.test(next.form)
  ) {
    return token.i > 1 && tokenAt(sentence, token.i - 1)?.upos !== "DET";
  }
  if (token.upos === "VERB" && lemma === "put") return childWhere(sentence, token.i, isToll) !== undefined;
  if (token.upos !== "VERB") return lemma === "say" && token.upos === "AUX";
  return sayingVerbs.has(lemma) || citingVerbs.has(lemma) || blamingVerbs.has(lemma);
}

/** `put the toll at 42` says a number. */
function isToll(child: Token): boolean {
  return child.deprel === "obj" && /^(?:toll|number|figure|count|total)$/.test(child.lemma);
}

interface Context {
  readonly namer: VoiceNamer;
  /** The frame that the verb of saying before this one opened. */
  readonly earlier: Frame | undefined;
}

function frameAt(sentence: Sentence, verb: Token, { namer, earlier }: Context): Frame | null {
  if (isNobody(sentence, verb)) return null;
  const passive = childrenOf(sentence, verb.i).some((child) =>
    /^(?:nsubj:pass|aux:pass)$/.test(child.deprel),
  );
  if (passive && !blamingVerbs.has(verb.lemma)) return passiveFrame(sentence, verb, namer);
  const { voices, start } = goesOn(sentence, verb, earlier) ?? cueSubject(sentence, verb, namer);
  const first = voices[0];
  if (first === undefined) return null;
  const mask = blamingVerbs.has(verb.lemma) ? blamedScope(sentence, verb) : saidScope(sentence, verb, start);
  const frame =
    mask &&
    frameOf({
      voices: [...voices, ...hearersOf(sentence, verb, namer)],
      cue: wordOf(verb),
      span: verb.span,
      mask,
    });
  if (frame !== null) namer.heard(first);
  return frame;
}

/** `said A, adding B`, `said A and warned B`: the same voice goes on. */
function goesOn(sentence: Sentence, verb: Token, earlier: Frame | undefined): CueSubject | null {
  if (earlier === undefined || (verb.xpos !== "VBG" && verb.deprel !== "conj")) return null;
  if (childrenOf(sentence, verb.i).some((child) => /^(?:nsubj|expl)/.test(child.deprel))) return null;
  return { voices: earlier.voices, start: verb.i };
}

/** `was reported killed`: nobody is named; `was announced by X`: X is. */
function passiveFrame(sentence: Sentence, verb: Token, namer: VoiceNamer): Frame | null {
  const mask = markSubtree(sentence, verb.i, {
    mask: new Uint8Array(sentence.tokens.length + 1),
    skip: (child) => /^(?:conj|parataxis|obl:agent)$/.test(child.deprel),
  });
  const agent = childWhere(sentence, verb.i, (child) => child.deprel === "obl:agent");
  const voice = agent === undefined ? null : namer.voiceOf(sentence, agent.i);
  if (voice !== null) return frameOf({ voices: [voice], cue: wordOf(verb), span: verb.span, mask });
  if (agent !== undefined || !/^(?:report|say)$/.test(verb.lemma)) return null;
  const clause = childWhere(
    sentence,
    verb.i,
    (child) => /^(?:xcomp|advcl|ccomp)$/.test(child.deprel) && child.xpos !== "VBG",
  );
  if (clause === undefined) return null;
  const unnamed: Voice = {
    source: { id: null, name: "unnamed", mention: verb.form, span: verb.span },
    speaker: null,
  };
  return frameOf({ voices: [unnamed], cue: wordOf(verb), span: verb.span, mask });
}

/** Whom it was told to, where that is one who prints: `told Reuters`. */
function hearersOf(sentence: Sentence, verb: Token, namer: VoiceNamer): readonly Voice[] {
  if (verb.lemma !== "tell") return [];
  const hearer = childWhere(
    sentence,
    verb.i,
    (child) => child.i > verb.i && /^i?obj$/.test(child.deprel) && child.upos === "PROPN",
  );
  const next = tokenAt(sentence, verb.i + 1);
  const told = hearer?.i ?? (next?.upos === "PROPN" ? next.i : 0);
  const voice = told === 0 ? null : namer.voiceOf(sentence, told);
  return voice === null || voice.source.id === null ? [] : [voice];
}

/** `citing residents`, `quoted an officer as saying`: the cited one is innermost over the same words. */
function citedFrame(sentence: Sentence, verb: Token, namer: VoiceNamer): Frame | null {
  const object = childWhere(sentence, verb.i, (child) => child.deprel === "obj");
  if (object === undefined) return null;
  const voices = conjunctsOf(sentence, object.i).flatMap((i) => namer.voiceOf(sentence, i) ?? []);
  if (voices.length === 0) return null;
  const mask = new Uint8Array(sentence.tokens.length + 1);
  const as = sentence.tokens.find((token) => token.i > object.i && wordOf(token) === "as");
  const dependent = /^(?:advcl|conj|acl|parataxis|xcomp)$/.test(verb.deprel);
  const outer = dependent ? [] : cueSubject(sentence, verb, namer).voices;
  if (as !== undefined) for (let i = as.i + 1; i <= sentence.tokens.length; i++) mask[i] = 1;
  else for (let i = 1; i < verb.i; i++) mask[i] = 1;
  const ownVerb = as && tokenAt(sentence, as.i + 1);
  if (ownVerb !== undefined && sayingVerbs.has(ownVerb.lemma)) mask[ownVerb.i] = 0;
  const frame = frameOf({ voices: [...voices, ...outer], cue: wordOf(verb), span: verb.span, mask });
  if (frame !== null) namer.heard(voices[0] as Voice);
  return frame;
}
