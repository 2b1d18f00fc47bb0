import type { MapAnswer, MetaAnswer } from "../../src/server/answers.ts";
import type { Lang } from "../i18n/language.ts";
import type { Palette } from "../map/palette.ts";
import type { LegendSide } from "./legend.tsx";

/** Ids of the sides that the record's testimonies name, the most named first. */
export function sidesInOrder(map: MapAnswer, meta: MetaAnswer): string[] {
  const sideOf = new Map(meta.actors.map(({ id, side }) => [id, side]));
  const counts = new Map<string, number>();
  for (const { actors, targets } of Object.values(map.testimonies).flat())
    for (const { id } of [...actors, ...targets]) {
      const side = id === null ? null : (sideOf.get(id) ?? null);
      if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a).map(([side]) => side);
}

/** The same sides as the legend shows them. */
export function legendSides(
  order: readonly string[],
  meta: MetaAnswer,
  { palette, lang }: { readonly palette: Palette; readonly lang: Lang },
): LegendSide[] {
  const sides = new Map(meta.sides.map((side) => [side.id, side]));
  return order.flatMap((id) => {
    const side = sides.get(id);
    if (side === undefined) return [];
    const name = lang === "ar" ? side.arabic : side.name;
    return [{ id, name, colour: palette.of(id).colour, sign: side.sign }];
  });
}
