import type { Day } from "../base/day.ts";
import type { Ref } from "../claims/claim.ts";
import type { PolicyName } from "./as-of.ts";
import type { Interests } from "./interests.ts";
import type { Observation } from "./observe.ts";

/** One actor's hold on a place as the observations so far give it. */
export interface Presence {
  readonly ref: Ref;
  readonly extent: "whole" | "part";
  /** More than a side's own word says so (P1). */
  readonly confirmed: boolean;
  /** EDTF of the gain that began it; null when only its lasting is told. */
  readonly since: string | null;
  /** Day of the latest observation for it. */
  readonly last: Day;
  readonly support: readonly Observation[];
}

/** What stands at a place after the observations so far. */
export interface Situation {
  readonly presences: ReadonlyMap<string, Presence>;
  readonly fights: readonly Observation[];
  readonly siege: Observation | null;
  /** Denials, and words of a side for itself that nobody else bears out. */
  readonly unheeded: readonly Observation[];
}

export const NOTHING: Situation = { presences: new Map(), fights: [], siege: null, unheeded: [] };

export interface Weighing {
  readonly policy: PolicyName;
  readonly interests: Interests;
}

/** Under what key an actor's presence stands. */
export function keyOf(ref: Ref): string {
  return ref.id ?? ref.name;
}

/** The situation after one more observation (C6–C14). */
export function evolve(before: Situation, seen: Observation, weighing: Weighing): Situation {
  if (seen.denied) return denied(before, seen, weighing);
  switch (seen.says) {
    case "whole":
      return seen.actors.length === 0 ? gone(before, seen, seen.rivals) : whole(before, seen, weighing);
    case "part":
      return seen.actors.reduce((situation, ref) => part(situation, { ref, seen, weighing }), before);
    case "gone":
      return lost(before, seen, weighing);
    case "fights":
      return ownWord(seen, keysOf(before), weighing) === "rival"
        ? unheeded(before, seen)
        : { ...before, fights: [...before.fights, seen] };
    case "besieges":
      return { ...before, siege: seen };
    case "relieved":
      return { ...before, siege: null };
  }
}

/** C8: who takes or holds the whole drives out whoever no other voice of that day still sees there. */
function whole(before: Situation, seen: Observation, weighing: Weighing): Situation {
  const counts = seen.actors.some((ref) => counted(before, { ref, seen, weighing }));
  const keys = seen.actors.map(keyOf);
  const presences = new Map<string, Presence>();
  for (const [key, presence] of before.presences) {
    const stays =
      !counts || keys.includes(key) || friend(presence, seen, weighing) || standsBeside(presence, seen);
    if (stays) presences.set(key, presence);
  }
  for (const ref of seen.actors) {
    const earlier = before.presences.get(keyOf(ref));
    const same =
      earlier !== undefined && (earlier.extent === "whole" || seen.recorded.claim.change === "hold");
    presences.set(keyOf(ref), {
      ref,
      extent: "whole",
      confirmed: counts || (earlier?.extent === "whole" && earlier.confirmed),
      since: same && earlier.since !== null ? earlier.since : sinceOf(seen),
      last: later(earlier?.last, seen.day),
      support: [...(same ? earlier.support : []), seen],
    });
  }
  const siege =
    before.siege !== null && before.siege.actors.some((ref) => keys.includes(keyOf(ref))) && counts
      ? null
      : before.siege;
  return {
    ...before,
    presences,
    siege,
    fights: counts ? before.fights.filter((fight) => standsBesideFight(fight, seen)) : before.fights,
  };
}

interface Gain {
  readonly ref: Ref;
  readonly seen: Observation;
  readonly weighing: Weighing;
}

/** C9: who takes or holds a part is there beside whoever else is. */
function part(before: Situation, gain: Gain): Situation {
  const { ref, seen } = gain;
  const earlier = before.presences.get(keyOf(ref));
  const presences = new Map(before.presences);
  presences.set(keyOf(ref), {
    ref,
    extent: earlier?.extent ?? "part",
    confirmed: counted(before, gain) || (earlier?.confirmed ?? false),
    since: earlier?.since ?? sinceOf(seen),
    last: later(earlier?.last, seen.day),
    support: [...(earlier?.support ?? []), seen],
  });
  return { ...before, presences };
}

