import { addDays, type Day, daysBetween } from "../base/day.ts";
import type { ControlClaim, Quantity, Ref } from "../claims/claim.ts";
import { type AsOf, claimsKnown, type RecordedControl } from "./as-of.ts";
import type { Interests } from "./interests.ts";
import { isPartial, type Observation, observe } from "./observe.ts";
import { evolve, keyOf, NOTHING, type Presence, type Situation } from "./situation.ts";
import { whyOf } from "./why.ts";

/** A place of the record, as the answers name it. */
export interface RecordPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly within: readonly string[];
  /** It holds places of its own (a province, a country): what is true of a part of it paints nothing (C7). */
  readonly area: boolean;
}

export type ControlState = "held" | "claimed" | "contested" | "unknown";

/** A percentage of an area that somebody is said to hold. */
export interface Share {
  readonly actor: Ref;
  readonly quantity: Quantity;
  readonly claim: string;
}

/** Who holds a place at (valid, known) under a policy and a lens, and why. `since` is EDTF; days are calendar days. */
export interface ControlAnswer {
  readonly place: Omit<RecordPlace, "area">;
  readonly state: ControlState;
  readonly holders: readonly Ref[];
  /** Who besieges it; null when nobody does, empty when nobody says who. */
  readonly besieged_by: readonly Ref[] | null;
  readonly since: string | null;
  /** The latest share told of it, and all of the latest by actor. */
  readonly share: Quantity | null;
  readonly shares: readonly Share[];
  readonly last_reported: Day | null;
  readonly days_since: number | null;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly why: string;
}

/** What was found, before it is put in words. */
export interface Verdict {
  readonly state: ControlState;
  readonly presences: readonly Presence[];
  readonly fights: readonly Observation[];
  readonly siege: Observation | null;
  readonly against: readonly Observation[];
  readonly shares: readonly Share[];
  /** Nothing is told of the day itself: it follows from what is told of a later one (C5). */
  readonly inferred: boolean;
}

/** How far back "they took it from them" tells who held it before. Days. */
const BEFORE = 366;

/** Who holds the place; `claims` are the control claims about it. */
export function controlAt(
  place: RecordPlace,
  claims: readonly RecordedControl[],
  context: AsOf & { readonly interests: Interests },
): ControlAnswer {
  const known = claimsKnown(claims, context);
  const whole = place.area ? known.filter(({ claim }) => !isPartial(claim)) : known;
  const verdict = judge(observe(whole), context, sharesOf(known, context.on));
  const support = supportOf(verdict);
  const last = support.reduce<Day | null>(
    (latest, { day }) => (latest === null || day > latest ? day : latest),
    null,
  );
  const lastReported = last !== null && last > context.on ? context.on : last;
  const { area: _, ...named } = place;
  return {
    place: named,
    state: verdict.state,
    holders: uniqueRefs(
      verdict.presences.map(({ ref }) => ref),
      verdict.fights,
      verdict.shares,
      verdict.state,
    ),
    besieged_by: verdict.siege === null ? null : verdict.siege.actors,
    since: verdict.state === "contested" ? latestSince(verdict) : (verdict.presences[0]?.since ?? null),
    share: verdict.shares[0]?.quantity ?? null,
    shares: verdict.shares,
    last_reported: lastReported,
    days_since: lastReported === null ? null : daysBetween(lastReported, context.on),
    for: ids(support),
    against: ids(verdict.against),
    why: whyOf(verdict, place.name),
  };
}

/** What the observations give for the day (C6–C16). */
export function judge(
  observations: readonly Observation[],
  { on, policy, interests }: Pick<AsOf, "on" | "policy"> & { readonly interests: Interests },
  shares: readonly Share[] = [],
): Verdict {
  let situation: Situation = NOTHING;
  for (const seen of observations) {
    if (seen.past) continue;
    if (seen.day <= on) situation = evolve(situation, seen, { policy, interests });
  }
  const verdict = settle(situation, interests, shares);
  const siege =
    verdict.siege ?? observations.find((seen) => seen.says === "besieges" && reachesBack(seen, on)) ?? null;
  if (verdict.presences.length > 0 || verdict.fights.length > 0) return { ...verdict, siege };
  return { ...verdict, siege, ...inferBefore(observations, on) };
}

