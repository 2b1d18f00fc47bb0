import { useEffect, useRef } from "react";
import type { ClaimAnswer } from "../../src/server/answers.ts";
import type { Selection } from "./selection.ts";
import type { Loading } from "./use-record.ts";

/** A link to a claim sets its dates: when the address names a claim but no day, time moves to where it can be seen. */
export function useClaimDates(
  claim: Loading<ClaimAnswer> | null,
  change: (part: Partial<Selection>) => void,
): void {
  const isStated = useRef(!namesClaimOnly(location.search));
  useEffect(() => {
    if (claim?.at !== "ready" || isStated.current) return;
    isStated.current = true;
    const { claim: said, report } = claim.value;
    const day = said.time?.from ?? report.published?.slice(0, 10) ?? null;
    const out = report.published?.slice(0, 10) ?? day;
    if (day !== null && out !== null)
      change({ on: day > out ? day : out, known: out, place: said.place?.id ?? null });
  }, [claim, change]);
}

/** Whether an address names a claim and no day. */
function namesClaimOnly(search: string): boolean {
  const query = new URLSearchParams(search);
  return query.has("claim") && !query.has("on");
}
