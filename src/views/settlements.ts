import type { Ref } from "../claims/claim.ts";
import type { ControlAnswer } from "./control-answer.ts";
import { withArticle } from "./in-words.ts";
import { sideOf, type Standing } from "./standing.ts";

/** What the settlements of an area give, each counted once whatever its size (SPEC C24). */
export interface SettlementShares {
  /** Settlements of which somebody says who holds or fights for them. */
  readonly known: number;
  /** By side, the most settlements first; `percent` is of `known`, rounded. */
  readonly sides: readonly {
    readonly actor: Ref;
    readonly held: number;
    readonly claimed: number;
    readonly percent: number;
  }[];
  readonly contested: number;
  /** How many of the known are stale. */
  readonly stale: number;
}

/** The answers, those about `areas` (names) with what the settlements among `all` give beside the shares stated (SPEC C24). */
export function withSettlements(
  answers: readonly ControlAnswer[],
  all: readonly ControlAnswer[],
  { areas, standing }: { readonly areas: ReadonlySet<string>; readonly standing: Standing },
): ControlAnswer[] {
  const counts = new Map<string, Count>();
  const asked = new Set(answers.map(({ place }) => place.name).filter((name) => areas.has(name)));
  if (asked.size === 0) return [...answers];
  for (const answer of all) {
    if (areas.has(answer.place.name) || answer.state === "unknown") continue;
    for (const area of answer.place.within) if (asked.has(area)) add(counts, area, { answer, standing });
  }
  return answers.map((answer) => {
    const count = asked.has(answer.place.name) ? counts.get(answer.place.name) : undefined;
    if (count === undefined) return answer;
    const settlements = sharesOf(count);
    return { ...answer, settlements, why: `${answer.why} ${inWords(settlements)}` };
  });
}

interface Count {
  known: number;
  contested: number;
  stale: number;
  readonly sides: Map<string, { readonly actor: Ref; held: number; claimed: number }>;
}

function add(
  counts: Map<string, Count>,
  area: string,
  { answer, standing }: { answer: ControlAnswer; standing: Standing },
): void {
  const count = counts.get(area) ?? { known: 0, contested: 0, stale: 0, sides: new Map() };
  counts.set(area, count);
  count.known += 1;
  if (answer.stale) count.stale += 1;
  const [holder] = answer.holders;
  if (answer.state === "contested" || answer.state === "unknown" || holder === undefined) {
    count.contested += 1;
    return;
  }
  const key = sideOf(holder, standing);
  const side = count.sides.get(key) ?? {
    actor: { ...holder, id: key, name: standing.actors[key]?.name ?? holder.name },
    held: 0,
    claimed: 0,
  };
  side[answer.state] += 1;
  count.sides.set(key, side);
}

function sharesOf({ known, contested, stale, sides }: Count): SettlementShares {
  return {
    known,
    contested,
    stale,
    sides: [...sides.values()]
      .map((side) => ({ ...side, percent: Math.round((100 * (side.held + side.claimed)) / known) }))
      .sort((a, b) => b.held + b.claimed - a.held - a.claimed || (a.actor.name < b.actor.name ? -1 : 1)),
  };
}

function inWords({ known, sides, contested, stale }: SettlementShares): string {
  const parts = sides.map(
    ({ actor, held, claimed, percent }) =>
      `${withArticle(actor.name)} ${held + claimed} (${percent} percent${claimed === 0 ? "" : `, ${claimed} only claimed`})`,
  );
  if (contested > 0) parts.push(`contested ${contested}`);
  const age = stale === 0 ? "" : `; the last word about ${stale} of them is stale`;
  return `Of ${known} settlements in it that the record tells of: ${parts.join(", ")}${age}.`;
}
