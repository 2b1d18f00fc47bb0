import { fold } from "./fold.ts";
import { createGazetteer, namesOf, type Gazetteer } from "./gazetteer.ts";
import type { WorldTowns } from "./gazetteer-towns.ts";
import { splitWords } from "./names/words.ts";
import type { ActorEntry, PersonEntry, PlaceEntry, Registers, SourceEntry } from "./registers.ts";

/** How the letters must stand in a text for a name to count. */
export type LetterCase = "any" | "capital" | "exact";

/** One spelling of something a register knows. */
export interface LexiconEntry {
  readonly type: "actor" | "source" | "person" | "place";
  /** Null for a source's speaker, who has no entry of his own. */
  readonly id: string | null;
  readonly name: string;
  /** The spelling as the register writes it. */
  readonly spelling: string;
  readonly letters: LetterCase;
  /** A common phrase: it means this only in a report of its conflict. */
  readonly phrase: boolean;
}

/** The states or peoples an adjective names. */
export interface Demonym {
  readonly actors: readonly ActorEntry[];
}

/** The names that begin with the same plain words: those that end here, and how others go on. */
export interface NameNode {
  readonly entries: readonly LexiconEntry[];
  readonly next: ReadonlyMap<string, NameNode>;
}

/** Everything the registers and the gazetteer know, by the words of its names. */
export interface Lexicon {
  readonly registers: Registers;
  readonly gazetteer: Gazetteer;
  /** Names by their first word, from where the next words lead on. */
  readonly names: NameNode;
  /** Entries whose words, plain and parted by one space, are `key`. */
  entries(key: string): readonly LexiconEntry[];
  /** How many words the longest name has that begins with this plain word; 0 when none does. */
  longest(first: string): number;
  /** Actors, sources and persons whose name folds to `key`. */
  folded(key: string): readonly LexiconEntry[];
  demonym(word: string): Demonym | undefined;
  /** The actor whose seat of government has this plain name. */
  seatOf(place: string): ActorEntry | undefined;
  actor(id: string): ActorEntry | undefined;
  source(id: string): SourceEntry | undefined;
  person(id: string): PersonEntry | undefined;
  /** A curated place. */
  place(id: string): PlaceEntry | undefined;
  /** The state whose own country has this ISO 3166-1 alpha-3 code. */
  stateOf(country: string): ActorEntry | undefined;
}

/** Shorter names are compared letter by letter only. */
const FOLDED_LENGTH = 5;

/** The lookup over all registers and the world's towns. */
export function createLexicon(registers: Registers, worldTowns: WorldTowns): Lexicon {
  const gazetteer = createGazetteer(registers.places, worldTowns);
  const names = growingNode();
  const proper: LexiconEntry[] = [];
  let byFold: Map<string, LexiconEntry[]> | undefined;
  const longest = new Map<string, number>();
  for (const entry of entriesOf(registers)) {
    const key = keyOf(entry.spelling);
    if (key === "") continue;
    const words = key.split(" ");
    plant(names, words, entry);
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
    if (entry.type !== "place" && !entry.phrase && entry.letters === "capital") proper.push(entry);
  }
  const actors = byId(registers.actors);
  const sources = byId(registers.sources);
  const persons = byId(registers.persons);
  const places = byId(registers.places);
  const states = statesByCountry(registers.actors);
  const seats = new Map(
    registers.actors.flatMap((actor) =>
      actor.capital === undefined ? [] : [[keyOf(actor.capital), actor] as const],
    ),
  );
  const demonyms = demonymsOf(registers.actors);
  return {
    registers,
    gazetteer,
    names,
    entries: (key) => find(names, key)?.entries ?? [],
    longest: (first) => longest.get(first) ?? 0,
    folded: (key) => (byFold ??= foldEntries(proper)).get(key) ?? [],
    demonym: (word) => demonyms.get(word),
    seatOf: (place) => seats.get(place),
    actor: (id) => actors.get(id),
    source: (id) => sources.get(id),
    person: (id) => persons.get(id),
    place: (id) => places.get(id),
    stateOf: (country) => states.get(country),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function statesByCountry(actors: readonly ActorEntry[]): ReadonlyMap<string, ActorEntry> {
  const states = new Map<string, ActorEntry>();
  for (const actor of actors) {
    const [country] = actor.countries;
    if (actor.kind === "state" && country !== undefined && !states.has(country)) states.set(country, actor);
  }
  return states;
}

/** The key under which `entries` knows a name. */
export function keyOf(name: string): string {
  if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(name)) return name.toLowerCase().replaceAll("-", " ");
  return splitWords(name, 0, name.length)
    .map((word) => word.plain)
    .join(" ");
}

interface GrowingNode {
  entries: LexiconEntry[];
  next: Map<string, GrowingNode>;
}

function growingNode(): GrowingNode {
  return { entries: [], next: new Map() };
}

function plant(root: GrowingNode, words: readonly string[], entry: LexiconEntry): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = growingNode()));
    node = next;
  }
  node.entries.push(entry);
}

function find(root: NameNode, key: string): NameNode | undefined {
  let node: NameNode | undefined = root;
  for (const word of key.split(" ")) node = node?.next.get(word);
  return node;
}

function foldEntries(entries: readonly LexiconEntry[]): Map<string, LexiconEntry[]> {
  const byFold = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const key = fold(entry.spelling);
    if (key.length >= FOLDED_LENGTH) push(byFold, key, entry);
  }
  return byFold;
}

function* entriesOf(registers: Registers): Generator<LexiconEntry> {
  for (const actor of registers.actors) {
    for (const spelling of namesOf(actor)) yield entry("actor", actor, spelling);
    for (const spelling of actor.phrases)
      yield { ...entry("actor", actor, spelling), letters: "any", phrase: true };
  }
  for (const source of registers.sources) {
    for (const spelling of namesOf(source)) yield entry("source", source, spelling);
    for (const speaker of source.speakers)
      yield entry("person", { id: null, name: speaker.name }, speaker.name);
  }
  for (const person of registers.persons) {
    for (const spelling of namesOf(person)) yield entry("person", person, spelling);
  }
  for (const place of registers.places) {
    for (const spelling of namesOf(place)) yield entry("place", place, spelling);
  }
}

function entry(
  type: LexiconEntry["type"],
  thing: { readonly id: string | null; readonly name: string },
  spelling: string,
): LexiconEntry {
  return { type, id: thing.id, name: thing.name, spelling, letters: lettersOf(spelling), phrase: false };
}

function lettersOf(spelling: string): LetterCase {
  if (!/\p{Lu}/u.test(spelling)) return /\p{Ll}/u.test(spelling) ? "any" : "capital";
  return /^[\p{Lu}\p{N}.&-]{2,6}$/u.test(spelling) ? "exact" : "capital";
}

function demonymsOf(actors: readonly ActorEntry[]): Map<string, Demonym> {
  const demonyms = new Map<string, { actors: ActorEntry[] }>();
  for (const actor of actors) {
    for (const word of actor.demonyms) {
      const key = keyOf(word);
      const known = demonyms.get(key);
      if (known === undefined) demonyms.set(key, { actors: [actor] });
      else if (!known.actors.includes(actor)) known.actors.push(actor);
    }
  }
  return demonyms;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
