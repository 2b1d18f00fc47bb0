import type { RecordedClaim } from "../../src/record/recorded-claim.ts";

/** A stretch of a report's text with the claims that quote it, the shortest first. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly RecordedClaim[];
}

/** Cuts `from`…`to` of a text wherever a claim's words begin or end. */
export function stretchesOf(
  [from, to]: readonly [number, number],
  claims: readonly RecordedClaim[],
): Stretch[] {
  const inside = claims.filter(({ claim: { span } }) => span[0] < to && span[1] > from);
  const cuts = new Set([from, to]);
  for (const { claim } of inside) for (const edge of claim.span) if (edge > from && edge < to) cuts.add(edge);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index]!;
    return {
      from: start,
      to: end,
      claims: inside
        .filter(({ claim: { span } }) => span[0] <= start && span[1] >= end)
        .sort((a, b) => lengthOf(a) - lengthOf(b)),
    };
  });
}

function lengthOf({ claim: { span } }: RecordedClaim): number {
  return span[1] - span[0];
}
