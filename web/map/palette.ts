import type { ActorCard } from "../../src/server/answers.ts";
import type { SideEntry } from "../../src/text/registers.ts";
import { keyOf, type PlaceState } from "../state/place-state.ts";
import { type Disc, fadeOf } from "./disc.ts";

/** How one actor is drawn: its side's colour and sign. */
export interface Paint {
  readonly colour: string;
  readonly sign: string;
  readonly side: string | null;
}

/** Colours and signs of actors on a light or a dark ground. */
export interface Palette {
  readonly of: (actor: string) => Paint;
}

const nobody = { light: "#8a8478", dark: "#8b949c" } as const;

/** The palette of the registers' sides, or of `safe` colours by side; an actor without a side is grey, signed by its first letter. */
export function paletteOf(
  sides: readonly SideEntry[],
  actors: readonly ActorCard[],
  { ground, safe }: { readonly ground: "light" | "dark"; readonly safe: ReadonlyMap<string, string> | null },
): Palette {
  const bySide = new Map(sides.map((side) => [side.id, side]));
  const byActor = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    of: (id) => {
      const actor = byActor.get(id);
      const side = bySide.get(actor?.side ?? id);
      if (side === undefined)
        return { colour: nobody[ground], sign: (actor?.name ?? id).slice(0, 1).toUpperCase(), side: null };
      const usual = ground === "light" ? side.colour : side.colourDark;
      return { colour: safe?.get(side.id) ?? usual, sign: side.sign, side: side.id };
    },
  };
}

/** The disc of a state. Contested by one side alone is striped with grey; with nobody named, grey with the ground. */
export function discOf({ answer }: Pick<PlaceState, "answer">, palette: Palette): Disc {
  const { state, holders, besieged_by: besiegers, days_since: daysSince } = answer;
  const paints = holders.map((holder) => palette.of(keyOf(holder)));
  const first = paints[0] ?? palette.of("");
  const second = paints.find((paint) => paint.colour !== first.colour);
  const [besieger] = besiegers ?? [];
  const ring = besiegers === null ? null : palette.of(besieger === undefined ? "" : keyOf(besieger)).colour;
  return {
    look: paints.length === 0 && state !== "contested" ? "unknown" : state,
    colour: first.colour,
    second: state === "contested" && paints.length > 0 ? (second?.colour ?? palette.of("").colour) : null,
    ring,
    sign: paints.length === 0 ? "" : first.sign,
    fade: fadeOf(daysSince),
  };
}
