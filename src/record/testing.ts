import type { Claim, ControlClaim, Place, Ref } from "../claims/claim.ts";
import { contentId } from "../base/id.ts";
import { type Report, reportOf } from "../report/report.ts";

/** A report for tests: published on 9 May 2024 by North Wire unless told otherwise. */
export function aReport(id: string, text: string, parts: Partial<Report> = {}): Report {
  return reportOf({ id, text, publisher: "North Wire", published: "2024-05-09", ...parts });
}

/** What a claim is of which nobody decided anything. */
export const UNDECIDED = { verdict: null, read: null, merged: null, credibility: null } as const;

/** A reference by its id, named alike. */
export function aRef(id: string): Ref {
  return { id, name: id.replaceAll("-", " "), mention: id, span: [0, 0] };
}

/** A control claim for tests: rebels take Karsk, said by the publisher, quoting the report's words. */
export function aControl(
  report: Report,
  parts: Partial<Omit<ControlClaim, "kind">> & { readonly quote: string },
): ControlClaim & Claim {
  const start = report.text.indexOf(parts.quote);
  const claim: Omit<ControlClaim, "id"> = {
    kind: "control",
    change: "gain",
    report: report.id,
    span: [start, start + parts.quote.length],
    actor: [aRef("rebels")],
    target: [],
    place: aPlace("karsk"),
    time: null,
    quantity: null,
    attribution: [{ source: aRef("north-wire"), speaker: null, cue: null, span: null }],
    modality: "asserted",
    polarity: "positive",
    background: false,
    confidence: 0.9,
    rule: "control/test",
    ...parts,
  };
  return { id: parts.id ?? contentId("c_", { ...claim }), ...claim };
}

/** A place for tests, by its id unless told otherwise; null = known by its name only. */
export function aPlace(name: string, id: string | null = name.toLowerCase()): Place {
  return {
    ...aRef(name),
    id,
    name,
    lat: 34,
    lon: 40,
    precision_m: 2000,
    within: ["Velm Province"],
    part: null,
  };
}
