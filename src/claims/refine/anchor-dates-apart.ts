import type { Sentence, Token } from "../../text/annotation.ts";
import { tenseOf } from "../../text/dates/tense.ts";

/** What a word is parted from its clause by: "after the raid", "when a bomb went off". */
export interface Apart {
  /** Whether it tells what the clause followed from: "ten die when a bomb goes off". */
  readonly follows: boolean;
  readonly governor: Token | undefined;
}

const DEPTH = 8;
const PARTING = /^(?:after|following|since|before|despite|until|when|as)$/i;
/** Led in by these and told behind its clause, a thing is of one day with it. */
const CAUSE = /^(?:after|following|when|as)$/i;
/** "This comes after the army left": such a clause only points back. */
const POINTING = /^(?:come|be|follow|say|mark|occur)$/;

/** What parts a word from the clause above it; null when it stands within. */
export function apartFrom(sentence: Sentence, token: Token): Apart | null {
  let at: Token | undefined = token;
  for (let depth = 0; at !== undefined && depth < DEPTH; depth++) {
    const word = partingWord(sentence, at);
    const governor: Token | undefined = sentence.tokens[at.head - 1];
    if (word !== undefined)
      return { follows: !isTheirs(sentence, at) && follows(at, word, governor), governor };
    if (tenseOf(sentence, at.i) !== "none") return null;
    at = governor;
  }
  return null;
}

function partingWord(sentence: Sentence, token: Token): Token | undefined {
  return sentence.tokens.find((child) => {
    if (child.head !== token.i || child.i > token.i) return false;
    if (!/^(?:case|mark)/.test(child.deprel) && child.xpos !== "WRB") return false;
    const before = sentence.tokens[child.i - 2]?.form ?? "";
    return PARTING.test(child.form) || (child.form === "of" && /^ahead$/i.test(before));
  });
}

function follows(token: Token, word: Token, governor: Token | undefined): boolean {
  if (governor === undefined || governor.i > word.i || POINTING.test(governor.lemma)) return false;
  return CAUSE.test(word.form) || (/^before$/i.test(word.form) && token.xpos === "VBG");
}

/** "retake the dam after [its] capture": what befell the same thing before, on no day that the clause tells. */
function isTheirs({ tokens }: Sentence, { i }: Token): boolean {
  return tokens.some(({ head, deprel, xpos }) => head === i && deprel === "nmod:poss" && xpos === "PRP$");
}
