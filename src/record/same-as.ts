import type { Claim, Place, Ref } from "../claims/claim.ts";
import type { SameAs } from "./decision.ts";
import type { Decided } from "./decisions.ts";
import { nameKey } from "./name-key.ts";

type What = SameAs["what"];
type Named = Pick<Ref, "id" | "name">;
type DecidedSame = Decided<SameAs>;

/** Who people said is who: names of claims resolve anew under it, the claims stay as they were read (SPEC J6). */
export interface SameAsNames {
  readonly take: (decided: DecidedSame) => void;
  /** To be called after anything was undone. */
  readonly refresh: () => void;
  /** The claim with its names as people resolved them; the same object where nothing is otherwise. */
  readonly resolve: <C extends Claim>(claim: C) => C;
  /** The decisions in force under which a claim's names are others than those read. */
  readonly bearingOn: (claim: Claim) => readonly DecidedSame[];
  /** Every key that ever was the same as this one, itself among them. */
  readonly family: (what: What, key: string) => ReadonlySet<string>;
  /** The key that a key stands for now. */
  readonly keyOf: (what: What, key: string) => string;
}

/** Names of which nobody decided anything. */
export function createSameAs(): SameAsNames {
  const all: DecidedSame[] = [];
  let inForce = new Map<string, DecidedSame>();
  const refresh = () => {
    inForce = new Map(
      all
        .filter((decided) => decided.inForce)
        .map((decided) => [`${decided.decision.what} ${nameKey(decided.decision.from)}`, decided]),
    );
  };
  /** From one name to the next, until there is none, or one comes again. */
  const steps = (what: What, key: string): DecidedSame[] => {
    const found: DecidedSame[] = [];
    for (let at = key; ; at = nameKey(found.at(-1)!.decision.to)) {
      const next = inForce.get(`${what} ${at}`);
      if (next === undefined || found.includes(next)) return found;
      found.push(next);
    }
  };
  const last = (what: What, named: Named) => steps(what, nameKey(named)).at(-1)?.decision;
  const ref =
    (what: What) =>
    (named: Ref): Ref => {
      const to = last(what, named)?.to;
      return to === undefined ? named : { ...named, ...to };
    };
  const place = (named: Place): Place => {
    const found = last("place", named);
    return found === undefined ? named : { ...named, ...found.to, ...found.where };
  };
  return {
    take: (decided) => {
      all.push(decided);
      refresh();
    },
    refresh,
    resolve: (claim) => (inForce.size === 0 ? claim : resolved(claim, { ref, place })),
    bearingOn: (claim) =>
      inForce.size === 0
        ? []
        : [...new Set(namesIn(claim).flatMap(([what, named]) => steps(what, nameKey(named))))],
    family: (what, key) => familyOf(all, what, key),
    keyOf: (what, key) => {
      const to = steps(what, key).at(-1)?.decision.to;
      return to === undefined ? key : nameKey(to);
    },
  };
}

function resolved<C extends Claim>(
  claim: C,
  by: { readonly ref: (what: What) => (named: Ref) => Ref; readonly place: (named: Place) => Place },
): C {
  const found: Claim = {
    ...claim,
    actor: claim.actor.map(by.ref("actor")),
    target: claim.target.map(by.ref("actor")),
    place: claim.place === null ? null : by.place(claim.place),
    attribution: claim.attribution.map((voice) => ({ ...voice, source: by.ref("source")(voice.source) })),
    ...(claim.kind === "status" ? { person: by.ref("person")(claim.person) } : {}),
  };
  return isSame(claim, found) ? claim : (found as C);
}

function isSame(a: Claim, b: Claim): boolean {
  const [one, two] = [namesIn(a), namesIn(b)];
  return one.every(([, named], i) => named === two[i]?.[1]);
}

/** Everything that a claim names, with what it is. */
function namesIn(claim: Claim): (readonly [What, Named])[] {
  return [
    ...[...claim.actor, ...claim.target].map((named) => ["actor", named] as const),
    ...(claim.place === null ? [] : [["place", claim.place] as const]),
    ...claim.attribution.map(({ source }) => ["source", source] as const),
    ...(claim.kind === "status" ? [["person", claim.person] as const] : []),
  ];
}

function familyOf(all: readonly DecidedSame[], what: What, key: string): Set<string> {
  const family = new Set([key]);
  const pairs = all
    .filter(({ decision }) => decision.what === what)
    .map(({ decision: { from, to } }) => [nameKey(from), nameKey(to)] as const);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const [from, to] of pairs)
      if (family.has(from) || family.has(to)) {
        family.add(from);
        family.add(to);
      }
  }
  return family;
}
