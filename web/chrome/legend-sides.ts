import type { MetaAnswer } from "../../src/server/answers.ts";
import type { Lang } from "../i18n/language.ts";
import type { Palette } from "../map/palette.ts";
import type { LegendSide } from "./legend.tsx";

/** Sides, by their ids, as the legend shows them. */
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
