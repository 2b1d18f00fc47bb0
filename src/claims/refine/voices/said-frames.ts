import type { Span } from "../../../base/span.ts";
import type { Sentence, Token } from "../../../text/annotation.ts";
import { childrenOf, childWhere, markSubtree, relationOf, tokenAt, wordOf } from "../reference/tree.ts";
import type { VoiceNamer } from "./name-voice.ts";
import { conjunctsOf } from "./noun-phrase.ts";
import { type Frame, frameOf, type Voice } from "./voice.ts";
import { blamingVerbs, citingVerbs, clauseOnly, sayingVerbs, tellingObjects } from "./words.ts";

/** The frames that the verbs of saying of one sentence open, in text order; those who speak are remembered by the namer. */
export function saidFrames(sentence: Sentence, namer: VoiceNamer): readonly Frame[] {
  const frames: Frame[] = [];
  for (const token of sentence.tokens) {
    const frame = isCue(sentence, token) ? saidFrame(sentence, token, namer) : null;
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function isCue(sentence: Sentence, token: Token): boolean {
  const { lemma } = token;
  if (!sayingVerbs.has(lemma) && !citingVerbs.has(lemma) && !blamingVerbs.has(lemma)) return false;
  return token.upos === "VERB" || (lemma === "say" && childrenOf(sentence, token.i).length > 0);
}

function saidFrame(sentence: Sentence, verb: Token, namer: VoiceNamer): Frame | null {
  if (citingVerbs.has(verb.lemma)) return citedFrame(sentence, verb, namer);
  const mask = scopeOf(sentence, verb);
  if (mask === null) return null;
  const passive = childWhere(sentence, verb.i, (child) => /^(?:nsubj:pass|aux:pass)$/.test(child.deprel));
  const voices =
    passive === undefined ? speakersOf(sentence, verb, namer) : passiveSpeakers(sentence, verb, namer);
  if (voices.length === 0) return null;
  namer.heard(voices[0] as Voice);
  return frameOf({
    voices: [...voices, ...hearersOf(sentence, verb, namer)],
    cue: wordOf(verb),
    span: verb.span,
    mask,
  });
}

/** The subject's voices; a verb without one shares that of the verb it hangs on (`, adding that`, `and warned`). */
function speakersOf(sentence: Sentence, verb: Token, namer: VoiceNamer): readonly Voice[] {
  const subject = subjectOf(sentence, verb);
  if (subject === null) return [];
  return conjunctsOf(sentence, subject).flatMap((i) => {
    const voice = namer.voiceOf(sentence, i);
    return voice === null ? [] : [voice];
  });
}

function subjectOf(sentence: Sentence, verb: Token): number | null {
  let at: Token | undefined = verb;
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    const subject = childWhere(sentence, at.i, (child) => child.deprel === "nsubj");
    if (subject !== undefined) return subject.i;
    if (at === verb && nameBefore(sentence, verb) !== null && isPostposed(sentence, verb)) break;
    if (!/^(?:conj|advcl|xcomp|acl|parataxis)$/.test(at.deprel)) break;
    if (at.deprel === "acl") return at.head;
    at = tokenAt(sentence, at.head);
    if (at !== undefined && at.upos !== "VERB" && at.upos !== "AUX") break;
  }
  return nameBefore(sentence, verb);
}

/** The noun that stands right before a verb of saying when the tree gives it no subject. */
function nameBefore(sentence: Sentence, verb: Token): number | null {
  let before = tokenAt(sentence, verb.i - 1);
  if (before === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(before.upos)) return null;
  for (let head = tokenAt(sentence, before.head); head !== undefined; head = tokenAt(sentence, before.head)) {
    if (head.i > verb.i || !/^(?:NOUN|PROPN)$/.test(head.upos) || hasComma(sentence, head.i, before.i)) break;
    if (!/^(?:flat|compound|nmod|appos)/.test(before.deprel) || Math.abs(before.i - head.i) > 8) break;
    before = head;
  }
  return before.i;
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => token.form === ",");
}

/** `was reported killed`: nobody is named; `was reported by`: the agent is. */
function passiveSpeakers(sentence: Sentence, verb: Token, namer: VoiceNamer): readonly Voice[] {
  const agent = childWhere(sentence, verb.i, (child) => child.deprel === "obl:agent");
  if (agent !== undefined) {
    const voice = namer.voiceOf(sentence, agent.i);
    return voice === null ? [] : [voice];
  }
  if (verb.lemma !== "report" && verb.lemma !== "say") return [];
  const clause = childWhere(sentence, verb.i, (child) => /^(?:xcomp|advcl|ccomp)$/.test(child.deprel));
  if (clause === undefined || clause.xpos === "VBG") return [];
  return [{ source: { id: null, name: "unnamed", mention: verb.form, span: verb.span }, speaker: null }];
}

