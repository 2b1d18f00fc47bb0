import type { SentenceView } from "./sentence-view.ts";
import {
  HELP_NOUNS,
  HYPHEN_ACTS,
  PLACE_OF_HEADS,
  PLACE_PREPOSITIONS,
  SPEECH_FORMS,
  SPEECH_VERBS,
  STATE_COMPANY,
} from "./word-lists.ts";

/** Verbs whose subject is a place as often as a party. */
const STILL_VERBS = new Set(
  "be lie remain become fall suffer witness border stand see have face host descend burn".split(" "),
);
/** Verbs that are done to parties, not to places. */
const PARTY_VERBS = new Set(
  "accuse blame urge warn tell ask back support help call press pressure thank criticise criticize condemn arm fund force sanction".split(
    " ",
  ),
);
const AGENT_PREPOSITIONS = new Set(["by", "with", "against", "between", "among", "without"]);

/** Whether a country's or a capital's name at these words stands for its government, from the words and the tree around it; undefined when they do not say. */
export function acts(view: SentenceView, first: number, last: number): boolean | undefined {
  return byFollowing(view, last) ?? byPreceding(view, first) ?? byTree(view, first, last);
}

function byFollowing(view: SentenceView, last: number): boolean | undefined {
  const word = view.words[last];
  const next = view.words[last + 1];
  if (word === undefined || next === undefined) return undefined;
  const gap = view.text.slice(word.end, next.start);
  if (gap === "-") return HYPHEN_ACTS.has(next.plain) ? true : next.plain === "based" ? false : undefined;
  if (word.possessive) {
    return view.words
      .slice(last + 1, last + 4)
      .some((after) => after.joined && STATE_COMPANY.has(after.plain));
  }
  if (gap === " " && SPEECH_FORMS.has(next.plain)) return true;
  return undefined;
}

function byPreceding(view: SentenceView, first: number): boolean | undefined {
  let at = first - 1;
  if (view.words[at]?.plain === "the") at--;
  const before = view.words[at];
  if (before === undefined || view.text.slice(before.end, view.words[at + 1]?.start).trim() !== "")
    return undefined;
  const earlier = view.words.slice(Math.max(0, at - 4), at).map((word) => word.plain);
  if (before.plain === "of" || before.plain === "from")
    return earlier.slice(-2).some((word) => HELP_NOUNS.has(word));
  if (before.plain === "between")
    return !earlier.some((word) => word === "border" || word === "road" || word === "frontier");
  if (AGENT_PREPOSITIONS.has(before.plain)) return !(before.plain === "with" && earlier.includes("border"));
  if (before.plain === "on" && earlier.slice(-2).some((word) => word === "sanctions" || word === "pressure"))
    return true;
  if (PLACE_PREPOSITIONS.has(before.plain) || PLACE_OF_HEADS.has(before.plain)) return false;
  if (HELP_NOUNS.has(before.plain) || STATE_COMPANY.has(before.plain)) return true;
  return undefined;
}

function byTree(view: SentenceView, first: number, last: number): boolean | undefined {
  for (let word = first; word <= last; word++) {
    let token = view.token(word);
    for (let step = 0; token?.deprel === "conj" && step < 6; step++) token = view.head(token);
    if (token === undefined) continue;
    const head = view.head(token);
    if (head === undefined || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(head.upos)) continue;
    const verb = head.lemma;
    if (token.deprel === "nsubj") return head.upos === "VERB" && !STILL_VERBS.has(verb);
    if (token.deprel === "nsubj:pass") return PARTY_VERBS.has(verb);
    if (token.deprel === "obj" || token.deprel === "iobj")
      return PARTY_VERBS.has(verb) || SPEECH_VERBS.has(verb);
    if (token.deprel === "obl:agent") return true;
  }
  return undefined;
}
