import { isDay } from "../../src/base/day.ts";
import { POLICIES, type PolicyName } from "../../src/views/as-of.ts";

/** In what the record beside differs from the record asked: another known day, policy, or other voices. */
export type Beside =
  { readonly known: string } | { readonly policy: PolicyName } | { readonly lens: readonly string[] };

/** As an address has it: `known:2017-11-20`, `policy:latest-word`, `lens:sana,sohr`; null for anything else. */
export function readBeside(words: string | null): Beside | null {
  const [, kind, value = ""] = /^(known|policy|lens):(.*)$/s.exec(words ?? "") ?? [];
  if (kind === "known") return isDay(value) ? { known: value } : null;
  if (kind === "lens") return { lens: value.split(",").filter(Boolean) };
  const policy = POLICIES.find((name) => name === value);
  return policy === undefined ? null : { policy };
}

/** The same the other way. */
export function writeBeside(beside: Beside): string {
  if ("known" in beside) return `known:${beside.known}`;
  return "policy" in beside ? `policy:${beside.policy}` : `lens:${beside.lens.join(",")}`;
}
