import type { MapAnswer } from "../../src/server/answers.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { dayOfClaim, heardClaims, voiceOf } from "./heard.ts";
import type { PlaceState } from "./place-state.ts";

/** Stand-in until src/views lands: latest word. */
export function statesAt(
  map: MapAnswer,
  q: { on: string; known: string; policy: string; lens: readonly string[] },
): PlaceState[] {
  const heard = heardClaims(map.claims, q);
  const by = new Map<string, RecordedClaim[]>();
  for (const l of heard) {
    const id = l.claim.place?.id;
    const d = dayOfClaim(l);
    if (id && d !== null && d <= q.on) by.set(id, [...(by.get(id) ?? []), l]);
  }
  return map.places.map((place) => {
    const ls = (by.get(place.id) ?? []).sort((a, b) => (dayOfClaim(a)! < dayOfClaim(b)! ? -1 : 1));
    const last = ls.at(-1);
    if (!last || last.claim.kind !== "control")
      return {
        place,
        state: "unknown",
        holders: [],
        besiegers: [],
        since: null,
        lastReported: null,
        daysSince: null,
        why: "",
        supporting: [],
        opposing: [],
      };
    const c = last.claim;
    const d = dayOfClaim(last)!;
    const a = c.actor.map((r) => r.id ?? r.name);
    const b = c.target.map((r) => r.id ?? r.name);
    const days = Math.round((Date.parse(q.on) - Date.parse(d)) / 864e5);
    const contest = c.change === "contest";
    return {
      place,
      state: contest ? "contested" : c.modality === "possible" ? "claimed" : "held",
      holders: contest ? [...a, ...b] : c.change === "lose" || c.change === "besiege" ? b : a,
      besiegers: c.change === "besiege" ? a : [],
      since: d,
      lastReported: d,
      daysSince: days,
      why: `${voiceOf(c)} says so.`,
      supporting: [c.id],
      opposing: [],
    };
  });
}
