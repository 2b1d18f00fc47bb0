import type { Token } from "./annotation.ts";

/** A sentence's tokens, and those that hang on each. */
interface Tree {
  readonly tokens: readonly Token[];
  below(i: number): readonly Token[];
}

/** A token as it should stand in its tree; most stay as they are. */
type Mend = (token: Token, tree: Tree) => Token;

const MENDS: readonly Mend[] = [
  mendRelative,
  mendHelper,
  mendReported,
  mendPerfect,
  mendActive,
  mendAbsolute,
  mendCrossing,
];

/** A parsed sentence with the misreadings mended that reports of war are full of. */
export function mendTree(tokens: readonly Token[]): readonly Token[] {
  return MENDS.reduce((mended, mend) => {
    const tree = treeOf(mended);
    return mended.map((token) => mend(token, tree));
  }, tokens);
}

function treeOf(tokens: readonly Token[]): Tree {
  let hung: Token[][] | undefined;
  const hang = (): Token[][] => {
    const lists: Token[][] = tokens.map(() => []);
    for (const token of tokens) lists[token.head - 1]?.push(token);
    return lists;
  };
  return { tokens, below: (i) => (hung ??= hang())[i - 1] ?? [] };
}

/** What hangs on a verb and never on its helper. */
const OF_VERB = /^(?:nsubj|obj|obl|advcl|advmod|ccomp)/;

/** "has over the past weeks lost": what stands between hangs on the verb, and the parser hangs some on the helper. */
function mendHelper(token: Token, { tokens }: Tree): Token {
  const helper = tokens[token.head - 1];
  const isHelper = helper !== undefined && /^(?:aux|cop)/.test(helper.deprel);
  return isHelper && OF_VERB.test(token.deprel) ? { ...token, head: helper.head } : token;
}

const REPORTED = /^(?:report|record|register|confirm|believe|presume|declare|pronounce)$/;

/** "has been reported killed": what is reported of somebody, and no clause beside it. */
function mendReported(token: Token, { tokens }: Tree): Token {
  const before = tokens[token.i - 2];
  const isNext = token.deprel === "advcl" && token.xpos === "VBN" && before?.i === token.head;
  return isNext && REPORTED.test(before.lemma) ? { ...token, deprel: "xcomp" } : token;
}

/** "has lost its grip and left two forts": what goes on with a perfect and has no subject of its own is a perfect too. */
function mendPerfect(token: Token, { tokens, below }: Tree): Token {
  const first = token.deprel === "conj" && token.xpos === "VBD" ? tokens[token.head - 1] : undefined;
  if (first?.xpos !== "VBN") return token;
  const isPerfect = below(first.i).some(({ deprel, lemma }) => deprel === "aux" && lemma === "have");
  const hasSubject = below(token.i).some(({ deprel }) => deprel.startsWith("nsubj"));
  return isPerfect && !hasSubject ? { ...token, xpos: "VBN" } : token;
}

/** "The siege ended and thousands left to Karsk": no passive, for it has no helper, and an object or nothing to suffer. */
function mendActive(token: Token, { tokens, below }: Tree): Token {
  const verb = token.deprel === "nsubj:pass" ? tokens[token.head - 1] : token;
  if (verb?.xpos !== "VBN" && verb?.xpos !== "VBD") return token;
  const relations = below(verb.i).map(({ deprel }) => deprel);
  if (!relations.includes("nsubj:pass") || relations.includes("aux:pass") || relations.includes("mark"))
    return token;
  if (!relations.includes("obj") && verb.lemma !== "leave") return token;
  return token === verb ? { ...token, xpos: "VBD" } : { ...token, deprel: "nsubj" };
}

/** "with two men wounded": what goes along with something, and is suffered. */
function mendAbsolute(token: Token, { tokens, below }: Tree): Token {
  const verb = token.deprel === "nsubj" ? tokens[token.head - 1] : token;
  if (verb?.xpos !== "VBD" || verb.deprel !== "advcl") return token;
  const parts = below(verb.i);
  const isWith = parts.some(({ deprel, lemma }) => deprel === "mark" && lemma === "with");
  if (!isWith || parts.some(({ deprel }) => deprel === "obj")) return token;
  return token === verb ? { ...token, xpos: "VBN" } : { ...token, deprel: "nsubj:pass" };
}

/** What singles out the noun that a relative clause then tells of. */
const SINGLES_OUT = /^(?:last|only|final|first|sole|main|largest|biggest|remaining)$/;

/** "the last town in Velmland that …": the clause tells of the town, and the parser hangs it on the nearer name. */
function mendRelative(token: Token, { tokens, below }: Tree): Token {
  const near = token.deprel === "acl:relcl" ? tokens[token.head - 1] : undefined;
  const noun = near?.deprel === "nmod" && near.upos === "PROPN" ? tokens[near.head - 1] : undefined;
  if (near === undefined || noun?.upos !== "NOUN") return token;
  const isIn = below(near.i).some(({ deprel, lemma }) => deprel === "case" && lemma === "in");
  const isSingled = below(noun.i).some(({ lemma }) => SINGLES_OUT.test(lemma));
  return isIn && isSingled ? { ...token, head: noun.i } : token;
}

/** "a border crossing" is a noun: the parser takes "crossing" for what the border does. */
function mendCrossing(token: Token, { tokens }: Tree): Token {
  if (isCrossing(tokens, token.i)) {
    const border = tokens[token.head - 1] as Token;
    const xpos = /s$/i.test(token.form) ? "NNS" : "NN";
    return { ...token, lemma: "crossing", upos: "NOUN", xpos, head: border.head, deprel: border.deprel };
  }
  if (isCrossing(tokens, token.i + 1)) return { ...token, head: token.i + 1, deprel: "compound" };
  return isCrossing(tokens, token.head + 1) ? { ...token, head: token.head + 1 } : token;
}

/** Whether a token is the crossing behind a border that the tree hangs it on. */
function isCrossing(tokens: readonly Token[], i: number): boolean {
  const border = tokens[i - 2];
  const crossing = tokens[i - 1];
  if (border === undefined || crossing?.head !== border.i || !/^crossings?$/i.test(crossing.form))
    return false;
  return border.lemma.toLowerCase() === "border" && border.upos.startsWith("N");
}
