import type { Claim, Quantity } from "../claims/claim.ts";
import type { Report } from "../report/report.ts";
import type { Effects } from "./effects.ts";
import { paintFor, printable } from "./paint.ts";

/** A report's claims for people: what, who, where, when, how sure, according to whom, and the words. */
export function claimTable(report: Report, claims: readonly Claim[], effects: Effects): string {
  const paint = paintFor(effects);
  const head = [report.title ?? report.id, report.publisher, report.published].filter(Boolean).join(" · ");
  const rows = claims.map((claim) => {
    const doubt = claim.modality === "asserted" ? "" : ` ${paint.yellow(claim.modality)}`;
    const not = claim.polarity === "negative" ? ` ${paint.red("not")}` : "";
    const voices = claim.attribution.map(({ source }) => printable(source.name)).join(" < ");
    const words = shorten(printable(claim.quote), Math.max(40, effects.columns - 4));
    return `${paint.bold(whatOf(claim))}${not}${doubt}  ${partsOf(claim)}  ${paint.dim(`according to ${voices}`)}\n    ${paint.cyan(words)}`;
  });
  return `${paint.bold(printable(head))}\n${rows.map((row) => `  ${row}`).join("\n")}\n\n`;
}

function whatOf(claim: Claim): string {
  switch (claim.kind) {
    case "control":
      return `control ${claim.change}`;
    case "event":
      return `event ${claim.event}${claim.mode ? ` ${claim.mode}` : ""}`;
    case "count":
      return `count ${claim.measure}${claim.population ? ` ${printable(claim.population)}` : ""}`;
    case "status":
      return `status ${claim.status} ${printable(claim.person.name)}`;
    case "relation":
      return claim.relation;
  }
}

function partsOf(claim: Claim): string {
  const names = (refs: Claim["actor"]) => refs.map(({ name }) => printable(name)).join(" + ");
  const target = claim.target.length > 0 ? ` → ${names(claim.target)}` : "";
  const place = claim.place
    ? `@ ${printable(claim.place.name)}${claim.place.part ? ` (${printable(claim.place.part)})` : ""}`
    : "";
  return [names(claim.actor) + target, place, claim.time?.edtf, quantityOf(claim.quantity)]
    .filter(Boolean)
    .join("  ");
}

function quantityOf(quantity: Quantity | null): string {
  if (quantity === null) return "";
  const { value, min, max, unit } = quantity;
  const figure =
    value ??
    (min !== null && max !== null
      ? `${min}–${max}`
      : min !== null
        ? `≥ ${min}`
        : max !== null
          ? `≤ ${max}`
          : "?");
  return `${figure} ${unit}`;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
