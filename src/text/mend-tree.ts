import type { Token } from "./annotation.ts";

/** A parsed sentence with the misreadings mended that reports of war are full of. */
export function mendTree(tokens: readonly Token[]): Token[] {
  return tokens.reduce(
    (mended, token) => mendCrossing(mended, token.i),
    [mendRelative, mendHelper, mendReported, mendPerfect, mendActive, mendAbsolute].reduce(
      (mended: readonly Token[], mend) => mended.map(mend),
      tokens,
    ) as Token[],
  );
}

/** What hangs on a verb and never on its helper. */
const OF_VERB = /^(?:nsubj|obj|obl|advcl|advmod|ccomp)/;

/** "has over the past weeks lost": what stands between hangs on the verb, and the parser hangs some on the helper. */
function mendHelper(token: Token, _: number, tokens: readonly Token[]): Token {
  const helper = tokens[token.head - 1];
  const isHelper = helper !== undefined && /^(?:aux|cop)/.test(helper.deprel);
  return isHelper && OF_VERB.test(token.deprel) ? { ...token, head: helper.head } : token;
}

/** "has been reported killed": what is reported of somebody, and no clause beside it. */
function mendReported(token: Token, i: number, tokens: readonly Token[]): Token {
  const before = tokens[i - 1];
  const isReported =
    token.deprel === "advcl" &&
    token.xpos === "VBN" &&
    before?.i === token.head &&
    /^(?:report|believe|presume|declare|pronounce|confirm)$/.test(before.lemma);
  return isReported ? { ...token, deprel: "xcomp" } : token;
}

/** What singles out the noun that a relative clause then tells of. */
const SINGLES_OUT = /^(?:last|only|final|first|sole|main|largest|biggest|remaining)$/;

/** "the last town in Velmland that …": the clause tells of the town, and the parser hangs it on the nearer name. */
function mendRelative(token: Token, _: number, tokens: readonly Token[]): Token {
  const near = token.deprel === "acl:relcl" ? tokens[token.head - 1] : undefined;
  const noun = near?.deprel === "nmod" && near.upos === "PROPN" ? tokens[near.head - 1] : undefined;
  if (noun?.upos !== "NOUN") return token;
  const isIn = tokens.some(
    ({ head, deprel, lemma }) => head === near?.i && deprel === "case" && lemma === "in",
  );
  const isSingled = tokens.some(({ head, lemma }) => head === noun.i && SINGLES_OUT.test(lemma));
  return isIn && isSingled ? { ...token, head: noun.i } : token;
}

/** "a border crossing" is a noun: the parser takes "crossing" for what the border does. */
function mendCrossing(tokens: Token[], i: number): Token[] {
  const border = tokens[i - 2];
  const crossing = tokens[i - 1];
  if (border === undefined || crossing?.head !== border.i || !/^crossings?$/i.test(crossing.form))
    return tokens;
  if (border.lemma.toLowerCase() !== "border" || !border.upos.startsWith("N")) return tokens;
  const xpos = /s$/i.test(crossing.form) ? "NNS" : "NN";
  return tokens.map((token): Token => {
    if (token === crossing)
      return { ...token, lemma: "crossing", upos: "NOUN", xpos, head: border.head, deprel: border.deprel };
    if (token === border) return { ...token, head: crossing.i, deprel: "compound" };
    return token.head === border.i ? { ...token, head: crossing.i } : token;
  });
}

/** "has lost its grip and left two forts": what goes on with a perfect and has no subject of its own is a perfect too. */
function mendPerfect(token: Token, _: number, tokens: readonly Token[]): Token {
  const first = token.deprel === "conj" && token.xpos === "VBD" ? tokens[token.head - 1] : undefined;
  if (first?.xpos !== "VBN") return token;
  const isPerfect = tokens.some(
    ({ head, deprel, lemma }) => head === first.i && deprel === "aux" && lemma === "have",
  );
  const hasSubject = tokens.some(({ head, deprel }) => head === token.i && deprel.startsWith("nsubj"));
  return isPerfect && !hasSubject ? { ...token, xpos: "VBN" } : token;
}

/** "The siege ended and thousands left to Karsk": no passive, for it has no helper, and an object or nothing to suffer. */
function mendActive(token: Token, _: number, tokens: readonly Token[]): Token {
  const verb = token.deprel === "nsubj:pass" ? tokens[token.head - 1] : token;
  if (verb?.xpos !== "VBN" && verb?.xpos !== "VBD") return token;
  const below = tokens.filter(({ head }) => head === verb.i);
  const isPassive = below.some(({ deprel }) => deprel === "aux:pass" || deprel === "mark");
  const isActive = !isPassive && (below.some(({ deprel }) => deprel === "obj") || verb.lemma === "leave");
  if (!isActive || !below.some(({ deprel }) => deprel === "nsubj:pass")) return token;
  return token === verb ? { ...token, xpos: "VBD" } : { ...token, deprel: "nsubj" };
}

/** "with two men wounded": what goes along with something, and is suffered. */
function mendAbsolute(token: Token, _: number, tokens: readonly Token[]): Token {
  const verb = token.deprel === "nsubj" ? tokens[token.head - 1] : token;
  if (verb?.xpos !== "VBD" || verb.deprel !== "advcl") return token;
  const below = tokens.filter(({ head }) => head === verb.i);
  const isWith = below.some(({ deprel, lemma }) => deprel === "mark" && lemma === "with");
  if (!isWith || below.some(({ deprel }) => deprel === "obj")) return token;
  return token === verb ? { ...token, xpos: "VBN" } : { ...token, deprel: "nsubj:pass" };
}
