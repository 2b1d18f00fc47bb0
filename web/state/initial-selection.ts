import { addDays } from "../../src/base/day.ts";
import type { MetaAnswer } from "../../src/server/answers.ts";
import { POLICIES } from "../../src/views/as-of.ts";
import type { Selection } from "./selection.ts";

/** The policy that an address need not name. */
export const USUAL_POLICY = POLICIES[0];

/** Where the page opens: as its address states, else where the server says. */
export function initialSelection({ days, start }: MetaAnswer, stated: Partial<Selection>): Selection {
  const last = days?.to ?? new Date().toISOString().slice(0, 10);
  const isBare = [stated.place, stated.claim, stated.report, stated.source, stated.actor, stated.board].every(
    (part) => part === undefined,
  );
  return {
    on: start?.on ?? last,
    known: start?.known ?? last,
    policy: USUAL_POLICY,
    lens: [],
    place: isBare ? (start?.place ?? null) : null,
    claim: null,
    report: null,
    source: null,
    actor: null,
    board: null,
    narrowing: {},
    lang: "en",
    theme: "system",
    colours: "usual",
    camera: null,
    beside: null,
    ...stated,
  };
}

/** The days the slider spans: a week either side of what the ledger speaks of, and whatever is chosen. */
export function boundsOf(
  { days }: Pick<MetaAnswer, "days">,
  { on, known }: Pick<Selection, "on" | "known">,
): [string, string] {
  const from = addDays(days?.from ?? on, -7);
  const to = addDays(days?.to ?? on, 7);
  return [
    [from, on, known].reduce((a, b) => (b < a ? b : a)),
    [to, on, known].reduce((a, b) => (b > a ? b : a)),
  ];
}
