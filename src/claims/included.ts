import { phraseAt, type Phrase } from "./phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenAt, wordAt } from "./sentence-view.ts";

/** "12 people, including three children and two women" → the items after "including". */
export function included(view: SentenceView, from: number): readonly Phrase[] {
  let at = from;
  while (/^(,|of|at|least|them|\()$/.test(wordAt(view, at))) at++;
  if (wordAt(view, at) !== "including" && !(wordAt(view, at) === "among" && wordAt(view, at + 1) === "them"))
    return [];
  const found: Phrase[] = [];
  for (at += 1; at <= Math.min(view.size, from + 20); at++) {
    const token = view.sentence.tokens[at - 1];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || token.form === ".") break;
    if (token.upos !== "NOUN") continue;
    const item = phraseAt(view, at);
    if (item.last > at || view.sentence.tokens[at]?.upos === "NOUN") continue;
    if (wordAt(view, item.first - 2) === "," && opensClause(view, item)) break;
    const isWhere = /^(in|at|on|from|near|by|of)$/.test(wordAt(view, item.first - 1));
    if (!isWhere && isCounted(view, item)) found.push(item);
    at = item.last;
  }
  return found;
}

/** "…, including 5 soldiers, and [10 civilians were hurt]": no item of the list but the subject of what follows. */
function opensClause(view: SentenceView, { last }: Phrase): boolean {
  const next = tokenAt(view, last + 1).upos === "CCONJ" ? last + 3 : last + 1;
  return /^(VERB|AUX)$/.test(tokenAt(view, next).upos);
}

function isCounted(view: SentenceView, { first, last }: Phrase): boolean {
  if (/^an?$/.test(wordAt(view, first))) return true;
  return view.sentence.tokens.slice(first - 1, last).some(({ upos }) => upos === "NUM");
}
