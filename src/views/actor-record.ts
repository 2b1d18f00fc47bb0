import type { Claim, Ref } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type AsOf, claimsKnown } from "./as-of.ts";
import type { ControlAnswer } from "./control-answer.ts";
import { namedPlace, type RecordPlace } from "./control-at.ts";
import { gainsAndLosses, type HoldingChange, isActor } from "./gains-and-losses.ts";
import { byKnown, compare } from "./order.ts";
import { type Testimony, voiceOf } from "./testimony.ts";
import type { ControlSpan } from "./timeline-answer.ts";

/** Who is asked about, and who speaks and stands for it by the registers. */
export interface ActorAsked {
  /** Register id, else the name by which claims know it. */
  readonly id: string;
  readonly name: string;
  /** Ids of the sources that speak for it, itself among them. */
  readonly voices: readonly string[];
  /** Ids of the persons who have or had a role in it. */
  readonly persons: readonly string[];
}

/** Claims, the newest first, and how many there are in all: no more than `LONGEST` are listed. */
export interface ClaimList {
  readonly count: number;
  readonly claims: readonly RecordedClaim[];
}

/** What the record says of an actor at (valid, known) under a policy and a lens. */
export interface ActorRecord {
  readonly actor: { readonly id: string; readonly name: string };
  /** Places of which it is a holder: held, claimed or contested. */
  readonly holds: readonly ControlAnswer[];
  readonly besieges: readonly ControlAnswer[];
  /** The newest first. */
  readonly changes: readonly HoldingChange[];
  /** Who supports, leads, belongs to or opposes whom. */
  readonly relations: ClaimList;
  /** What became of its persons. */
  readonly statuses: ClaimList;
  readonly by: ClaimList;
  readonly about: ClaimList;
}

/** What of the record an actor's page is made from. */
export interface ActorSources {
  readonly answers: readonly ControlAnswer[];
  readonly places: readonly {
    readonly place: RecordPlace;
    readonly testimonies: readonly Testimony[];
    readonly spans: readonly ControlSpan[];
  }[];
  readonly claims: readonly RecordedClaim[];
}

/** More claims than these are counted, not listed. */
const LONGEST = 100;

/** An actor's record up to the day asked for (SPEC S3, S4). */
export function actorRecord(
  asked: ActorAsked,
  sources: ActorSources,
  { on, known, lens }: AsOf,
): ActorRecord {
  const isIt = isActor(asked.id);
  const heard = claimsKnown(sources.claims, { known, lens })
    .filter(({ verdict }) => verdict !== "reject")
    .sort(byKnown)
    .reverse();
  const list = (isWanted: (claim: Claim) => boolean): ClaimList => {
    const found = heard.filter(({ claim }) => isWanted(claim));
    return { count: found.length, claims: found.slice(0, LONGEST) };
  };
  const isParty = ({ actor, target }: Claim) => actor.some(isIt) || target.some(isIt);
  return {
    actor: { id: asked.id, name: asked.name },
    holds: sources.answers.filter(({ holders }) => holders.some(isIt)),
    besieges: sources.answers.filter(({ besieged_by: by }) => by?.some(isIt)),
    changes: sources.places
      .flatMap(({ place, ...told }) => gainsAndLosses(asked.id, namedPlace(place), told))
      .filter(({ day }) => day <= on)
      .sort((a, b) => compare(b.day, a.day) || compare(a.place.name, b.place.name)),
    relations: list((claim) => claim.kind === "relation" && isParty(claim)),
    statuses: list(
      (claim) => claim.kind === "status" && (isParty(claim) || isOneOf(claim.person, asked.persons)),
    ),
    by: list((claim) => isOneOf(voiceOf(claim), asked.voices)),
    about: list((claim) => claim.kind !== "relation" && isParty(claim)),
  };
}

function isOneOf({ id, name }: Pick<Ref, "id" | "name">, ids: readonly string[]): boolean {
  return ids.includes(id ?? name);
}
