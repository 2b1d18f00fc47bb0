import type { MapAnswer, MetaAnswer } from "../../src/server/answers.ts";
import type { Lang } from "../i18n/language.ts";
import type { Palette } from "../map/palette.ts";
import type { LegendSide } from "./legend.tsx";

/** The sides that the record's testimonies name, the most named first. */
export function sidesSpokenOf(map: MapAnswer, meta: MetaAnswer, palette: Palette, lang: Lang): LegendSide[] {
  const counts = new Map<string, number>();
  for (const { actors, targets } of Object.values(map.testimonies).flat())
    for (const actor of [...actors, ...targets]) {
      const side = actor.id === null ? null : palette.of(actor.id).side;
      if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
    }
  return meta.sides
    .filter((side) => counts.has(side.id))
    .sort((a, b) => counts.get(b.id)! - counts.get(a.id)!)
    .map((side) => ({
      id: side.id,
      name: lang === "ar" ? side.arabic : side.name,
      colour: palette.of(side.id).colour,
      sign: side.sign,
    }));
}