/** C10: who loses it is there no longer, if its own or an unaffiliated voice says so; who is said to gain by it holds it. */
function lost(before: Situation, seen: Observation, weighing: Weighing): Situation {
  if (ownWord(seen, seen.actors.map(keyOf), weighing) === "rival") return unheeded(before, seen);
  const after = gone(before, seen, seen.actors);
  if (seen.rivals.length === 0) return after;
  return whole(after, { ...seen, says: "whole", actors: seen.rivals, rivals: seen.actors }, weighing);
}

function gone(before: Situation, seen: Observation, refs: readonly Ref[]): Situation {
  const keys = refs.map(keyOf);
  const presences = new Map(
    [...before.presences].filter(([key, presence]) => !keys.includes(key) || presence.last > seen.day),
  );
  return { ...before, presences };
}

/** C11: a denial takes away what only a side's own word bore, and is kept as said against the rest. */
function denied(before: Situation, seen: Observation, weighing: Weighing): Situation {
  const after = unheeded(before, seen);
  const keys = seen.actors.map(keyOf);
  const others = [...before.presences.keys()].filter((key) => !keys.includes(key));
  if (seen.says === "gone" || seen.says === "fights" || ownWord(seen, others, weighing) === "own")
    return after;
  const presences = new Map(
    [...after.presences].filter(([key, presence]) => !keys.includes(key) || presence.confirmed),
  );
  for (const key of others) {
    const presence = presences.get(key)!;
    presences.set(key, {
      ...presence,
      last: later(presence.last, seen.day),
      support: [...presence.support, seen],
    });
  }
  return { ...after, presences };
}

/** Whether the policy lets this voice's word for the actor count at once (P1, P2). */
function counted(before: Situation, { ref, seen, weighing }: Gain): boolean {
  if (weighing.policy === "latest-word") return true;
  const rivals = [...keysOf(before).filter((key) => key !== keyOf(ref)), ...seen.rivals.map(keyOf)];
  return weighing.interests.stance(seen.voice, { beneficiary: keyOf(ref), rivals, on: seen.day }) !== "own";
}

/** Whether the voice speaks for one of these actors, for one of their rivals, or for neither. */
function ownWord(
  seen: Observation,
  keys: readonly string[],
  { policy, interests }: Weighing,
): "own" | "rival" | "neither" {
  if (policy === "latest-word") return "neither";
  const named = [...seen.actors, ...seen.rivals].map(keyOf);
  const speaksFor = (key: string) =>
    interests.stance(seen.voice, { beneficiary: key, rivals: [], on: seen.day }) === "own";
  if (keys.some(speaksFor)) return "own";
  return named.some(speaksFor) || isParty(seen.voice, interests) ? "rival" : "neither";
}

/** A voice that is itself an actor with a side, speaking of a fight it is in. */
function isParty(voice: string, interests: Interests): boolean {
  return interests.sideOf(voice) !== voice && interests.isActor(voice);
}

function friend(presence: Presence, seen: Observation, { interests }: Weighing): boolean {
  return seen.actors.some((ref) => interests.allied(keyOf(ref), keyOf(presence.ref)));
}

/** Rival accounts of one day stand side by side when different voices give them (C12). */
function standsBeside(presence: Presence, seen: Observation): boolean {
  return (
    presence.confirmed &&
    presence.support.some((other) => other.day >= seen.day && other.voice !== seen.voice && !other.denied)
  );
}

function standsBesideFight(fight: Observation, seen: Observation): boolean {
  return fight.day >= seen.day && fight.voice !== seen.voice;
}

function unheeded(before: Situation, seen: Observation): Situation {
  return { ...before, unheeded: [...before.unheeded, seen] };
}

function keysOf(situation: Situation): string[] {
  return [...situation.presences.keys()];
}

function sinceOf({ recorded: { claim } }: Observation): string | null {
  return claim.change === "hold" ? null : (claim.time?.edtf ?? null);
}

function later(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}
