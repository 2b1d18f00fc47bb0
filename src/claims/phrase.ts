import type { Span } from "../base/span.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt, wordAt } from "./sentence-view.ts";

/** A noun phrase without what follows its head: "the last two villages", "rebel-held Douma". */
export interface Phrase {
  /** The token the tree hangs the phrase on. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** The preposition that introduces it, in lower case; null for subjects and objects. */
  readonly prep: string | null;
  /** Whether it belongs to the predicate's own clause, or was carried over from another one. */
  readonly own: boolean;
}

const OPENERS = new Set(["all", "both", "half", "several", "many", "some"]);
const QUOTE = /^["“”'‘’]$/;
const HYPHEN = /^[-‐–]$/;

/** The phrase around a head: its span grows over modifiers by their part of speech, by names and by the tree. */
export function phraseAt(
  view: SentenceView,
  head: number,
  options: { prep?: string | null; own?: boolean } = {},
): Phrase {
  const [first, last] = (view.bounds[head] ??= isRelative(view, head)
    ? [head, head]
    : [growLeft(view, head), growRight(view, head)]);
  return { head, first, last, prep: options.prep ?? null, own: options.own ?? true };
}

/** "the last town in Velmland [that] holds out": a relative pronoun takes no words before it into its phrase. */
function isRelative(view: SentenceView, i: number): boolean {
  const { upos, xpos } = tokenAt(view, i);
  return upos === "PRON" && /^W(?:DT|P)$/.test(xpos);
}

/** Offsets of the phrase in the report. */
export function phraseSpan(view: SentenceView, phrase: Pick<Phrase, "first" | "last">): Span {
  return [tokenAt(view, phrase.first).span[0], tokenAt(view, phrase.last).span[1]];
}

function growLeft(view: SentenceView, head: number): number {
  let first = startOfName(view, head);
  while (first > 1) {
    const before = first - 1;
    const token = tokenAt(view, before);
    const isCode = HYPHEN.test(wordAt(view, before + 1));
    if ((token.upos === "DET" && !isCode) || (token.deprel === "nmod:poss" && token.upos === "PRON")) {
      first = before;
      const opener = tokenAt(view, before - 1);
      if (before > 1 && OPENERS.has(opener.form.toLowerCase()) && opener.head !== 0) first = before - 1;
      break;
    }
    if (!isModifier(view, before, head)) break;
    first = startOfName(view, before);
  }
  return trimStart(view, first, head);
}

function isModifier(view: SentenceView, i: number, head: number): boolean {
  const token = tokenAt(view, i);
  if (view.names[i] !== undefined) return true;
  if (token.form === "/" || token.form === "//") return true;
  if (HYPHEN.test(wordAt(view, i - 1)) && token.upos === "AUX") return true;
  if (HYPHEN.test(wordAt(view, i + 1)) && token.upos !== "PUNCT" && i + 1 < head) return true;
  switch (token.upos) {
    case "ADJ":
    case "NUM":
    case "NOUN":
    case "PROPN":
    case "SYM":
      return true;
    case "PART":
      return token.xpos === "POS" || /^['’]s?$/.test(token.form);
    case "PUNCT":
      if (token.form === ",") return isNationsComma(view, i);
      return HYPHEN.test(token.form) || (QUOTE.test(token.form) && isQuoteInside(view, i, head));
    case "X":
    case "VERB":
      return /^(?:amod|compound|flat)$/.test(token.deprel) || HYPHEN.test(tokenAt(view, i - 1).form);
    case "ADV":
    case "ADP":
      return (token.deprel !== "case" && token.head > i && token.head <= head + 1) || isComparative(view, i);
    case "CCONJ":
      return isInnerAnd(view, i, head);
    default:
      return false;
  }
}

/** A quotation mark behind a modifier or an article: 'the "Green" brigade'. */
function isQuoteInside(view: SentenceView, i: number, head: number): boolean {
  return (i > 1 && isModifier(view, i - 1, head)) || tokenAt(view, i - 1).upos === "DET";
}

/** "more than", "at least", "as many as" before a number. */
function isComparative(view: SentenceView, i: number): boolean {
  const pair = `${wordAt(view, i)} ${wordAt(view, i + 1)}`;
  const back = `${wordAt(view, i - 1)} ${wordAt(view, i)}`;
  const known = /^(more than|less than|fewer than|at least|up to|as many)$/;
  return known.test(pair) || known.test(back) || /^many as$/.test(back);
}

/** "the Egyptian, German and Iranian embassies": a comma between the adjectives of two nations. */
function isNationsComma(view: SentenceView, i: number): boolean {
  const [left, right] = [tokenAt(view, i - 1), tokenAt(view, i + 1)];
  const isNation = ({ upos, form }: typeof left): boolean => upos === "ADJ" && /^\p{Lu}/u.test(form);
  return isNation(left) && isNation(right) && right.deprel === "conj";
}

/** "Syrian and Iraqi forces": the `and` stands between two modifiers of one head, and not in "troops and allied militia". */
function isInnerAnd(view: SentenceView, i: number, head: number): boolean {
  const left = tokenAt(view, i - 1);
  const right = tokenAt(view, i + 1);
  if (i + 1 === head && view.names[i + 1] === undefined) return false;
  const { deprel, head: joined } = tokenAt(view, head);
  if (deprel === "conj" && joined === i - 1 && left.upos === "NOUN") return false;
  if (view.names[i + 1] !== undefined && view.names[i + 1] === view.names[head])
    return left.deprel === "amod" && view.names[i - 1]?.type === "actor";
  const joinable = (upos: string): boolean => upos === "ADJ" || upos === "PROPN";
  return (
    (view.names[i - 1] !== undefined || joinable(left.upos)) &&
    (view.names[i + 1] !== undefined || joinable(right.upos)) &&
    left.deprel !== "obj"
  );
}

function trimStart(view: SentenceView, first: number, head: number): number {
  let start = first;
  while (start < head && /^(PUNCT|PART|CCONJ)$/.test(tokenAt(view, start).upos)) {
    if (QUOTE.test(tokenAt(view, start).form)) break;
    start++;
  }
  return start;
}

function startOfName(view: SentenceView, i: number): number {
  const name = view.names[i];
  let first = i;
  while (name !== undefined && first > 1 && view.names[first - 1] === name) first--;
  return first;
}

function growRight(view: SentenceView, head: number): number {
  let last = endOfName(view, head);
  for (;;) {
    const next = last + 1;
    const token = tokenAt(view, next);
    const joined =
      (token.deprel === "flat" || token.deprel === "goeswith") &&
      token.head >= head - 3 &&
      token.head <= last;
    if (!joined && !(HYPHEN.test(token.form) && tokenAt(view, next + 1).deprel === "flat")) break;
    last = endOfName(view, next);
  }
  return last;
}

function endOfName(view: SentenceView, i: number): number {
  const name = view.names[i];
  let last = i;
  while (name !== undefined && last < view.size && view.names[last + 1] === name) last++;
  return last;
}

/** A phrase and those coordinated with it, in the order of the text: by the tree, and by plain lists of names the tree broke. */
export function conjuncts(view: SentenceView, phrase: Phrase): readonly Phrase[] {
  const found: Phrase[] = [phrase];
  for (let at = 0; at < found.length && found.length < 40; at++) {
    const current = found[at] as Phrase;
    for (const child of dependents(view, current.head, ["conj"])) {
      if (tokenAt(view, child).upos === "VERB" && dependents(view, child, ["nsubj", "obj"]).length > 0)
        continue;
      add(found, phraseAt(view, child, { prep: phrase.prep, own: phrase.own }));
    }
    for (const child of sharersOf(view, current))
      add(found, phraseAt(view, child, { prep: phrase.prep, own: phrase.own }));
    const next = nextListed(view, current);
    if (next !== 0) add(found, phraseAt(view, next, { prep: phrase.prep, own: phrase.own }));
  }
  return found.sort((a, b) => a.first - b.first);
}

/** "[regime] and Russian warplanes", "[Hama] and Homs provinces": what shares a head with another modifier, before its phrase. */
function sharersOf(view: SentenceView, { head, first }: Phrase): readonly number[] {
  return dependents(view, head, ["compound"]).filter(
    (child) =>
      child < first &&
      tokenAt(view, child).upos !== "ADJ" &&
      dependents(view, child, ["conj"]).some((joined) => joined < head),
  );
}

function add(found: Phrase[], phrase: Phrase): void {
  if (!found.some((other) => phrase.first <= other.last && other.first <= phrase.last)) found.push(phrase);
}

/** The last token of a name that follows right after a comma or `and`, of the same type as the one before it. */
function nextListed(view: SentenceView, phrase: Phrase): number {
  const kind = view.names[phrase.head]?.type ?? view.names[phrase.last]?.type;
  if (kind === undefined) return 0;
  let at = phrase.last + 1;
  const glue = at;
  while (
    at <= view.size &&
    /^(,|and|&|or|as|well|nearby|the|of|town|towns|city|village)$/.test(wordAt(view, at))
  )
    at++;
  const isGlued = at > glue && /^(,|and|&|or|as)$/.test(wordAt(view, glue));
  if (!isGlued || view.names[at]?.type !== kind) return 0;
  const afterComma = wordAt(view, glue) === "," && at === glue + 1;
  if (afterComma && !listContinues(view, at)) return 0;
  return endOfName(view, at);
}

/** Whether a comma-separated run of names goes on to an `and`: "A, B and C", not "A, B" (place, container). */
function listContinues(view: SentenceView, at: number): boolean {
  for (let i = at; i <= Math.min(view.size, at + 14); i++) {
    const word = wordAt(view, i);
    if (word === "and" || word === "&")
      return view.names[i + 1] !== undefined || view.names[i + 2] !== undefined;
    if (word !== "," && view.names[i] === undefined && !/^(the|of|towns?|village|city)$/.test(word))
      return false;
  }
  return false;
}
