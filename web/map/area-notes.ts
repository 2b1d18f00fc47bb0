import { quantityWords } from "../claim/claim-words.ts";
import type { Language } from "../i18n/language.ts";
import type { Names } from "../names.ts";
import { keyOf, type PlaceState } from "../state/place-state.ts";
import { isArea } from "./place-rank.ts";
import { foldName } from "./map-labels.ts";

/** As many shares as an area's label carries. */
const MOST = 3;

/** The shares stated of areas, as lines for the area's label, by its folded name: `Islamic State 30%`. */
export function areaNotes(
  states: readonly PlaceState[],
  language: Language,
  names: Pick<Names, "actor">,
): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  for (const { place, answer } of states) {
    if (!isArea(place.kind)) continue;
    const lines = answer.shares.flatMap(({ actors: [actor], quantity }) =>
      actor === undefined ? [] : [`${names.actor(keyOf(actor))} ${quantityWords({ quantity }, language)}`],
    );
    if (lines.length > 0) notes.set(foldName(place.name), [...new Set(lines)].slice(0, MOST));
  }
  return notes;
}
