import type { Draft } from "./draft.ts";
import { nameEnd } from "./persons.ts";
import type { SentenceView } from "./sentence-view.ts";
import {
  BODY_HEADS,
  COMPASS,
  NEVER_TOWNS,
  NOT_FIRST,
  PEOPLE_ADJECTIVES,
  PLACE_HEADS,
  SPEECH_FORMS,
} from "./word-lists.ts";

/** Verbs whose object, when it is a bare name that nobody knows, is a place. */
const TAKING =
  /^(?:(?:re)?(?:captur|seiz|occupy|occupi|tak)(?:e[ds]?|ing|es|n|ying)?|(?:re)?tak(?:en|es|ing)|(?:re)?took|liberat(?:e[ds]?|ing)|re(?:gain|claim|cover|conquer)(?:ed|s|ing)?|clear(?:ed|s)|annex(?:ed|es)?|overr[ua]n|overruns|conquer(?:ed|s)?|reconquer(?:ed|s)?|enter(?:ed|s|ing)?|besieg(?:e[ds]?|ing)|encircl(?:e[ds]?|ing)|surround(?:ed|s|ing)?|storm(?:ed|s|ing)?|shell(?:ed|s|ing)?|bomb(?:ed|s|ing)|pound(?:ed|s|ing)?|control(?:s|led|ling)?|evacuat(?:e[ds]?|ing)|abandon(?:ed|s|ing)?|lost|lose|loses|losing|reach(?:ed|es|ing)?|left)$/;
/** Of them in the passive, behind the name. */
const TAKEN =
  /^(?:(?:re)?captured|(?:re)?seized|(?:re)?occupied|(?:re)?taken|liberated|overrun|(?:re)?conquered|entered|besieged|encircled|surrounded|stormed|shelled|bombed|pounded|controlled|evacuated|abandoned|lost|cleared|held)$/;
/** Verbs whose "from" is followed by what is left. */
const LEAVING =
  /^(?:withdr(?:ew|aw|aws|awn|awing|awal)|retreat(?:ed|s|ing)?|driven|ousted|expelled|fled|flee|flees|fleeing|evacuated|dislodged)$/;
const BETWEEN = /^(?:is|was|were|are|has|had|have|been|being|be|now|also|fully|completely|still|entirely)$/;
const PEOPLE_ONLY = /^(?:abu|umm|bin|ibn|mr|mrs)$/;

type Words = Pick<Draft, "view" | "first" | "last">;

/** A name that no register knows, where it is taken, entered, held or lost, or goes on a list of such: "took Karsk", "Karsk fell to". */
export function takenPlace(view: SentenceView, first: number, before: Draft | undefined): Draft | undefined {
  const words = { view, first, last: nameEnd(view, first) };
  if (!isTaken(words, before)) return undefined;
  return { ...words, type: "place", entries: [], places: [], asks: "town" };
}

/** Whether the words around say that a name is of a place: it is taken, entered, held, lost or left, as the one before it on a list. */
export function isTaken(words: Words, before?: Draft): boolean {
  const { view, first, last } = words;
  if (view.headline || view.shouting || !mayBePlace(view, first) || !standsAlone(view, last)) return false;
  return isObject(view, first) || isSubject(view, last) || isListed(words, before);
}

function mayBePlace(view: SentenceView, first: number): boolean {
  const start = view.words[first];
  if (start?.capital !== true || start.upper || PEOPLE_ONLY.test(start.plain)) return false;
  if ([NOT_FIRST, NEVER_TOWNS, COMPASS, BODY_HEADS].some((words) => words.has(start.plain))) return false;
  if (/^\d/.test(start.plain) || PLACE_HEADS[start.plain] !== undefined) return false;
  if (PEOPLE_ADJECTIVES.has(start.plain) || PEOPLE_ADJECTIVES.has(start.plain.replace(/s$/, "")))
    return false;
  const upos = view.token(first)?.upos ?? "";
  return upos === "PROPN" || upos === "" || (first > 0 && /^(?:NOUN|ADJ|X)$/.test(upos));
}

/** No word follows that the name would only modify or own: "seized Karsk trucks". */
function standsAlone(view: SentenceView, last: number): boolean {
  const relation = view.token(last)?.deprel ?? "";
  if (view.words[last]?.possessive === true || /^(?:compound|amod|nmod:poss)/.test(relation)) return false;
  const next = view.words[last + 1];
  const token = view.token(last + 1);
  const goesOn = next?.joined === true && /^(?:NOUN|PROPN)$/.test(token?.upos ?? "");
  const hyphen = view.text[view.words[last]?.end ?? 0] === "-";
  return !goesOn && !hyphen && !view.words.slice(last, last + 2).some(({ plain }) => BODY_HEADS.has(plain));
}

function isObject(view: SentenceView, first: number): boolean {
  const [earlier, before] = [view.words[first - 2], view.words[first - 1]];
  if (before === undefined || view.words[first]?.joined !== true) return false;
  if (before.plain === "of") return earlier?.plain === "out";
  return TAKING.test(before.plain) || (before.plain === "from" && LEAVING.test(earlier?.plain ?? ""));
}

function isSubject(view: SentenceView, last: number): boolean {
  let at = last + 1;
  while (at < last + 5 && BETWEEN.test(view.words[at]?.plain ?? "")) at++;
  const word = view.words[at]?.plain ?? "";
  if (/^fe?ll(?:en|s)?$|^fall(?:en|s)?$/.test(word)) return view.words[at + 1]?.plain === "to";
  return at > last + 1 && TAKEN.test(word);
}

/** "the villages of A, B and C", "took A and B": as the name before it. */
function isListed({ view, first, last }: Words, before: Draft | undefined): boolean {
  if (before?.type !== "place" || before.view !== view) return false;
  if (before.asks === undefined && !isObject(view, before.first)) return false;
  const gap = view.text.slice(view.words[before.last]?.end, view.words[first]?.start);
  if (/^,? (?:and|or) $/.test(gap)) return !SPEECH_FORMS.has(view.words[last + 1]?.plain ?? "");
  const next = view.words[last + 1];
  const after = view.text.slice(view.words[last]?.end, (view.words[last]?.end ?? 0) + 5);
  return gap === ", " && next !== undefined && /^(?:, | and )/.test(after) && !SPEECH_FORMS.has(next.plain);
}
