import type { FoundPlace } from "./draft.ts";
import { AROUND } from "./find-places.ts";
import { phrasesAt, type Scene } from "./phrases-at.ts";
import type { Phrase } from "./phrase.ts";
import type { Path } from "./rule.ts";
import type { SentenceView } from "./sentence-view.ts";
import { wordAt } from "./sentence-view.ts";

/** The first path with a named place; one with a river, or only a description ("four villages"), serves when none has another. */
export function placesAt(
  scene: Scene,
  paths: readonly Path[],
): { found: readonly FoundPlace[]; phrases: readonly Phrase[] } {
  let vague: { found: readonly FoundPlace[]; phrases: readonly Phrase[] } = { found: [], phrases: [] };
  let river: typeof vague | null = null;
  for (const path of paths) {
    const phrases = phrasesAt(scene, path);
    const found = phrases
      .filter((phrase, at) => at === 0 || isLinked(scene.view, phrase))
      .slice(0, 3)
      .flatMap((phrase) => scene.fillers.places(scene.view, phrase));
    const named = found.filter((place) => place.name !== null);
    const isRiver =
      named.length > 0 &&
      named.every(({ name }) => name !== null && scene.fillers.kindOfPlace(name) === "river");
    if (isRiver) {
      river ??= { found: named, phrases };
      if (vague.found.length === 0) vague = { found: named.slice(0, 1), phrases };
    } else if (named.length > 0) {
      const part = vague.found[0]?.part ?? null;
      const kept = part === null ? named : named.map((place) => ({ ...place, part }));
      const more = linkedPhrases(scene, path);
      const further = more
        .flatMap((phrase) => scene.fillers.places(scene.view, phrase))
        .filter(({ name }) => name !== null);
      return { found: distinct([...kept, ...further]), phrases: [...vague.phrases, ...phrases, ...more] };
    }
    if (vague.found.length === 0 && found.length > 0) vague = { found: found.slice(0, 1), phrases };
  }
  return river ?? vague;
}

/** "in the city and [on the river]": phrases with another preposition that go on with the first. */
function linkedPhrases({ view, predicate, vocabulary }: Scene, path: Path): readonly Phrase[] {
  if (!vocabulary.locative.has(path)) return [];
  return [...predicate.preps].flatMap(([prep, phrases]) =>
    prep === path || !vocabulary.locative.has(prep)
      ? []
      : phrases.filter((phrase) => /^(and|or)$/.test(wordAt(view, phrase.first - 2))),
  );
}

/** "in Homs and [in Hama]", "in Homs as well as [in Hama]": a further phrase that goes on with the first. */
function isLinked(view: SentenceView, phrase: Phrase): boolean {
  return phrase.prep === null || /^(and|or|,|as)$/.test(wordAt(view, phrase.first - 2));
}

/** One claim for one place, however often its clause names it. */
function distinct(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const same = (a: FoundPlace, b: FoundPlace): boolean =>
    a.name?.name === b.name?.name && AROUND.test(a.part ?? "") === AROUND.test(b.part ?? "");
  const holds = ({ name: area }: FoundPlace): boolean =>
    area !== null && places.some(({ name }) => name?.within?.includes(area.name) === true);
  return places.filter(
    (place, at) => !holds(place) && places.findIndex((other) => same(place, other)) === at,
  );
}
