import type { Day } from "../base/day.ts";
import type { ControlAnswer } from "./control-answer.ts";

/** The answer as it stands some days after its last word, said to be stale when these are more than its policy allows (SPEC C18, C22). */
export function agedTo(answer: ControlAnswer, last: Day, days: number): ControlAnswer {
  const stale = days > answer.stale_after;
  return {
    ...answer,
    last_reported: last,
    days_since: days,
    stale,
    why: stale ? `${answer.why} ${staleInWords(last, days)}` : answer.why,
  };
}

function staleInWords(last: Day, days: number): string {
  return `Stale: the last word about it is of ${last}, ${days} days before.`;
}
