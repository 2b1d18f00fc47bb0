import type { Token } from "./annotation.ts";

/** A parsed sentence with the misreadings mended that reports of war are full of. */
export function mendTree(tokens: readonly Token[]): Token[] {
  return tokens.reduce((mended, token) => mendCrossing(mended, token.i), tokens.map(mendRelative));
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
