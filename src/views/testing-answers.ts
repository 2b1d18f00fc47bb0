/* eslint max-params: off -- a told claim reads as one line of a table: when, by whom, what */
import type { AsOf, RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";

/** Sides of the tests. */
export const IS = "islamic-state";
export const GOV = "syrian-government";
export const REBELS = "syrian-rebels";
/** A day by which all is known. */
export const FAR = "2030-01-01";

/** What the views answer of Abu Kamal on a day. */
export function at(
  claims: readonly RecordedControl[],
  on: string,
  parts: Partial<AsOf> & { area?: boolean } = {},
) {
  const { area = false, ...asOf } = parts;
  const context = { on, known: FAR, policy: "against-interest", lens: null, ...asOf } as const;
  return controlAt({ ...ABU_KAMAL, area }, claims, { ...context, standing: STANDING });
}

/** "held islamic-state", and "besieged by …" where it is. */
export function who(answer: ReturnType<typeof at>): string {
  const siege =
    answer.besieged_by === null
      ? ""
      : ` besieged by ${answer.besieged_by.map(({ id }) => id).join("+") || "?"}`;
  return `${answer.state} ${answer.holders.map(({ id }) => id).join("+")}`.trim() + siege;
}

/** A claim of one day, published that day. */
export function on(
  day: string,
  by: string,
  change: Parameters<typeof said>[0]["change"],
  parts: Partial<Parameters<typeof said>[0]> = {},
) {
  return said({ by: [by], change, time: day, published: day, ...parts });
}

/** A day of November 2017. */
export const D = (day: number) => `2017-11-${String(day).padStart(2, "0")}`;
