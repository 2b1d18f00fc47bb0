import type { Phrase } from "./phrase.ts";

/** How a proposition is put into words: a verb, a noun ("the capture of"), or a state on a noun ("rebel-held"). */
export type PredicateForm = "verb" | "noun" | "state";

/** A trigger word with everything that fills its roles, whatever the grammar it was said in. */
export interface Predicate {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Token of the trigger. */
  readonly token: number;
  /** The words rules may know it by: its form and lemma, lower case. */
  readonly words: readonly string[];
  readonly form: PredicateForm;
  readonly passive: boolean;
  /** Particle of a phrasal verb ("off", "back"), or null. */
  readonly particle: string | null;
  /** Who does it: subject of the active, `by` of the passive, possessor or modifier of the noun. */
  readonly agent: readonly Phrase[];
  /** What it is done to: object, subject of the passive, `of` of the noun, the noun a state stands on. */
  readonly patient: readonly Phrase[];
  /** Phrases by preposition: "from", "in", "near", "of". */
  readonly preps: ReadonlyMap<string, readonly Phrase[]>;
  /** What the predicate's phrase hangs on: "[villages] under the control of". */
  readonly host: readonly Phrase[];
  /** First and last token of the words that carry it. */
  readonly first: number;
  readonly last: number;
  /** Whether the agent came from the tree, from another clause, or from the words to the left. */
  readonly agentFrom: "tree" | "shared" | "surface" | "none";
}

/** Sets of words the grammar of predicates needs; a language brings its own. */
export interface Vocabulary {
  /** Verbs whose subject does what their noun object says: conduct, launch, carry out. */
  readonly light: ReadonlySet<string>;
  /** Words that, though often nouns, are verbs in headlines: "forces shell the town". */
  readonly headlineVerbs: ReadonlySet<string>;
  /** Verbs that say of an event that it happens: clashes break out, shelling continues. */
  readonly happen: ReadonlySet<string>;
  /** Verbs that, without an object, tell what was done to their subject: "three soldiers killed in Afrin". */
  readonly transitive: ReadonlySet<string>;
  /** Verbs that have no passive: "the attackers [infiltrated] from the north". */
  readonly intransitive: ReadonlySet<string>;
  /** Verbs whose object is the subject of their infinitive: allow, force, urge. */
  readonly objectControl: ReadonlySet<string>;
  /** Nouns for people who act or suffer: fighters, civilians. */
  readonly people: ReadonlySet<string>;
  /** Nouns for people no side owns: civilians, residents. */
  readonly bystanders: ReadonlySet<string>;
  /** Nouns for weapons and strikes, never an actor by themselves. */
  readonly instruments: ReadonlySet<string>;
  /** Nouns for places: town, village, hill. */
  readonly places: ReadonlySet<string>;
  /** Nouns for parts of a place: neighbourhoods, outskirts. */
  readonly parts: ReadonlySet<string>;
  /** Participles that make a modifier of the name before a hyphen: backed, led, held. */
  readonly hyphenated: ReadonlySet<string>;
  /** Prepositions that lead from a thing to where it is: of, in, near, east of. */
  readonly locative: ReadonlySet<string>;
  /** Words for directions: north, eastern. */
  readonly directions: ReadonlySet<string>;
}
