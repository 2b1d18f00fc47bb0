import type { Decision, DecisionWish } from "../../src/record/decision.ts";

/** What is decided, without who decides. */
export type Choice = WithoutPerson<DecisionWish>;
type WithoutPerson<D> = D extends DecisionWish ? Omit<D, "id" | "person"> : never;

/** A decision on its way: kept in the browser until the ledger has said that it took it. */
export interface Sending {
  readonly decision: Decision;
  /** What it is about, in words. */
  readonly about: string;
  /** Why it was not taken at the last try; null while none failed. */
  readonly failure: { readonly status: number; readonly message: string } | null;
}

const KEPT = "demarc.outbox";

/** What was on its way when the page was last shut. */
export function keptOutbox(): Sending[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? (kept as Sending[]) : [];
  } catch {
    return [];
  }
}

export function keepOutbox(outbox: readonly Sending[]): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(outbox));
  } catch {
    // A browser that keeps nothing still sends; what fails stays on the screen.
  }
}

/** An id that no other decision has: sent twice under it, a decision is taken once. */
export function newDecisionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `decision:${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
