import type { Place } from "../../claims/claim.ts";
import type { SameAs } from "../../record/decision.ts";
import { fold } from "../../text/fold.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { lookupActor, lookupPlace, lookupSource } from "../../text/names/lookup.ts";

/** Something that a register knows, to put in place of a name. */
export interface KnownName {
  readonly what: SameAs["what"];
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  /** What tells it from others of its name: the areas that hold a place, the kind of an actor. */
  readonly more: string;
  /** Of a place. */
  readonly where: Pick<Place, "lat" | "lon" | "precision_m" | "within"> | null;
}

const MOST = 8;

/** What the registers know under words in any spelling, likeliest first; what begins so comes after what is called so. */
export function knownNames(what: SameAs["what"], words: string, lexicon: Lexicon): KnownName[] {
  if (words.trim() === "") return [];
  return what === "place" ? placesCalled(words, lexicon) : entriesCalled(what, words, lexicon);
}

function placesCalled(words: string, lexicon: Lexicon): KnownName[] {
  const { registers, gazetteer } = lexicon;
  const typed = words.trim().toLowerCase();
  const begun = registers.places.filter((entry) =>
    [entry.name, ...entry.names].some((name) => name.toLowerCase().startsWith(typed)),
  );
  const called = lookupPlace(words, lexicon);
  const by = (how: "name" | "sound") => called.flatMap(({ place, by: met }) => (met === how ? place.id : []));
  const known = gazetteer.byId(words) === undefined ? [] : [words];
  const alike = called.filter(({ place }) => place.curated).map(({ place }) => place.id);
  const ids = [...known, ...by("name"), ...alike, ...begun.map(({ id }) => id), ...by("sound")];
  const arabic = new Map(registers.places.map((entry) => [entry.id, entry.arabic ?? null]));
  return [...new Set(ids)].slice(0, MOST).flatMap((id) => {
    const found = gazetteer.byId(id);
    if (found === undefined) return [];
    const { name, lat, lon, precision_m, within } = found;
    const where = { lat, lon, precision_m, within: [...within] };
    return [{ what: "place", id, name, arabic: arabic.get(id) ?? null, more: within.join(", "), where }];
  });
}

function entriesCalled(what: Exclude<SameAs["what"], "place">, words: string, lexicon: Lexicon): KnownName[] {
  const { registers } = lexicon;
  const entries = { actor: registers.actors, source: registers.sources, person: registers.persons }[what];
  const likeliest =
    what === "actor"
      ? lookupActor(words, lexicon)
      : what === "source"
        ? lookupSource(words, lexicon)
        : undefined;
  const typed = words.trim().toLowerCase();
  const wanted = fold(words);
  const score = (entry: (typeof entries)[number]) => {
    const names = [entry.id, entry.name, ...entry.names, entry.arabic ?? ""];
    if (entry.id === likeliest?.id) return 4;
    if (wanted !== "" && names.some((name) => fold(name) === wanted)) return 3;
    if (names.some((name) => name.toLowerCase().startsWith(typed))) return 2;
    return typed.length > 2 && names.some((name) => name.toLowerCase().includes(typed)) ? 1 : 0;
  };
  return entries
    .map((entry) => ({ entry, found: score(entry) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || Number("side" in b.entry) - Number("side" in a.entry))
    .slice(0, MOST)
    .map(({ entry }) => ({
      what,
      id: entry.id,
      name: entry.name,
      arabic: entry.arabic ?? null,
      more: "kind" in entry ? entry.kind : entry.roles.map(({ role }) => role).join(", "),
      where: null,
    }));
}
