import type { Span } from "../../base/span.ts";
import type { Finding } from "../../base/finding.ts";
import { contentId } from "../../base/id.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { Claim, Place } from "../claim.ts";
import type { Companions } from "../companions.ts";
import type { Draft, FoundPlace } from "../draft.ts";
import { likelihood } from "./confidence.ts";
import { evidenceOf } from "./evidence.ts";
import { tokenAt } from "../sentence-view.ts";

/** Claim id → the marks its confidence was reckoned from. */
export type Evidence = ReadonlyMap<string, readonly string[]>;

/** Drafts with their voices, times, modality, quotes and ids, sorted by span. */
export function finishClaims(
  drafts: readonly Draft[],
  annotation: Annotation,
  companions: Companions,
): { claims: readonly Claim[]; findings: readonly Finding[]; evidence: Evidence } {
  const evidence = new Map<string, readonly string[]>();
  const claims = drafts
    .map((draft) => finish(draft, annotation, companions))
    .sort(
      ({ claim: a }, { claim: b }) =>
        a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1),
    );
  for (const { claim, marks } of claims) if (!evidence.has(claim.id)) evidence.set(claim.id, marks);
  const seen = new Set<string>();
  return {
    claims: claims.map(({ claim }) => claim).filter(({ id }) => !seen.has(id) && seen.add(id)),
    findings: unknownPlaces(claims.map(({ claim }) => claim)),
    evidence,
  };
}

/** One finding for each place of a claim that no register knows. */
function unknownPlaces(claims: readonly Claim[]): Finding[] {
  const unknown = new Map(
    claims.flatMap(({ place, report }) =>
      place === null || place.id !== null ? [] : [[place.name, { place, report }] as const],
    ),
  );
  return [...unknown].map(([name, { place, report }]) => ({
    code: "place-unknown",
    message: `no register knows the place "${name}"; what is said of it is kept under that name, without coordinates.`,
    advice: "To put it on the map, add it to a places register of your own (--registers).",
    lost: false,
    report,
    span: place.span,
  }));
}

interface Finished {
  readonly claim: Claim;
  readonly marks: readonly string[];
}

function finish(draft: Draft, annotation: Annotation, companions: Companions): Finished {
  const { rule, predicate, view } = draft;
  const { report } = annotation;
  const span: Span = [tokenAt(view, draft.first).span[0], tokenAt(view, draft.last).span[1]];
  const said = companions.modalityOf(view.sentence, predicate.token);
  const modality =
    rule.modality !== undefined && said.modality === "asserted" ? rule.modality : said.modality;
  const attribution = companions.attributionOf(view.index, predicate.token);
  const marks = evidenceOf(draft, { attribution, modality, sentences: annotation.sentences.length });
  const body = {
    report: report.id,
    span,
    quote: report.text.slice(span[0], span[1]),
    actor: [...draft.actor],
    target: [...draft.target],
    place: draft.place === null ? null : placeOf(draft.place, report.text),
    time: companions.timeOf(view.index, predicate.token),
    quantity: draft.quantity,
    attribution: [...attribution],
    modality,
    polarity: said.polarity,
    background: companions.isBackground(view.index, predicate.token),
    confidence: likelihood(marks),
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
  return { claim: { ...kind, id, ...body } as Claim, marks };
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
