import type { Claim, ControlClaim, Quantity, Ref } from "../claims/claim.ts";
import type { Verdict } from "./control-at.ts";
import type { Observation } from "./observe.ts";

/** One or two sentences that name the voices behind a verdict. */
export function whyOf(verdict: Verdict, place: string): string {
  const { presences, fights, siege, against, shares } = verdict;
  const sentences: string[] = [];
  const told = [...presences.flatMap(({ support }) => sayings(support)), ...sayings(fights)];
  if (told.length > 0) sentences.push(`${[...new Set(told)].join("; ")}.`);
  if (verdict.inferred)
    sentences.push("Of the day itself nothing is told; it follows from what is told of later.");
  if (verdict.state === "claimed") sentences.push("No voice beyond that side's own says so yet.");
  if (siege !== null) sentences.push(`${sayings([siege]).join("; ")}.`);
  const others = sayings(against.filter((seen) => !presences.some(({ support }) => support.includes(seen))));
  if (others.length > 0) sentences.push(`Against it: ${others.slice(0, 2).join("; ")}.`);
  if (sentences.length === 0) {
    if (shares.length === 0) return `Nothing published says who holds ${place}.`;
    const parts = shares.map(({ actor, quantity }) => `${inFigures(quantity)} ${actor.name}`);
    return `Only shares of ${place} are told: ${parts.join(", ")}.`;
  }
  return sentences.join(" ");
}

/** Each distinct saying once, its voices together, at most three. */
function sayings(observations: readonly Observation[]): string[] {
  const voices = new Map<string, Set<string>>();
  for (const { recorded } of [...observations].reverse()) {
    const saying = sayingOf(recorded.claim);
    voices.set(saying, (voices.get(saying) ?? new Set()).add(recorded.claim.attribution[0]!.source.name));
  }
  return [...voices]
    .slice(0, 3)
    .map(
      ([saying, names]) => `${sentenceStart(list([...names]))} ${names.size > 1 ? "say" : "says"} ${saying}`,
    );
}

const VERBS: Readonly<Record<ControlClaim["change"], string>> = {
  gain: "took",
  hold: "holds",
  lose: "lost",
  contest: "fights in",
  besiege: "besieges",
  relieve: "broke the siege of",
};

/** A control claim in a few words: "the Syrian government took all of Abu Kamal from Islamic State (2017-11-09)". */
export function sayingOf(claim: ControlClaim): string {
  const place = claim.place === null ? "it" : claim.place.name;
  const what = [extentOf(claim), place].filter(Boolean).join(" ");
  const actors = claim.actor.length > 0 ? list(claim.actor.map(({ name }) => name)) : "somebody";
  const targets = claim.target.length > 0 ? targetPhrase(claim.change, claim.target) : "";
  const when = claim.time === null ? "" : ` (${claim.time.edtf})`;
  const not = claim.polarity === "negative" ? "it is not so that " : "";
  return `${not}${actors} ${VERBS[claim.change]} ${what}${targets}${when}`;
}

function extentOf({ place, quantity }: ControlClaim): string {
  if (quantity?.unit === "percent") return quantity.value === 100 ? "all of" : `${inFigures(quantity)} of`;
  return place?.part ? `${place.part} of` : "";
}

function targetPhrase(change: ControlClaim["change"], targets: readonly Ref[]): string {
  const names = list(targets.map(({ name }) => name));
  if (change === "lose") return ` to ${names}`;
  return change === "gain"
    ? ` from ${names}`
    : change === "besiege"
      ? `, held by ${names}`
      : ` against ${names}`;
}

/** A quantity for people: "more than 40 %", "about 30 %", "20–30 %". */
export function inFigures({ value, min, max, unit, qualifier }: Quantity): string {
  const sign = unit === "percent" ? " %" : "";
  if (value !== null)
    return `${qualifier === null || qualifier === "full" ? "" : `${qualifier} `}${value}${sign}`;
  if (min !== null && max !== null) return `${min}–${max}${sign}`;
  if (min !== null) return `${qualifier ?? "at least"} ${min}${sign}`;
  return max !== null ? `${qualifier ?? "up to"} ${max}${sign}` : (qualifier ?? "some");
}

/** The voices of a claim, innermost first: "a military source, by Syrian state TV, by AFP". */
export function voicesOf(claim: Claim): string {
  return claim.attribution.map(({ source }) => source.name).join(", by ");
}

function list(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
