import type { Token } from "./annotation.ts";

/** A parsed sentence with the misreadings mended that reports of war are full of. */
export function mendTree(tokens: readonly Token[]): Token[] {
  return tokens.reduce((mended, token) => mendCrossing(mended, token.i), [...tokens]);
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
