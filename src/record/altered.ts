import type { Decision, Slots } from "./decision.ts";
import type { Carry } from "./entry.ts";
import { placeKey } from "./place-key.ts";

type Slot = "place" | "kind";

/** Which claims people ever gave which place or kind: those that a search among claims as read would miss. */
export interface Altered {
  readonly take: (claims: readonly string[], decision: Decision) => void;
  readonly carry: (carry: Carry) => void;
  readonly to: (slot: Slot, key: string) => readonly string[];
}

/** Nothing altered yet. */
export function createAltered(): Altered {
  const byTag = new Map<string, Set<string>>();
  const byClaim = new Map<string, Set<string>>();
  const tag = (claim: string, tags: readonly string[]) => {
    for (const each of tags) {
      add(byTag, each, claim);
      add(byClaim, claim, each);
    }
  };
  return {
    take: (claims, decision) => claims.forEach((claim) => tag(claim, slotsOf(decision).flatMap(tagsOf))),
    carry: ({ claim, from }) => tag(claim, [...(byClaim.get(from) ?? [])]),
    to: (slot, key) => [...(byTag.get(`${slot} ${key}`) ?? [])],
  };
}

function slotsOf(decision: Decision): readonly Slots[] {
  if (decision.verdict === "split") return decision.parts;
  return decision.verdict === "correct" ? [decision.slots] : [];
}

function tagsOf({ place, kind }: Slots): string[] {
  return [
    ...(place == null ? [] : [`place ${placeKey(place)}`]),
    ...(kind === undefined ? [] : [`kind ${kind}`]),
  ];
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
