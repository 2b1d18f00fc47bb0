import type { PlaceRecord } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { wordsOf, type Draft } from "./draft.ts";

/** What one air base is called behind the name it bears. */
const CALLED = ["airbase", "air base", "military airbase", "military airport", "airport", "airfield"];
const QUALIFIES = new Set(["air", "military", "army"]);
const NOUNS = new Set(["airbase", "base", "airport", "airfield"]);
const LONGEST = 3;

/**
 * "Karsk military airport": the air base that the registers know by that name or by its town's, whichever of its nouns
 * the text uses; undefined when the noun is another or no such base is known.
 */
export function airBaseBehind(draft: Draft, lexicon: Lexicon): Draft | undefined {
  const { view, first } = draft;
  let last = draft.last;
  if (view.words[last]?.possessive === true) return undefined;
  const joins = (at: number, among: ReadonlySet<string>) =>
    view.words[at]?.joined === true && among.has(view.words[at]?.plain ?? "");
  while (last < draft.last + LONGEST - 1 && joins(last + 1, QUALIFIES)) last++;
  if (!joins(last + 1, NOUNS)) return undefined;
  last++;
  if (last === draft.last + 1 && view.words[last]?.plain === "base") return undefined;
  const places = basesCalled([wordsOf(draft), ...draft.places.map(({ name }) => name)], lexicon);
  if (places.length === 0) return undefined;
  const core = [first, draft.last] as const;
  return { ...draft, last, asks: "base", core, type: "place", entries: [], places };
}

function basesCalled(names: readonly string[], { gazetteer }: Lexicon): readonly PlaceRecord[] {
  for (const name of names)
    for (const noun of CALLED) {
      const found = gazetteer.named(`${name} ${noun}`).filter(isBase);
      if (found.length > 0) return found;
    }
  for (const name of names)
    for (const noun of CALLED) {
      const found = gazetteer.curatedAlike(`${name} ${noun}`).filter(isBase);
      if (found.length > 0) return found;
    }
  return [];
}

function isBase({ curated, kind }: PlaceRecord): boolean {
  return curated && kind === "base";
}
