import type { Ref } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { quantityWords } from "../claim/claim-words.ts";
import type { Language } from "../i18n/language.ts";
import { latestShares } from "../place/shares.tsx";
import { foldName } from "./map-labels.ts";

/** What claims give as shares of areas, as lines for the area's label, by its folded name: `Islamic State 30%`. */
export function areaNotes(
  lines: readonly RecordedClaim[],
  on: string,
  language: Language,
  nameOf: (ref: Pick<Ref, "id" | "name">) => string,
): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  for (const { claim } of latestShares(lines, on)) {
    const actor = claim.actor[0];
    if (claim.place === null || actor === undefined || claim.place.part !== null) continue;
    const key = foldName(claim.place.name);
    const line = `${nameOf(actor)} ${quantityWords(claim, language)}`;
    const known = notes.get(key) ?? [];
    if (!known.includes(line) && known.length < 3) notes.set(key, [...known, line]);
  }
  return notes;
}
