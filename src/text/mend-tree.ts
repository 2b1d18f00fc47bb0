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
  mendDoing,
  mendReported,
  mendPerfect,
  mendActive,
  mendAbsolute,
  mendCrossing,
  mendHeld,
  mendBacked,
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

const DOING = /^(?:fire|fight|hold|hide|operate|shelter|live|flee|wait|march|gather)$/;

/** "target fighters firing on troops": what right before the participle is hit does it, and not who hits. */
function mendDoing(token: Token, { tokens, below }: Tree): Token {
  const noun = tokens[token.i - 2];
  const isBehind = token.deprel === "advcl" && noun?.deprel === "obj" && noun.head === token.head;
  if (!isBehind || token.xpos !== "VBG" || !DOING.test(token.lemma)) return token;
  return below(token.i).some(({ deprel }) => deprel === "mark")
    ? token
    : { ...token, head: noun.i, deprel: "acl" };
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

/** "the rebel held city" without its hyphen: the city is meant, and the parser takes the rebel for it. */
function mendHeld(token: Token, tree: Tree): Token {
  const { tokens } = tree;
  const own = heldBy(token, tree);
  if (own !== undefined) {
    const { head, deprel } = tokens[own.head - 1] as Token;
    return { ...token, head, deprel };
  }
  const [place] = tree.below(token.i + 1).filter((child) => heldBy(child, tree)?.i === token.i + 1);
  if (place !== undefined) return { ...token, head: token.i + 1, deprel: "compound" };
  const [held] = tree.below(token.i).filter((child) => heldBy(child, tree)?.i === token.i);
  if (held !== undefined) return { ...token, head: held.i, deprel: "amod" };
  const [above] = tree.below(token.head + 1).filter((child) => heldBy(child, tree)?.i === token.head + 1);
  return above !== undefined && token.i < token.head ? { ...token, head: above.i } : token;
}

/** The participle of which a token is the object, where it is what a side right before the participle holds. */
function heldBy({ i, head, deprel, upos }: Token, { tokens, below }: Tree): Token | undefined {
  const held = deprel === "obj" && upos === "NOUN" ? tokens[head - 1] : undefined;
  const side = tokens[(held?.i ?? 0) - 2];
  if (held === undefined || side === undefined || i < held.i || !/^(?:held|controlled)$/i.test(held.form))
    return undefined;
  const isModifier = held.deprel.startsWith("acl") && held.head === side.i && /^NNP?$/.test(side.xpos);
  return isModifier && !below(i).some(({ deprel: under }) => under === "det") ? held : undefined;
}

/** "The SDF, backed by air strikes, seize the dam": the finite verb is the clause's, and the participle only tells of its subject. */
function mendBacked(token: Token, { tokens, below }: Tree): Token {
  const verb = /^(?:root|nsubj:pass|punct)$/.test(token.deprel)
    ? backedVerb(token, below, tokens)
    : undefined;
  if (verb !== undefined) return verb;
  const root = token.deprel === "conj" ? tokens[token.head - 1] : undefined;
  const isVerb = root !== undefined && seizing(root, below)?.i === token.i;
  return isVerb ? { ...token, head: 0, deprel: "root" } : token;
}

type Below = Tree["below"];

/** The root, its subject or its full stop as they should stand, when the root is a participle with a finite verb behind. */
function backedVerb(token: Token, below: Below, tokens: readonly Token[]): Token | undefined {
  const root = token.deprel === "root" ? token : tokens[token.head - 1];
  const verb = root === undefined ? undefined : seizing(root, below);
  if (root === undefined || verb === undefined) return undefined;
  const subject = below(root.i).find(({ deprel }) => deprel === "nsubj:pass") as Token;
  if (token === root) return { ...token, head: subject.i, deprel: "acl" };
  if (token === subject) return { ...token, head: verb.i, deprel: "nsubj" };
  return token.i > verb.i ? { ...token, head: verb.i } : undefined;
}

/** The finite verb behind a root that is a participle without a helper, which nothing joins to it. */
function seizing(root: Token, below: Below): Token | undefined {
  if (root.deprel !== "root" || root.xpos !== "VBN") return undefined;
  const parts = below(root.i);
  if (parts.some(({ deprel }) => /^aux/.test(deprel)) || !parts.some(({ deprel }) => deprel === "nsubj:pass"))
    return undefined;
  return parts.find(
    ({ i, deprel, xpos }) =>
      deprel === "conj" &&
      /^VB[DPZ]$/.test(xpos) &&
      !below(i).some(({ deprel: under }) => /^(?:cc|nsubj)/.test(under)),
  );
}
