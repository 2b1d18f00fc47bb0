import type { ControlClaim, CountClaim, EventClaim, Modality, RelationClaim, StatusClaim } from "./claim.ts";
import type { PredicateForm, Vocabulary } from "./predicate.ts";

/** What a rule makes of a predicate. */
export type Gives =
  | { readonly kind: "control"; readonly change: ControlClaim["change"] }
  | { readonly kind: "event"; readonly event: EventClaim["event"]; readonly mode?: string }
  | { readonly kind: "count"; readonly measure: CountClaim["measure"] }
  | { readonly kind: "status"; readonly status: StatusClaim["status"] }
  | { readonly kind: "relation"; readonly relation: RelationClaim["relation"] };

/**
 * Where a slot looks: `agent`, `patient`, `host`, `self` (the trigger's own noun phrase), `owner` (an actor named
 * inside the patient: "rebel positions"), `after` (the next person named),
 * `before` (the noun before the trigger), `blamed` (on whom an attack is blamed), `whole` (the noun it belongs to by "of"), `doer` (the subject of the verb it hangs under), `holder` (who the patient is said to be held by), `next` (the name right behind the trigger), `reported` (what it is declared of), `governor` (the verb whose subject or object it is), `content` (the subject of what is demanded),
 * `possessor` (whose it is), `anti` (the noun of "anti-government" before it), `aim` (the object of its infinitive), `figure` (the number a toll rises to), a preposition (`from`),
 * or a preposition of a phrase (`patient.of`).
 */
export type Path = string;

/** What a phrase must be: something the reading knows as such, or a head word out of a list. */
export type Test =
  | "any"
  | "place"
  | "name-of-place"
  | "country"
  | "actor"
  | "named-actor"
  | "person"
  | "people"
  | "number"
  | readonly string[];

/** Conditions on a predicate: all must hold; within `has` and `lacks`, each path against its test. */
export interface Match {
  readonly form?: readonly PredicateForm[];
  readonly passive?: boolean;
  readonly particle?: readonly string[];
  /** The preposition the trigger itself stands under: "under [control]". */
  readonly under?: readonly string[];
  readonly has?: Readonly<Record<Path, Test>>;
  /** At least one of these must hold. */
  readonly some?: Readonly<Record<Path, Test>>;
  readonly lacks?: Readonly<Record<Path, Test>>;
  /** Words that must stand in the trigger's own phrase. */
  readonly beside?: readonly string[];
  /** Words one of which must be coordinated with the trigger and share its object: "killed and [injured] 14". */
  readonly joined?: readonly string[];
  /** Words that must not. */
  readonly notBeside?: readonly string[];
  /** Words that must not stand among the three before the trigger: "[managed] to control". */
  readonly notAfter?: readonly string[];
}

/** Which phrases fill which slot: the first path that yields something does. */
export interface Roles {
  readonly actor?: readonly Path[];
  readonly target?: readonly Path[];
  readonly place?: readonly Path[];
  readonly person?: readonly Path[];
  /** Phrase whose number is the quantity and whose noun is the population. */
  readonly counted?: readonly Path[];
}

/** A sentence and what it must give: canonical names, `null` for an empty slot, absent = not looked at. */
export interface Example {
  readonly text: string;
  readonly actor?: string | null;
  readonly target?: string | null;
  readonly place?: string | null;
  readonly person?: string;
  readonly value?: number;
}

/** One row of the rulebook. */
export interface Rule {
  /** `control/capture`: the kind, then what it is about; printed with every claim. */
  readonly id: string;
  readonly gives: Gives;
  /** Trigger words: lemmas, or forms for nouns in -ing. */
  readonly words: readonly string[];
  readonly match?: Match;
  readonly roles: Roles;
  /** Set when the words themselves carry it: a call is `demanded`. */
  readonly modality?: Modality;
  /** How often such a claim is right before its evidence is looked at, 0–1. */
  readonly prior: number;
  readonly reason: string;
  readonly examples: readonly Example[];
  /** Sentences in which the rule must not fire. */
  readonly nevers: readonly string[];
}

/** The rules in the order they are tried, and the words the grammar needs. */
export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly vocabulary: Vocabulary;
}

/** Claims of one family exclude each other at one trigger: the first rule that fires wins. */
export function familyOf(rule: Rule): "act" | "toll" | "tie" {
  if (rule.gives.kind === "relation") return "tie";
  return rule.gives.kind === "control" || rule.gives.kind === "event" ? "act" : "toll";
}
