import type { Decision, SameAs } from "../../record/decision.ts";
import type { Decisions } from "../../record/decisions.ts";
import { partId } from "../../record/decisions.ts";
import { nameKey } from "../../record/name-key.ts";

/** What a decision may have altered. */
export interface Affected {
  /** Claims by id, parts that were split off or joined again among them. */
  readonly ids: readonly string[];
  /** Whatever is named so. */
  readonly names: readonly { readonly what: SameAs["what"]; readonly keys: ReadonlySet<string> }[];
}

/** What a decision, or the one that it undoes, is about; `decisions` hold it already. */
export function affectedBy(decision: Decision, decisions: Decisions): Affected {
  if (decision.verdict === "undo") {
    const undone = decisions.byId(decision.decision)?.decision;
    return undone === undefined ? { ids: [], names: [] } : affectedBy(undone, decisions);
  }
  if (decision.verdict === "same-as") {
    const { what, from } = decision;
    return { ids: [], names: [{ what, keys: decisions.names.family(what, nameKey(from)) }] };
  }
  if (!("claim" in decision)) return { ids: [], names: [] };
  return { ids: withParts(decisions.carriedTo(decision.claim), decisions), names: [] };
}

/** The claims with whatever parts anybody ever split them into. */
function withParts(claims: readonly string[], decisions: Decisions): string[] {
  return claims.flatMap((claim) => {
    const splits = decisions
      .on(claim)
      .flatMap(({ decided: { decision } }) => (decision.verdict === "split" ? decision.parts.length : 0));
    const parts = Array.from({ length: Math.max(0, ...splits) }, (_, part) => partId(claim, part));
    return [claim, ...withParts(parts, decisions)];
  });
}
