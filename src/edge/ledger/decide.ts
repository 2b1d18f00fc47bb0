import { canonicalJson, contentId } from "../../base/id.ts";
import { Fault } from "../../base/fault.ts";
import { flawOfDecision } from "../../record/admit-decision.ts";
import { type Decision, decisionSchema, type DecisionWish } from "../../record/decision.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Store } from "../../record/store.ts";
import { affectedBy } from "./affected-by.ts";
import { allClaims } from "./all-claims.ts";

/** A decision that the ledger took. */
export interface Taken {
  readonly decision: Decision;
  readonly seq: number;
  /** ISO instant. */
  readonly recorded: string;
  /** The claims that it names, as they stand now; of a name or source, none. */
  readonly claims: readonly RecordedClaim[];
}

/**
 * Takes a person's decision; sent twice under one id it is taken once (SPEC J1).
 * Faults with `bad-input` or `not-found` when it cannot be taken.
 */
export async function decide(
  wish: DecisionWish,
  { store, clock }: { readonly store: Store; readonly clock: () => string },
): Promise<Taken> {
  const now = clock();
  const { hash } = await store.head();
  const decision = readDecision({ ...wish, id: wish.id ?? contentId("decision:", { ...wish, now, hash }) });
  const decisions = await store.decisions();
  const known = decisions.byId(decision.id);
  if (known === undefined) {
    await refuseFlawed(decision, store);
    await store.append([{ type: "decision", decision }], now);
  } else if (canonicalJson(known.decision) !== canonicalJson(decision))
    throw new Fault("bad-input", "Another decision has this id already.", { advice: "Leave the id out." });
  const taken = (await store.decisions()).byId(decision.id)!;
  const { ids } = affectedBy(decision, await store.decisions());
  return { ...taken, claims: ids.length === 0 ? [] : await allClaims(store, { ids }) };
}

function readDecision(words: unknown): Decision {
  const checked = decisionSchema.safeParse(words);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Fault(
    "bad-input",
    `${issue?.path.join(".") || "The decision"}: ${issue?.message ?? "cannot be read"}.`,
    {
      advice: "`demarc schema decision` says what a decision is.",
    },
  );
}

async function refuseFlawed(decision: Decision, store: Store): Promise<void> {
  const ids = [
    "claim" in decision ? decision.claim : [],
    decision.verdict === "merge" ? decision.into : [],
  ].flat();
  const recorded = ids.length === 0 ? [] : await allClaims(store, { ids });
  const texts = new Map<string, string>();
  for (const { claim, seq } of recorded)
    texts.set(claim.id, (await store.report(claim.report, seq))?.report.text ?? "");
  const flaw = flawOfDecision(decision, {
    claims: new Map(recorded.map(({ claim }) => [claim.id, claim])),
    texts,
    decisions: await store.decisions(),
  });
  if (flaw === null) return;
  const code = flaw.code.endsWith("-unknown") ? "not-found" : "bad-input";
  throw new Fault(code, flaw.message, { advice: flaw.advice });
}
