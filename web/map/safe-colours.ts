import { channels } from "./disc.ts";

/** Okabe and Ito's set, which the common kinds of colour blindness leave apart; black becomes pale grey on a dark ground. */
const SET = [
  { light: "#d55e00", dark: "#e8772e" },
  { light: "#1d1b17", dark: "#d9d6cf" },
  { light: "#0072b2", dark: "#4ea6dc" },
  { light: "#e69f00", dark: "#f0b429" },
  { light: "#009e73", dark: "#2fc79b" },
  { light: "#cc79a7", dark: "#dd94bd" },
  { light: "#56b4e9", dark: "#8ed0f5" },
  { light: "#f0e442", dark: "#f5ec75" },
] as const;

/** For each of the sides, in order, the colour of the set that is nearest to its usual one and not taken yet; further ones begin anew. */
export function safeColours(
  sides: readonly { readonly id: string; readonly colour: string }[],
  ground: "light" | "dark",
): Map<string, string> {
  const chosen = new Map<string, string>();
  let left = [...SET];
  for (const { id, colour } of sides) {
    if (left.length === 0) left = [...SET];
    const nearest = left.reduce((a, b) => (distance(b.light, colour) < distance(a.light, colour) ? b : a));
    left = left.filter((each) => each !== nearest);
    chosen.set(id, nearest[ground]);
  }
  return chosen;
}

function distance(a: string, b: string): number {
  const [from, to] = [channels(a), channels(b)];
  return Math.hypot(...from.map((channel, i) => channel - to[i]!));
}
