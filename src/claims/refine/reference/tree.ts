import type { Sentence, Token } from "../../../text/annotation.ts";

const memo = new WeakMap<Sentence, readonly (readonly Token[])[]>();
const none: readonly Token[] = [];

/** The dependents of token `i` in text order (`0` gives the root). Trees are indexed once per sentence. */
export function childrenOf(sentence: Sentence, i: number): readonly Token[] {
  let index = memo.get(sentence);
  if (index === undefined) {
    const lists: Token[][] = [[]];
    for (let number = 1; number <= sentence.tokens.length; number++) lists.push([]);
    for (const token of sentence.tokens) lists[token.head]?.push(token);
    index = lists;
    memo.set(sentence, index);
  }
  return index[i] ?? none;
}

/** Token `i` of a sentence (1-based), or undefined outside it. */
export function tokenAt(sentence: Sentence, i: number): Token | undefined {
  return i > 0 ? sentence.tokens[i - 1] : undefined;
}

/** A relation without its subtype: `obl:agent` → `obl`. */
export function relationOf(token: Token): string {
  const colon = token.deprel.indexOf(":");
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** Whether a dependent of `i` satisfies the test; the first that does, or undefined. */
export function childWhere(
  sentence: Sentence,
  i: number,
  test: (token: Token) => boolean,
): Token | undefined {
  return childrenOf(sentence, i).find(test);
}

/** Marks token `i` and all below it in `mask` (indexed by token number), leaving out the branches `skip` names. */
export function markSubtree(
  sentence: Sentence,
  i: number,
  options: { readonly mask: Uint8Array; readonly skip?: (token: Token) => boolean },
): Uint8Array {
  options.mask[i] = 1;
  for (const child of childrenOf(sentence, i)) {
    if (options.mask[child.i] === 1 || options.skip?.(child) === true) continue;
    markSubtree(sentence, child.i, options);
  }
  return options.mask;
}

/** The token's word as compared: lower case, straight apostrophes. */
export function wordOf(token: Token): string {
  return token.form.toLowerCase().replace(/’/g, "'");
}