/** C14–C16: one bloc holds, several contest, a side's own word alone only claims. */
function settle(situation: Situation, interests: Interests, shares: readonly Share[]): Verdict {
  const all = [...situation.presences.values()];
  const confirmed = all.filter((presence) => presence.confirmed);
  const latest = confirmed.reduce((day, { last }) => (last > day ? last : day), "");
  const fresh = all.filter(
    (presence) => !presence.confirmed && presence.extent === "whole" && presence.last > latest,
  );
  const base = { fights: [] as readonly Observation[], siege: situation.siege, shares, inferred: false };
  const presences = fresh.length > 0 ? fresh : confirmed;
  const left = all.filter((presence) => !presences.includes(presence)).flatMap(({ support }) => support);
  const against = [...situation.unheeded, ...left];
  if (presences.length === 0 && situation.fights.length === 0) {
    return { ...base, state: "unknown", presences: [], against };
  }
  const rivals = presences.some((a) =>
    presences.some((b) => a !== b && !interests.allied(keyOf(a.ref), keyOf(b.ref))),
  );
  const fights = situation.fights.filter(({ day }) =>
    presences.every(({ last, extent }) => extent === "part" || last <= day || fresh.length === 0),
  );
  if (fresh.length > 0 && !rivals) return { ...base, state: "claimed", presences, against };
  const whole = presences.some(({ extent }) => extent === "whole");
  if (!rivals && fights.length === 0 && whole) return { ...base, state: "held", presences, against };
  return { ...base, state: "contested", presences, fights, against };
}

/** C5: who is said to have lost it later, or to have held it until then, held it before. */
function inferBefore(observations: readonly Observation[], on: Day): Partial<Verdict> {
  for (const seen of observations) {
    if (seen.denied || seen.day < on || seen.day > addDays(on, BEFORE)) continue;
    const holders = holdersBefore(seen, on);
    if (holders.length === 0) continue;
    const presences = holders.map((ref): Presence => ({
      ref,
      extent: "whole",
      confirmed: true,
      since: null,
      last: seen.day,
      support: [seen],
    }));
    return { state: "held", presences, inferred: true };
  }
  return {};
}

function holdersBefore(seen: Observation, on: Day): readonly Ref[] {
  if (seen.says === "whole" && seen.back !== null) return reachesBack(seen, on) ? seen.actors : [];
  if (seen.day === on) return [];
  if (seen.says === "gone") return seen.actors;
  return seen.recorded.claim.change === "gain" ? seen.rivals : [];
}

function reachesBack(seen: Observation, on: Day): boolean {
  return seen.back !== null && !seen.denied && seen.back <= on && on <= seen.day;
}

/** C7: for each actor the latest percentage told of the place, latest first. */
function sharesOf(claims: readonly RecordedControl[], on: Day): Share[] {
  const latest = new Map<string, Share>();
  const shares = claims
    .filter(({ claim, known }) => {
      const day = claim.time === null ? known : (claim.time.to ?? claim.time.from ?? known);
      const held = claim.change === "hold" || claim.change === "gain";
      return (
        held &&
        !claim.background &&
        claim.modality === "asserted" &&
        claim.polarity === "positive" &&
        isShare(claim) &&
        day <= on
      );
    })
    .sort((a, b) => (a.known < b.known ? 1 : -1));
  for (const { claim } of shares) {
    for (const actor of claim.actor) {
      if (!latest.has(keyOf(actor)))
        latest.set(keyOf(actor), { actor, quantity: claim.quantity!, claim: claim.id });
    }
  }
  return [...latest.values()];
}

function isShare({ quantity }: ControlClaim): boolean {
  return quantity?.unit === "percent" && quantity.value !== 100;
}

function supportOf({ presences, fights, siege }: Verdict): Observation[] {
  return [...presences.flatMap(({ support }) => support), ...fights, ...(siege === null ? [] : [siege])];
}

function uniqueRefs(
  held: readonly Ref[],
  fights: readonly Observation[],
  shares: readonly Share[],
  state: ControlState,
): Ref[] {
  const fighting = fights.flatMap(({ actors, rivals }) => [...actors, ...rivals]);
  const sharing = state === "unknown" ? shares.map(({ actor }) => actor) : [];
  return [...new Map([...sharing, ...fighting, ...held].map((ref) => [keyOf(ref), ref])).values()];
}

function latestSince({ presences, fights }: Verdict): string | null {
  const begun = [
    ...presences.flatMap(({ since }) => (since === null ? [] : [since])),
    ...fights.flatMap(({ recorded }) => recorded.claim.time?.edtf ?? []),
  ];
  return begun.sort().at(-1) ?? null;
}

function ids(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map(({ recorded }) => recorded.claim.id))];
}
