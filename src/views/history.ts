import type { Decision } from "../record/decision.ts";
import type { Decided, Decisions } from "../record/decisions.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";

/** One thing that befell a claim. */
export interface HistoryStep {
  readonly seq: number;
  /** ISO instant. */
  readonly recorded: string;
  /** `read`: taken in with its report; `carried`: an earlier claim's decisions hold for it; else what a person decided. */
  readonly what: "read" | "carried" | Decision["verdict"];
  /** Null where the program did it. */
  readonly person: string | null;
  readonly reason: string;
  /** False once undone. */
  readonly in_force: boolean;
  readonly decision: Decision | null;
  /** The claim that was decided on, where it is another of which this one carries the words on. */
  readonly on: string | null;
}

/** All that befell a claim, oldest first: what was decided on it or on its names, undone or not (SPEC J10). */
export function historyOf(recorded: RecordedClaim, decisions: Decisions): HistoryStep[] {
  const { id } = recorded.claim;
  const whole = decisions.wholeOf(id);
  const onClaim = [...decisions.on(id), ...(whole === id ? [] : decisions.on(whole))].map(
    ({ decided }) => decided,
  );
  const decided = new Set([...onClaim, ...decisions.names.bearingOn(recorded.read ?? recorded.claim)]);
  const carry = decisions.carryOf(whole);
  const steps: HistoryStep[] = [
    { ...byProgram("read"), seq: recorded.seq, recorded: recorded.recorded },
    ...(carry === undefined
      ? []
      : [{ ...byProgram("carried"), seq: carry.seq, recorded: carry.recorded, on: carry.from }]),
    ...[...decided].flatMap((each) => [
      stepOf(each, id),
      ...undoings(each, decisions).map((undo) => stepOf(undo, id)),
    ]),
  ];
  return steps.sort((a, b) => a.seq - b.seq);
}

function byProgram(what: "read" | "carried"): Omit<HistoryStep, "seq" | "recorded"> {
  return { what, person: null, reason: "", in_force: true, decision: null, on: null };
}

function stepOf({ decision, seq, recorded, inForce }: Decided, id: string): HistoryStep {
  return {
    seq,
    recorded,
    what: decision.verdict,
    person: decision.person,
    reason: decision.reason,
    in_force: inForce,
    decision,
    on: "claim" in decision && decision.claim !== id ? decision.claim : null,
  };
}

/** The undoings of a decision, and theirs. */
function undoings({ decision }: Decided, decisions: Decisions): Decided[] {
  return decisions.undoings(decision.id).flatMap((undo) => [undo, ...undoings(undo, decisions)]);
}
