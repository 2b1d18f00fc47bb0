import type { Claim, CountClaim, EventClaim, Ref } from "../claims/claim.ts";
import { inFigures, namesOf } from "./in-words.ts";

/** An event, count, status or relation claim in a few words. */
export function whatHappened(claim: Claim): string {
  const denied = claim.polarity === "negative" ? "denied: " : "";
  const possibly = claim.modality === "possible" ? "possibly: " : "";
  return `${denied}${possibly}${wordsOf(claim)}`;
}

function wordsOf(claim: Claim): string {
  switch (claim.kind) {
    case "event":
      return eventInWords(claim);
    case "count":
      return countInWords(claim);
    case "status":
      return `${claim.person.name} ${claim.status.replaceAll("-", " ")}`;
    case "relation":
      return `${namesOf(claim.actor)} ${claim.relation.replaceAll("-", " ")} ${namesOf(claim.target)}`.trim();
    case "control":
      return `${claim.change} ${claim.place?.name ?? ""}`.trim();
  }
}

function eventInWords({ event, mode, actor, target }: EventClaim): string {
  const how = mode === null ? "" : ` (${mode.replaceAll("-", " ")})`;
  return `${event.toLowerCase()}${how}${by(actor)}${target.length === 0 ? "" : ` on ${namesOf(target)}`}`;
}

function countInWords({ quantity, population, measure, actor, target }: CountClaim): string {
  const isPersons = quantity === null || quantity.unit === "persons";
  const figure = quantity === null ? "" : inFigures(quantity);
  const whose = target.length === 0 ? "" : ` of ${namesOf(target)}`;
  const words = [isPersons ? figure.replace(/ ?persons$/, "") : figure, population].filter(Boolean).join(" ");
  return `${words === "" ? "some" : words}${whose} ${measure.replaceAll("-", " ")}${by(actor)}`;
}

function by(actors: readonly Ref[]): string {
  return actors.length === 0 ? "" : ` by ${namesOf(actors)}`;
}
