import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, markSubtree, tokenAt, wordOf } from "../reference/tree.ts";
import type { VoiceNamer } from "./namer.ts";
import { conjunctsOf, isTemporal, phraseOfRun } from "./noun-phrase.ts";
import type { Voice } from "./voice.ts";

/** Who stands as the subject of a verb of saying, and where that phrase begins. */
export interface CueSubject {
  readonly voices: readonly Voice[];
  /** First token of the subject phrase; the verb itself when the subject is elsewhere. */
  readonly start: number;
}

/** The subject in the tree, unless another verb lies between it and a verb of saying that a noun stands right before. */
export function cueSubject(sentence: Sentence, verb: Token, namer: VoiceNamer): CueSubject {
  const run = runBefore(sentence, verb);
  const subject = childWhere(sentence, verb.i, (child) => child.deprel === "nsubj");
  if (subject === undefined) {
    const clause = sharedSubject(sentence, verb);
    const shared = clause !== undefined && (run.length === 0 || isArgument(run.at(-1) as Token));
    if (shared) return { voices: voicesOf(sentence, clause, namer), start: verb.i };
    return run.length > 0 ? fromRun(sentence, run, namer) : { voices: [], start: verb.i };
  }
  const found = { verb, subject, run };
  if (run.length === 0) return fromTree(sentence, found, namer);
  const trusted = !isTemporal(subject) && (subject.i > verb.i || isClose(sentence, subject, verb));
  return trusted ? fromTree(sentence, found, namer) : fromRun(sentence, run, namer);
}

interface Found {
  readonly verb: Token;
  readonly subject: Token;
  readonly run: readonly Token[];
}

/** The subject that the tree gives; when nobody knows it and the words right before the verb are a known name, those. */
function fromTree(sentence: Sentence, { verb, subject, run }: Found, namer: VoiceNamer): CueSubject {
  if (subject.i > verb.i) return { voices: voicesOf(sentence, subject.i, namer), start: verb.i };
  const start = startOf(sentence, subject.i, verb.i);
  const voices = whole(sentence, { from: start, to: verb.i - 1, subject }, namer);
  if (run.length > 0 && voices.every(({ source }) => source.id === null)) {
    const other = fromRun(sentence, run, namer);
    if (other.voices.some(({ source }) => source.id !== null)) return other;
  }
  return { voices, start };
}

function voicesOf(sentence: Sentence, i: number, namer: VoiceNamer): readonly Voice[] {
  return conjunctsOf(sentence, i).flatMap((at) => namer.voiceOf(sentence, at) ?? []);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly subject: Token;
}

/** The subject's voices; where the tree tears one name from its title (`President of X A. B. says`), the words between are read as one phrase. */
function whole(sentence: Sentence, { from, to, subject }: Stretch, namer: VoiceNamer): readonly Voice[] {
  const voices = voicesOf(sentence, subject.i, namer);
  const known = voices.some(({ source }) => source.id !== null);
  const tokens = sentence.tokens.slice(from - 1, to);
  const torn = sentence.tokens.some(
    (token) => token !== subject && token.deprel === "nsubj" && token.head === subject.head,
  );
  if (known || !torn || !tokens.every((token) => /^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(token.upos)))
    return voices;
  const voice = namer.voiceOfPhrase(sentence, { ...phraseOfRun(tokens), head: subject });
  return voice === null ? voices : [voice];
}

function isClose(sentence: Sentence, subject: Token, verb: Token): boolean {
  const between = sentence.tokens.slice(subject.i, verb.i - 1);
  const verbs = between.filter((token) => token.upos === "VERB" && /^VB[DPZN]$/.test(token.xpos));
  return verbs.every((token) => token.deprel === "acl:relcl");
}

/** A noun that the tree makes an object or modifier: `on Sunday adding that`, `killed ten adding that`. */
function isArgument(token: Token): boolean {
  return /^(?:obj|obl|nmod)/.test(token.deprel);
}

