import { readEdtf } from "../base/edtf.ts";
import type { Finding } from "../base/finding.ts";
import { type Claim, claimSchema, type Ref } from "../claims/claim.ts";
import type { Decision, Slots } from "./decision.ts";
import { OWN_SLOTS } from "./decision.ts";
import type { Decisions } from "./decisions.ts";
import { nameKey } from "./name-key.ts";
import { withSlots } from "./with-slots.ts";

/** What a decision is about, as the ledger has it. */
export interface DecisionSubject {
  /** The claims that the decision names, as they stand, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The text that each of their reports had when they were read, by the claim's id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly decisions: Decisions;
}

/** Decisions that explain themselves. */
const NEED_NO_REASON: ReadonlySet<Decision["verdict"]> = new Set(["accept", "credibility", "undo"]);

/** Why a decision cannot be taken; null when it can (SPEC J1, J3–J7). */
export function flawOfDecision(decision: Decision, subject: DecisionSubject): Finding | null {
  if (decision.reason.trim() === "" && !NEED_NO_REASON.has(decision.verdict))
    return refused("no reason is given", "Say in a few words why.");
  if ("claim" in decision && !subject.claims.has(decision.claim)) return unknown("claim", decision.claim);
  switch (decision.verdict) {
    case "correct":
      return flawOfSlots(decision.claim, decision.slots, subject);
    case "split":
      return decision.parts.map((slots) => flawOfSlots(decision.claim, slots, subject)).find(Boolean) ?? null;
    case "merge":
      return flawOfMerge(decision, subject);
    case "same-as":
      return flawOfSameAs(decision, subject);
    case "undo":
      return flawOfUndo(decision.decision, subject);
    default:
      return null;
  }
}

function flawOfSlots(id: string, slots: Slots, { claims, texts }: DecisionSubject): Finding | null {
  const claim = claims.get(id)!;
  const text = texts.get(id) ?? "";
  const kind = slots.kind ?? claim.kind;
  const foreign = Object.entries(OWN_SLOTS)
    .flatMap(([other, own]) => (other === kind ? [] : own))
    .find((slot) => slots[slot] !== undefined);
  if (foreign !== undefined)
    return refused(
      `a claim of kind ${kind} has no ${foreign}`,
      "Name slots of its kind, or another kind too.",
    );
  const corrected = withSlots(claim, slots);
  const checked = claimSchema.safeParse(corrected);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refused(
      `${issue?.path.join(".") ?? "a slot"}: ${issue?.message ?? "cannot be"}`,
      "`demarc schema claim` says what a claim is.",
    );
  }
  if (text.slice(...corrected.span) !== corrected.quote)
    return refused("its words are not in its report at that place", "Quote the report's exact characters.");
  return flawOfMentions(slots, text) ?? flawOfTime(slots);
}

function flawOfMentions({ actor = [], target = [], place, person }: Slots, text: string): Finding | null {
  const named: (Pick<Ref, "mention" | "span"> | null | undefined)[] = [...actor, ...target, place, person];
  const astray = named.find(
    (ref) => ref != null && ref.span[0] < ref.span[1] && text.slice(...ref.span) !== ref.mention,
  );
  return astray == null
    ? null
    : refused(
        `"${astray.mention.slice(0, 60)}" is not in its report at that place`,
        "Quote the report's exact characters.",
      );
}

function flawOfTime({ time }: Slots): Finding | null {
  if (time == null) return null;
  const { bounds, finding } = readEdtf(time.edtf);
  if (bounds === null) return refused(finding.message.replace(/\.$/, ""), finding.advice);
  if (bounds.from === time.from && bounds.to === time.to) return null;
  return refused(
    `${time.edtf} runs from ${bounds.from ?? "…"} to ${bounds.to ?? "…"}`,
    "Give from and to as the EDTF says.",
  );
}

function flawOfMerge(
  { claim, into }: Extract<Decision, { verdict: "merge" }>,
  { claims, decisions }: DecisionSubject,
): Finding | null {
  const [one, other] = [claims.get(claim)!, claims.get(into)];
  if (other === undefined) return unknown("claim", into);
  if (one.kind !== other.kind)
    return refused(`one is of kind ${one.kind}, the other of ${other.kind}`, "Merge claims of one kind.");
  for (
    let at: string | undefined = into, steps = 0;
    at !== undefined;
    at = mergedInto(at, decisions), steps++
  )
    if (at === claim || steps > MOST_MERGES)
      return refused("a claim would stand for itself", "Merge the other way round, or undo first.");
  return null;
}

/** More merges one upon another than anybody makes. */
const MOST_MERGES = 1000;

function mergedInto(id: string, decisions: Decisions): string | undefined {
  const last = decisions.on(id).findLast(({ decided }) => decided.inForce)?.decided.decision;
  return last?.verdict === "merge" ? last.into : undefined;
}

function flawOfSameAs(
  { what, from, to }: Extract<Decision, { verdict: "same-as" }>,
  { decisions }: DecisionSubject,
): Finding | null {
  const [key, other] = [nameKey(from), nameKey(to)];
  if (key === other) return refused("both are the same already", "Name two.");
  if (decisions.names.keyOf(what, other) === key)
    return refused(`${to.name} is ${from.name} by an earlier decision`, "Undo that one first.");
  return null;
}

function flawOfUndo(id: string, { decisions }: DecisionSubject): Finding | null {
  const found = decisions.byId(id);
  if (found === undefined) return unknown("decision", id);
  return found.inForce ? null : refused("it is undone already", "`demarc history` shows what is in force.");
}

function unknown(what: "claim" | "decision", id: string): Finding {
  return {
    code: `${what}-unknown`,
    message: `The ledger has no ${what} ${JSON.stringify(id.slice(0, 80))}.`,
    advice:
      what === "claim"
        ? "`demarc review` lists claims with their ids."
        : "`demarc history CLAIM` lists decisions.",
    lost: true,
  };
}

function refused(why: string, advice: string): Finding {
  return { code: "decision-refused", message: `The decision was not taken: ${why}.`, advice, lost: true };
}
