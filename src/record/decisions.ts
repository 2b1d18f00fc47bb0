import type { Decision, SameAs } from "./decision.ts";
import type { Carry, Entry } from "./entry.ts";
import { createAltered } from "./altered.ts";
import { createSameAs, type SameAsNames } from "./same-as.ts";

/** A decision as the ledger has it. */
export interface Decided<D extends Decision = Decision> {
  readonly decision: D;
  readonly seq: number;
  /** ISO instant. */
  readonly recorded: string;
  /** False once it is undone, unless the undoing is undone. */
  readonly inForce: boolean;
}

/** A decision on a claim; `shift` is how many characters further on the claim's words stand than those decided on (SPEC J8). */
export interface DecidedOnClaim {
  readonly decided: Decided;
  readonly shift: number;
}

/** A letter that a person gave a source on a topic. */
export type Graded = Decided<Extract<Decision, { verdict: "reliability" }>>;

/** A carry as the ledger has it. */
export interface Carried extends Carry {
  readonly seq: number;
  /** ISO instant. */
  readonly recorded: string;
}

/** All that people decided so far, kept up entry by entry. */
export interface Decisions {
  /** Takes the next entry in; only decisions and what carries them on matter. */
  readonly take: (entry: Entry) => void;
  readonly byId: (id: string) => Decided | undefined;
  /** In force or not, in the order in which they were taken. */
  readonly on: (claim: string) => readonly DecidedOnClaim[];
  /** Which claims of later revisions the decisions on a claim hold for, itself first. */
  readonly carriedTo: (claim: string) => readonly string[];
  readonly carryOf: (claim: string) => Carried | undefined;
  /** The decisions that undo one. */
  readonly undoings: (id: string) => readonly Decided[];
  /** The claim as read of which a person made this one by splitting; a claim as read is its own. */
  readonly wholeOf: (id: string) => string;
  /** Claims as read to which, or to a part of which, a person ever gave this place or kind. */
  readonly alteredTo: (slot: "place" | "kind", key: string) => readonly string[];
  readonly names: SameAsNames;
  /** The letters in force, a source's last on each topic. */
  readonly grades: () => readonly Graded[];
  /** How many decisions there are, undone ones among them. */
  readonly count: () => number;
}

type Kept = { -readonly [K in keyof Decided]: Decided[K] };
type KeptGrade = Kept & Graded;

/** What a ledger without decisions amounts to. */
export function createDecisions(): Decisions {
  const kept = new KeptDecisions();
  const { altered, names } = kept;
  return {
    take: ({ body, seq, recorded }) => {
      if (body.type === "carry") kept.carry({ ...body.carry, seq, recorded });
      if (body.type === "decision")
        kept.take({ decision: withId(body.decision, seq), seq, recorded, inForce: true });
    },
    byId: (id) => kept.all.get(id),
    on: (claim) => kept.on(claim),
    carriedTo: (claim) => kept.carriedTo(claim),
    carryOf: (claim) => kept.carries.get(claim),
    undoings: (id) => kept.undone.get(id) ?? [],
    wholeOf: (id) => kept.wholeOf(id),
    alteredTo: altered.to,
    names,
    grades: () =>
      [...kept.grades.values()].flatMap((given) => given.findLast(({ inForce }) => inForce) ?? []),
    count: () => kept.all.size,
  };
}

class KeptDecisions {
  readonly all = new Map<string, Kept>();
  readonly onClaim = new Map<string, Kept[]>();
  readonly undone = new Map<string, Kept[]>();
  readonly grades = new Map<string, KeptGrade[]>();
  readonly carries = new Map<string, Carried>();
  readonly altered = createAltered();
  readonly names = createSameAs();
  readonly #carriedOn = new Map<string, string[]>();
  readonly #parts = new Map<string, { readonly claim: string; readonly part: number }>();

  take(kept: Kept): void {
    const { decision } = kept;
    this.all.set(decision.id, kept);
    if ("claim" in decision) this.#takeOnClaim(kept, decision.claim);
    else if (decision.verdict === "same-as") this.names.take(kept as Kept & { decision: SameAs });
    else if (decision.verdict === "reliability")
      push(this.grades, `${decision.source}\u0000${decision.topic}`, kept as KeptGrade);
    else {
      push(this.undone, decision.decision, kept);
      revoke(decision.decision, this.all);
      this.names.refresh();
    }
  }

  carry(carry: Carried): void {
    this.carries.set(carry.claim, carry);
    push(this.#carriedOn, carry.from, carry.claim);
    this.altered.carry(carry);
    for (const { decision } of this.onClaim.get(carry.from) ?? [])
      if (decision.verdict === "split") this.#nameParts(carry.claim, decision.parts.length);
  }

  on(claim: string): DecidedOnClaim[] {
    const own = (this.onClaim.get(claim) ?? []).map((decided) => ({ decided, shift: 0 }));
    const carry = this.#carryTo(claim);
    if (carry === undefined) return own;
    const inherited = this.on(carry.from)
      .filter(({ decided }) => decided.seq < carry.seq)
      .map(({ decided, shift }) => ({ decided, shift: shift + carry.shift }));
    return [...inherited, ...own];
  }

  carriedTo(claim: string): string[] {
    return [claim, ...(this.#carriedOn.get(claim) ?? []).flatMap((id) => this.carriedTo(id))];
  }

  wholeOf(id: string): string {
    const part = this.#parts.get(id);
    return part === undefined ? id : this.wholeOf(part.claim);
  }

  #takeOnClaim(kept: Kept, claim: string): void {
    const { decision } = kept;
    push(this.onClaim, claim, kept);
    if (decision.verdict === "split")
      for (const id of this.carriedTo(claim)) this.#nameParts(id, decision.parts.length);
    this.altered.take(this.carriedTo(this.wholeOf(claim)), decision);
  }

  #nameParts(claim: string, count: number): void {
    for (let part = 0; part < count; part++) this.#parts.set(partId(claim, part), { claim, part });
  }

  /** What a claim, or the claim of which it is a part, carries on. */
  #carryTo(id: string): Carried | undefined {
    const part = this.#parts.get(id);
    if (part === undefined) return this.carries.get(id);
    const whole = this.#carryTo(part.claim);
    return whole === undefined ? undefined : { ...whole, from: partId(whole.from, part.part) };
  }
}

/** The id of a claim's part, counted from 0. */
export function partId(claim: string, part: number): string {
  return `${claim}/${part + 1}`;
}

/** The first ledgers' decisions had no id. */
function withId(decision: Decision, seq: number): Decision {
  return { ...decision, id: decision.id ?? `decision:${seq}` };
}

/** Takes a decision out of force; if it undid another, that one is in force again, and so on (SPEC J7). */
function revoke(id: string, all: ReadonlyMap<string, Kept>): void {
  let next = all.get(id);
  if (next?.inForce !== true) return;
  while (next !== undefined) {
    next.inForce = !next.inForce;
    next = next.decision.verdict === "undo" ? all.get(next.decision.decision) : undefined;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