/** Whom it was told to, where that is one who prints: `told Reuters`. */
function hearersOf(sentence: Sentence, verb: Token, namer: VoiceNamer): readonly Voice[] {
  const hearer = childWhere(
    sentence,
    verb.i,
    (child) =>
      child.i > verb.i &&
      /^(?:obj|iobj)$/.test(child.deprel) &&
      verb.lemma === "tell" &&
      child.upos === "PROPN",
  );
  const told =
    hearer?.i ?? (verb.lemma === "tell" && tokenAt(sentence, verb.i + 1)?.upos === "PROPN" ? verb.i + 1 : 0);
  const voice = told === 0 ? null : namer.voiceOf(sentence, told);
  return voice === null || voice.source.id === null ? [] : [voice];
}

/** What is said: the clause or event the verb governs, or all of the sentence that it stands after. Null when nothing is. */
function scopeOf(sentence: Sentence, verb: Token): Uint8Array | null {
  const mask = new Uint8Array(sentence.tokens.length + 1);
  if (blamingVerbs.has(verb.lemma)) return blamed(sentence, verb, mask);
  const objectCounts = tellingObjects.has(verb.lemma);
  const children = childrenOf(sentence, verb.i);
  const clauses = children.filter((child) => isSaid(child, verb));
  if (isPostposed(sentence, verb)) return before(sentence, verb, mask);
  if (verb.deprel === "parataxis" && clauses.length === 0) return around(sentence, verb, mask);
  for (const clause of clauses)
    markSubtree(sentence, clause.i, { mask, skip: (child) => child.i === verb.i });
  if (objectCounts) {
    const object = children.find((child) => child.deprel === "obj" || child.deprel === "nsubj:pass");
    if (object !== undefined) {
      markSubtree(sentence, object.i, { mask });
      if (object.lemma === "responsibility" && verb.lemma === "claim") mask[verb.i] = 1;
      for (const child of children) if (isCarriedAlong(child, verb)) markSubtree(sentence, child.i, { mask });
    }
  } else if (clauses.length === 0 && !clauseOnly.has(verb.lemma)) {
    return loose(sentence, verb, mask);
  }
  if (clauses.length > 0)
    for (const child of children) if (isTrailing(child, verb)) markSubtree(sentence, child.i, { mask });
  return mask;
}

function isSaid(child: Token, verb: Token): boolean {
  if (child.deprel === "ccomp") return true;
  if (child.deprel === "parataxis") return child.i > verb.i && !sayingVerbs.has(child.lemma);
  return child.deprel === "xcomp" && !/^(?:demand|urge|fear|warn|decline)$/.test(verb.lemma);
}

/** A participle after what is said belongs to it: `took the town, killing ten`. */
function isTrailing(child: Token, verb: Token): boolean {
  return (
    child.deprel === "advcl" &&
    child.xpos === "VBG" &&
    child.i > verb.i &&
    !sayingVerbs.has(child.lemma) &&
    !citingVerbs.has(child.lemma)
  );
}

function isCarriedAlong(child: Token, verb: Token): boolean {
  if (child.i < verb.i || sayingVerbs.has(child.lemma) || citingVerbs.has(child.lemma)) return false;
  return /^(?:obl|advcl)$/.test(relationOf(child)) && child.i > verb.i + 1;
}

