import { useMemo } from "react";
import { useNames } from "../names.ts";
import { type Said, saidIn } from "./said.ts";
import { useClaims } from "./use-claims.ts";

/** What the claims of these ids say of control, as they arrive. */
export function useSaid(ids: readonly string[]): ReadonlyMap<string, Said> {
  const names = useNames();
  const claims = useClaims(ids);
  return useMemo(() => saidIn([...claims.values()], names), [claims, names]);
}
