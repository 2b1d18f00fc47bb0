import type { Span } from "../../base/span.ts";
import type { Finding } from "../../base/finding.ts";
import { contentId } from "../../base/id.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { Claim, Place } from "../claim.ts";
import type { Companions } from "../companions.ts";
import type { Draft, FoundPlace } from "../draft.ts";
import { confidenceOf } from "./confidence.ts";
import { tokenAt } from "../sentence-view.ts";

/** Drafts with their voices, times, modality, quotes and ids, sorted by span. */
export function finishClaims(
  drafts: readonly Draft[],
  annotation: Annotation,
  companions: Companions,
): { claims: readonly Claim[]; findings: readonly Finding[] } {
  const claims = drafts
    .map((draft) => finish(draft, annotation, companions))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return {
    claims: claims.filter((claim) => !seen.has(claim.id) && seen.add(claim.id)),
    findings: [],
  };
}

function finish(draft: Draft, annotation: Annotation, companions: Companions): Claim {
  const { rule, predicate, view } = draft;
  const { report } = annotation;
  const span: Span = [tokenAt(view, draft.first).span[0], tokenAt(view, draft.last).span[1]];
  const said = companions.modalityOf(view.sentence, predicate.token);
  const modality =
    rule.modality !== undefined && said.modality === "asserted" ? rule.modality : said.modality;
  const body = {
    report: report.id,
    span,
    quote: report.text.slice(span[0], span[1]),
    actor: [...draft.actor],
    target: [...draft.target],
    place: draft.place === null ? null : placeOf(draft.place, report.text),
    time: companions.timeOf(view.index, predicate.token),
    quantity: draft.quantity,
    attribution: [...companions.attributionOf(view.index, predicate.token)],
    modality,
    polarity: said.polarity,
    background: companions.isBackground(view.index, predicate.token),
    confidence: confidenceOf(draft),
    rule: rule.id,
  };
  const kind = kindOf(draft);
  const id = contentId("claim:", {
    ...kind,
    ...body,
    confidence: undefined,
    rule: undefined,
    token: predicate.token,
  });
  return { ...kind, id, ...body } as Claim;
}

function kindOf(draft: Draft): Record<string, unknown> {
  const { gives } = draft.rule;
  switch (gives.kind) {
    case "event":
      return { kind: gives.kind, event: gives.event, mode: draft.mode };
    case "count":
      return { kind: gives.kind, measure: gives.measure, population: draft.population };
    case "status":
      return { kind: gives.kind, person: draft.person, status: gives.status };
    case "control":
    case "relation":
      return { ...gives };
  }
}

function placeOf(found: FoundPlace, text: string): Place | null {
  if (found.name === null) return null;
  const { name } = found;
  return {
    id: name.id,
    name: name.name,
    mention: text.slice(name.span[0], name.span[1]),
    span: name.span,
    lat: name.lat ?? null,
    lon: name.lon ?? null,
    precision_m: name.precision_m ?? null,
    within: [...(name.within ?? [])],
    part: found.part,
  };
}
