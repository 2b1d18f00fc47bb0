import type { Sentence, Token } from "../../../text/annotation.ts";
import { eventNouns } from "../modality/words.ts";
import { childrenOf, tokenAt, wordOf } from "../reference/tree.ts";
import { clauseOnly, tellingObjects } from "./words.ts";

/** Whether a clause, a quotation or the noun of a happening follows. */
export function saysSomething(sentence: Sentence, verb: Token): boolean {
  if (opensClause(sentence, verb)) return true;
  const children = childrenOf(sentence, verb.i).filter((child) => child.i > verb.i);
  if (children.some((child) => /^(?:ccomp|parataxis)$/.test(child.deprel))) return true;
  const object = children.find((child) => child.deprel === "obj");
  if (/^(?:document|record|describe)$/.test(verb.lemma)) {
    return object !== undefined && eventNouns.has(object.lemma);
  }
  if (clauseOnly.has(verb.lemma)) return false;
  if (/^(?:declare|proclaim)$/.test(verb.lemma)) return children.some((child) => isVerdict(sentence, child));
  const clause = children.find((child) => child.deprel === "xcomp" && child.upos === "VERB");
  if (clause !== undefined) return !hasTo(sentence, clause);
  return verb.lemma === "put" || tells(sentence, verb, object);
}

/** `that`, a colon or a quotation mark comes next. */
function opensClause(sentence: Sentence, verb: Token): boolean {
  const next = tokenAt(sentence, verb.i + 1);
  if (next === undefined) return false;
  if (/^(?:that|:|responsibility|["“])$/.test(next.form)) return true;
  return next.upos === "ADP" && tokenAt(sentence, verb.i + 2)?.form === "that";
}

/** Whether the object is what is told, or a clause follows that the tree did not hang on the verb. */
function tells(sentence: Sentence, verb: Token, object: Token | undefined): boolean {
  const rest = sentence.tokens.slice(verb.i);
  if (/^(?:say|tell|add)$/.test(verb.lemma)) {
    if (object?.upos === "PROPN") return false;
    return object !== undefined || rest.some((token) => /^(?:VERB|AUX)$/.test(token.upos));
  }
  if (object !== undefined) return tellingObjects.has(verb.lemma) || eventNouns.has(object.lemma);
  return rest.slice(0, 12).some((token) => /^VB[DPZ]$/.test(token.xpos) && hasSubject(sentence, token));
}

function hasTo(sentence: Sentence, clause: Token): boolean {
  return childrenOf(sentence, clause.i).some((child) => wordOf(child) === "to");
}

function hasSubject(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb.i).some((child) => child.deprel.startsWith("nsubj"));
}

/** `Declared the city liberated`, `declared victory`: not every object that is declared is told. */
function isVerdict(sentence: Sentence, child: Token): boolean {
  if (child.deprel === "xcomp") return true;
  if (child.deprel !== "obj") return false;
  return (
    eventNouns.has(child.lemma) ||
    childrenOf(sentence, child.i).some((under) => under.deprel === "acl" && under.xpos === "VBN")
  );
}
