import type { Annotation } from "../../text/annotation.ts";
import type { Quantity } from "../claim.ts";
import type { Companions } from "../companions.ts";
import type { Draft } from "../draft.ts";
import { phraseSpan } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dependents, tokenAt, wordAt } from "../sentence-view.ts";

/** Fills in quantities: of what is counted, of shares held, of villages taken; and the population's own word. */
export function quantifyDrafts(
  drafts: readonly Draft[],
  annotation: Annotation,
  companions: Companions,
): readonly Draft[] {
  return drafts
    .map((draft) => {
      const { kind } = draft.rule.gives;
      if (kind === "count") return counted(draft, companions);
      if (kind === "control") return { ...draft, quantity: shareOf(draft, annotation, companions) };
      return draft;
    })
    .filter((draft) => !countsNothing(draft));
}

const VAGUE =
  /^(many|most|some|several|numerous|countless|all|number|numbers|few|others|more|hundreds|thousands|dozens|scores)$/;

/** "The hostages were freed", "shot dead": nobody says how many. Casualties are counted even so. */
function countsNothing({ rule: { gives }, quantity, counted: phrase, view }: Draft): boolean {
  if (gives.kind !== "count" || quantity !== null || phrase === null || gives.measure === "casualties")
    return false;
  for (let at = phrase.first - 3; at <= phrase.last; at++) if (VAGUE.test(wordAt(view, at))) return false;
  return true;
}

function counted(draft: Draft, companions: Companions): Draft {
  const phrase = draft.counted;
  if (phrase === null) return draft;
  const found = numberIn(draft.view, phrase, companions);
  const quantity = found ?? single(draft.view, phrase);
  return {
    ...draft,
    quantity:
      quantity === null
        ? null
        : atLeast(draft.view, phrase, {
            ...quantity,
            unit: quantity.unit === "places" ? "places" : quantity.unit === "percent" ? "percent" : "persons",
          }),
    population: populationOf(draft.view, phrase),
  };
}

function numberIn(view: SentenceView, phrase: Phrase, companions: Companions): Quantity | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const quantity = companions.quantityOf(view.index, at);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** "a civilian", "another": one; a bare plural counts nothing. */
function single(view: SentenceView, phrase: Phrase): Quantity | null {
  const head = tokenAt(view, phrase.head);
  const opener = wordAt(view, phrase.first);
  if (!/^(an?|another|one)$/.test(opener) || head.xpos === "NNS") return null;
  return { value: 1, min: null, max: null, unit: "persons", qualifier: null, cumulative: false };
}

/** "14 civilians at least": the bound stands behind. */
function atLeast(view: SentenceView, phrase: Phrase, quantity: Quantity): Quantity {
  const behind = `${wordAt(view, phrase.last + 1)} ${wordAt(view, phrase.last + 2)}`;
  if (behind !== "at least" || quantity.value === null) return quantity;
  return { ...quantity, value: null, min: quantity.value, qualifier: "at least" };
}

/** "many of the group's leaders": the people are in what follows. */
function isShare(form: string): boolean {
  return /^(many|most|some|several|dozens|hundreds|thousands|tens|scores|all)$/i.test(form);
}

function populationOf(view: SentenceView, phrase: Phrase): string | null {
  const head = tokenAt(view, phrase.head);
  if (isShare(head.form) && wordAt(view, phrase.last + 1) === "of") {
    const noun = dependents(view, phrase.head, ["nmod"])[0];
    if (noun !== undefined) return wordAt(view, noun);
  }
  if (
    head.upos === "NUM" ||
    /^(dead|dozens?|tens|hundreds|thousands|more|other|others|another|many|score|scores|casualt.*|injur.*|wounded|losses|deaths?|toll|killed)$/.test(
      head.form.toLowerCase(),
    )
  )
    return "people";
  const lemma = head.form.toLowerCase();
  return lemma === "person" || lemma === "persons" ? "people" : lemma;
}

/** "52 percent of", "four villages", "full control". */
function shareOf(draft: Draft, annotation: Annotation, companions: Companions): Quantity | null {
  const { view } = draft;
  const last = Math.max(draft.last, draft.place?.last ?? 0);
  for (let at = draft.first; at <= last; at++) {
    const quantity = companions.quantityOf(view.index, at);
    if (quantity === null || quantity.unit === "persons" || quantity.unit === "vehicles") continue;
    if (quantity.unit === "places" && isAnother(draft, at)) continue;
    if (quantity.unit === "percent" || quantity.unit === "km2" || quantity.unit === "places") return quantity;
  }
  return wholeOf(draft, annotation);
}

/** "Karsk and [four villages]": counted beside a place that is taken whole. */
function isAnother({ view, place }: Draft, at: number): boolean {
  if (place === null || place.name === null || place.part !== null || at <= place.last) return false;
  const between = Array.from({ length: at - place.last - 1 }, (_, step) =>
    wordAt(view, place.last + 1 + step),
  );
  return between.some((word) => /^(?:and|,)$/.test(word));
}

function wholeOf(draft: Draft, annotation: Annotation): Quantity | null {
  const span = phraseSpan(draft.view, draft);
  const words = annotation.report.text.slice(span[0], span[1]).toLowerCase();
  const found = /\b(full|fully|completely|entirely|all of|complete|total|entire)\b/.exec(words);
  if (found === null || draft.rule.gives.kind !== "control" || /\b(almost|nearly)\b/.test(words)) return null;
  return {
    value: 100,
    min: null,
    max: null,
    unit: "percent",
    qualifier: found[1] as string,
    cumulative: false,
  };
}
