import type { DiscGround } from "./disc-layer.ts";
import type { LabelInks } from "./label-layer.ts";

/** The colours that discs stand on, from the page's style. */
export function discGround(): DiscGround {
  const of = styleOf();
  return { hollow: of("--hollow"), halo: of("--map-focus"), ink: of("--ink"), none: of("--none") };
}

/** The inks of the words on the map, from the page's style. */
export function labelInks(): LabelInks {
  const of = styleOf();
  return {
    ink: of("--ink"),
    second: of("--ink-2"),
    halo: of("--map-focus"),
    country: of("--map-label-country"),
    province: of("--map-label-province"),
    river: of("--map-label-river"),
  };
}

function styleOf(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(name).trim();
}
