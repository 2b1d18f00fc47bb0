import type { Quantity, Time } from "../claim.ts";
import type { Gold } from "./gold.ts";

/** Whether a claim's time has the bounds of the label's EDTF, or is written the same. */
export function sameTime(gold: string | null, time: Time | null): boolean {
  if (gold === null) return time === null;
  if (time === null) return false;
  const [from, to] = bounds(gold);
  return ((time.from ?? "") === from && (time.to ?? "") === to) || time.edtf === gold;
}

function bounds(edtf: string): [from: string, to: string] {
  const [start = "", end = start] = edtf.replace(/[~?%]/g, "").split("/");
  return [bound(start, "-01-01", "-01"), bound(end, "-12-31", "-31")];
}

/** The scorer's own bound: a year or month is filled up without regard to the length of the month. */
function bound(part: string, afterYear: string, afterMonth: string): string {
  if (part === ".." || part === "") return "";
  return (part.length === 4 ? part + afterYear : part.length === 7 ? part + afterMonth : part).slice(0, 10);
}

const BOUNDS = ["value", "min", "max"] as const;

/** Whether a claim's quantity has the label's value, minimum and maximum; a label without figures agrees with any. */
export function sameQuantity(gold: Gold["quantity"], quantity: Quantity | null): boolean {
  const without = (q: Gold["quantity"]) => BOUNDS.every((key) => q?.[key] === null || q?.[key] === undefined);
  if (gold === null) return quantity === null || without(quantity);
  if (quantity === null) return false;
  if (without(gold)) return true;
  return BOUNDS.every((key) => {
    const [a, b] = [gold[key] ?? null, quantity[key]];
    return a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;
  });
}