/** `and warned`, `adding that`: the subject of the verb it hangs on. */
function sharedSubject(sentence: Sentence, verb: Token): number | undefined {
  let at: Token | undefined = verb;
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    if (!/^(?:conj|advcl|xcomp|acl|parataxis)$/.test(at.deprel)) return undefined;
    if (at.deprel === "acl") return at.head;
    at = tokenAt(sentence, at.head);
    const subject = at && childWhere(sentence, at.i, (child) => /^nsubj/.test(child.deprel));
    if (subject !== undefined) return subject.i;
  }
  return undefined;
}

/** The nouns and adjectives that end right before the verb, from their article or a new name on; days are left out. */
function runBefore(sentence: Sentence, verb: Token): readonly Token[] {
  let last = verb.i - 1;
  while (last > 1 && isHelper(tokenAt(sentence, last) as Token)) last--;
  const end = tokenAt(sentence, last);
  if (end === undefined) return [];
  if (end.upos === "PRON") return /^(?:it|he|she|they)$/.test(wordOf(end)) ? [end] : [];
  if (end.upos === "ADJ" || !isNominal(end)) return [];
  const run = [end];
  for (let i = last - 1; i > 0; i--) {
    const token = tokenAt(sentence, i) as Token;
    if (token.upos === "DET") return [token, ...run];
    if (!isNominal(token) && token.form !== "-") break;
    run.unshift(token);
  }
  return run;
}

/** Capitals are a name even where the tagger takes them for a verb: `IS said`. */
function isNominal(token: Token): boolean {
  if (isTemporal(token)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || /^[A-Z]{2,6}$/.test(token.form);
}

function isHelper(token: Token): boolean {
  return /^(?:ADV|AUX)$/.test(token.upos) && !/^[A-Z]{2,6}$/.test(token.form);
}

/** The longest known name that ends the run, else the run. */
function fromRun(sentence: Sentence, run: readonly Token[], namer: VoiceNamer): CueSubject {
  const governed = tokenAt(sentence, (run[0] as Token).i - 1)?.upos === "ADP";
  for (let from = governed ? 1 : 0; from < run.length; from++) {
    const phrase = phraseOfRun(run.slice(from));
    if (!namer.knows(sentence, phrase)) continue;
    const voice = namer.voiceOfPhrase(sentence, phrase);
    if (voice !== null)
      return { voices: [...joined(sentence, run, namer), voice], start: (run[from] as Token).i };
  }
  const voice = namer.voiceOfPhrase(sentence, phraseOfRun(run));
  return { voices: voice === null ? [] : [voice], start: (run[0] as Token).i };
}

/** `A and B announce`: the one before the conjunction speaks as well. */
function joined(sentence: Sentence, run: readonly Token[], namer: VoiceNamer): readonly Voice[] {
  const first = run[0] as Token;
  const and = tokenAt(sentence, first.i - 1);
  const other = tokenAt(sentence, first.i - 2);
  if (and === undefined || other === undefined || wordOf(and) !== "and" || other.upos !== "PROPN") return [];
  const voice = namer.voiceOfPhrase(sentence, phraseOfRun([other]));
  return voice === null || voice.source.id === null ? [] : [voice];
}

function startOf(sentence: Sentence, subject: number, verb: number): number {
  const mask = markSubtree(sentence, subject, { mask: new Uint8Array(sentence.tokens.length + 1) });
  let start = subject;
  while (start > 1 && mask[start - 1] === 1) start--;
  return Math.min(start, verb);
}

/** Whether the subject is nobody: `no group claimed`. */
export function isNobody(sentence: Sentence, verb: Token): boolean {
  const subject = childWhere(sentence, verb.i, (child) => child.deprel === "nsubj");
  if (subject === undefined) return false;
  if (/^(?:nobody|none|nothing)$/.test(wordOf(subject))) return true;
  return childrenOf(sentence, subject.i).some((child) => wordOf(child) === "no");
}