/** Whether nothing but an addressee, a date or `in a statement` follows the verb, and a clause stands before. */
function isPostposed(sentence: Sentence, verb: Token): boolean {
  const subject = childWhere(sentence, verb.i, (child) => child.deprel === "nsubj");
  const start = cueStart(sentence, verb);
  if (!sentence.tokens.slice(0, start - 1).some((token) => token.upos === "VERB" || token.upos === "AUX"))
    return false;
  if (
    /^(?:conj|advcl|acl|xcomp)/.test(verb.deprel) &&
    childWhere(sentence, verb.i, (child) => child.deprel === "ccomp" && child.i < verb.i) === undefined
  ) {
    if (verb.deprel !== "conj" || subject === undefined) return false;
  }
  for (const child of childrenOf(sentence, verb.i)) {
    if (child.i < verb.i || child.upos === "PUNCT") continue;
    if (/^(?:ccomp|xcomp|parataxis)$/.test(child.deprel)) return false;
    if (child.deprel === "obj" && verb.lemma !== "tell") return false;
  }
  const clauseBefore = childWhere(sentence, verb.i, (child) => child.deprel === "ccomp" && child.i < verb.i);
  if (clauseBefore !== undefined) return true;
  const after = sentence.tokens
    .slice(verb.i)
    .filter((token) => token.upos === "VERB" && !/^VB[GN]$/.test(token.xpos));
  const comma = tokenAt(sentence, start - 1);
  const parted = comma !== undefined && /^[,"”’'–—-]+$/.test(comma.form);
  return after.length === 0 && (parted || verb.i >= sentence.tokens.length - 4) && verb.head < verb.i;
}

/** The first token of the cue's own cluster: its subject phrase, or the verb. */
function cueStart(sentence: Sentence, verb: Token): number {
  const subject = subjectToken(sentence, verb);
  if (subject === null || subject > verb.i) return verb.i;
  const mask = markSubtree(sentence, subject, { mask: new Uint8Array(sentence.tokens.length + 1) });
  let start = subject;
  while (start > 1 && mask[start - 1] === 1) start--;
  return start;
}

function subjectToken(sentence: Sentence, verb: Token): number | null {
  return childWhere(sentence, verb.i, (child) => child.deprel === "nsubj")?.i ?? nameBefore(sentence, verb);
}

/** All before the cue, back to an earlier coordinate clause of its own, and participles after it. */
function before(sentence: Sentence, verb: Token, mask: Uint8Array): Uint8Array {
  const start = cueStart(sentence, verb);
  const from = clauseStart(sentence, verb);
  for (let i = from; i < start; i++) mask[i] = 1;
  for (const child of childrenOf(sentence, verb.i)) {
    if (isTrailing(child, verb)) markSubtree(sentence, child.i, { mask });
    if (child.deprel === "ccomp" && child.i < verb.i) {
      markSubtree(sentence, child.i, { mask, skip: (token) => token.i >= start && token.i <= verb.i });
    }
  }
  return mask;
}

/** Where the clause of a later cue begins when an earlier one has its own: after `while`, `but` or a semicolon. */
function clauseStart(sentence: Sentence, verb: Token): number {
  const earlier = sentence.tokens.some(
    (token) => token.i < verb.i && sayingVerbs.has(token.lemma) && token.upos === "VERB",
  );
  if (!earlier) return 1;
  for (let i = verb.i - 1; i > 1; i--) {
    const token = tokenAt(sentence, i) as Token;
    if (/^(?:while|but|whereas|although|though|;)$/i.test(token.form)) return i + 1;
  }
  return 1;
}

/** A cue set into a clause: the clause without the cue. */
function around(sentence: Sentence, verb: Token, mask: Uint8Array): Uint8Array {
  return markSubtree(sentence, verb.head, { mask, skip: (child) => child.i === verb.i });
}

/** A verb of saying whose clause the tree lost: what follows it, if a verb does. */
function loose(sentence: Sentence, verb: Token, mask: Uint8Array): Uint8Array | null {
  const follows = sentence.tokens
    .slice(verb.i)
    .find((token) => token.upos === "VERB" && /^VB[DPZ]?$/.test(token.xpos));
  const relative = verb.deprel === "acl:relcl";
  if (relative && follows === undefined) {
    mask[verb.head] = 1;
    return mask;
  }
  if (follows === undefined || !hasOwnSubject(sentence, follows)) return null;
  for (let i = verb.i + 1; i <= sentence.tokens.length; i++) mask[i] = 1;
  return mask;
}

function hasOwnSubject(sentence: Sentence, verb: Token): boolean {
  return childWhere(sentence, verb.i, (child) => child.deprel.startsWith("nsubj")) !== undefined;
}

/** What somebody is blamed for or accused of; `attacks they blamed on X` is the attacks. */
function blamed(sentence: Sentence, verb: Token, mask: Uint8Array): Uint8Array {
  for (const child of childrenOf(sentence, verb.i)) {
    if (child.i < verb.i) continue;
    const relation = relationOf(child);
    if (/^(?:obl|advcl|xcomp|ccomp)$/.test(relation)) markSubtree(sentence, child.i, { mask });
    if (relation === "obj") {
      for (const under of childrenOf(sentence, child.i)) {
        if (/^(?:nmod|acl)$/.test(relationOf(under))) markSubtree(sentence, under.i, { mask });
      }
      if (verb.lemma === "blame") mask[child.i] = 1;
    }
  }
  if (/^acl/.test(verb.deprel)) mask[verb.head] = 1;
  return mask;
}

/** `citing residents`, `quoted an officer as saying`: the cited one is innermost over the same words. */
function citedFrame(sentence: Sentence, verb: Token, namer: VoiceNamer): Frame | null {
  const object = childWhere(sentence, verb.i, (child) => child.deprel === "obj");
  if (object === undefined) return null;
  const voices = conjunctsOf(sentence, object.i).flatMap((i) => namer.voiceOf(sentence, i) ?? []);
  if (voices.length === 0) return null;
  const mask = new Uint8Array(sentence.tokens.length + 1);
  const clause = childWhere(
    sentence,
    verb.i,
    (child) => /^(?:advcl|xcomp|ccomp|obl)$/.test(child.deprel) && child.i > object.i,
  );
  const saying =
    clause ??
    childWhere(
      sentence,
      object.i,
      (child) =>
        /^(?:acl|nmod|advcl)/.test(child.deprel) && wordOf(tokenAt(sentence, child.i - 1) ?? child) === "as",
    );
  const outer = /^(?:advcl|conj|acl|parataxis)$/.test(verb.deprel) ? [] : speakersOf(sentence, verb, namer);
  if (saying !== undefined) markSubtree(sentence, saying.i, { mask });
  else for (let i = 1; i < verb.i; i++) mask[i] = 1;
  namer.heard(voices[0] as Voice);
  return frameOf({ voices: [...voices, ...outer], cue: wordOf(verb), span: verb.span, mask });
}

/** Offsets of the words from one token to another. */
export function spanBetween(sentence: Sentence, from: number, to: number): Span {
  const first = tokenAt(sentence, from) as Token;
  const last = tokenAt(sentence, to) as Token;
  return [first.span[0], last.span[1]];
}
