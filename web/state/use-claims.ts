import { useEffect, useMemo, useState } from "react";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { api } from "../api/api-client.ts";

/** As many claims as are asked for at once. */
const BATCH = 150;

/** The claims of these ids, as they arrive. */
export function useClaims(ids: readonly string[]): ReadonlyMap<string, RecordedClaim> {
  const [claims, setClaims] = useState<readonly RecordedClaim[]>([]);
  const key = ids.join(",");
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === "" ? [] : key.split(",");
    setClaims([]);
    for (let at = 0; at < wanted.length; at += BATCH)
      void api.claims(wanted.slice(at, at + BATCH).join(",")).then(
        (some) => isCurrent && setClaims((before) => [...before, ...some]),
        // What a claim says is a help: the line stands without it.
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return useMemo(() => new Map(claims.map((recorded) => [recorded.claim.id, recorded])), [claims]);
}
