import type { Draft, FoundPlace } from "../draft.ts";
import type { Fillers } from "../fillers.ts";
import type { SentenceView } from "../sentence-view.ts";
import { dominates, tokenAt, wordAt } from "../sentence-view.ts";

/** Gives a place to what has none: from its clause's company, from the sentence, from what the report is about. */
export function locate(
  drafts: readonly Draft[],
  context: { readonly views: readonly SentenceView[]; readonly fillers: Fillers },
): readonly Draft[] {
  const placed = drafts.map((draft) => inSentence(draft, drafts));
  const topics = topicsOf(placed, context.views.length);
  return placed.map((draft) => onTopic(draft, topics));
}

function needsPlace(draft: Draft): boolean {
  const { kind } = draft.rule.gives;
  if (kind === "relation" || kind === "status") return false;
  if (kind === "event") return draft.place?.name == null && draft.rule.gives.event === "ASSAULT";
  return draft.place?.name == null;
}

/** The place of the nearest claim in the sentence, or of the sentence's own opening phrase ("In Hama, …"). */
function inSentence(draft: Draft, drafts: readonly Draft[]): Draft {
  if (!needsPlace(draft)) return draft;
  const company = drafts
    .filter(
      (other) =>
        other.view === draft.view && other.place?.name != null && other.rule.gives.kind !== "relation",
    )
    .sort((a, b) => distance(draft, a) - distance(draft, b))[0];
  const place = company?.place ?? sceneOf(draft);
  if (place == null) return draft;
  return { ...draft, place: { ...place, part: draft.place?.part ?? place.part }, placeFrom: "clause" };
}

/** The nearest place name of the sentence that a preposition of place leads to. */
function sceneOf(draft: Draft): FoundPlace | null {
  if (isElsewhere(draft)) return null;
  const { view } = draft;
  const scenes = view.mentions
    .filter(
      ({ name, first, last }) =>
        name.type === "place" &&
        !modifies(view, last) &&
        /^(in|at|on|near|inside|over|across|outside)$/.test(before(view, first)),
    )
    .sort((a, b) => Math.abs(a.first - draft.predicate.token) - Math.abs(b.first - draft.predicate.token));
  const scene = scenes[0];
  return scene === undefined ? null : { name: scene.name, part: null, first: scene.first, last: scene.last };
}

/** "U.S. raids": the name is no place here but whose raids they are. */
function modifies(view: SentenceView, last: number): boolean {
  const next = tokenAt(view, last + 1);
  return (
    /^(NOUN|ADJ)$/.test(next.upos) &&
    !/^(city|town|village|province|countryside|area|region|district)$/i.test(next.form)
  );
}

/** The preposition before a name, over an article and adjectives. */
function before(view: SentenceView, first: number): string {
  let at = first - 1;
  while (at > 0 && /^(DET|ADJ|NOUN|PUNCT)$/.test(tokenAt(view, at).upos) && first - at < 4) at--;
  return wordAt(view, at);
}

function distance(a: Draft, b: Draft): number {
  const related =
    dominates(a.view, a.predicate.token, b.predicate.token) ||
    dominates(a.view, b.predicate.token, a.predicate.token);
  return Math.abs(a.predicate.token - b.predicate.token) - (related ? 10 : 0);
}

/** Sentence → the place the last claim before it was at. */
function topicsOf(drafts: readonly Draft[], count: number): readonly (FoundPlace | null)[] {
  const topics: (FoundPlace | null)[] = [];
  let current: FoundPlace | null = null;
  let age = 0;
  for (let index = 0; index < count; index++) {
    topics.push(age <= 2 ? current : null);
    const here = drafts.filter(
      (draft) => draft.view.index === index && draft.place?.name != null && draft.placeFrom === "role",
    );
    const act = here.find((draft) => draft.rule.gives.kind !== "relation");
    age++;
    if (act?.place != null) {
      current = act.place;
      age = 0;
    }
  }
  return topics;
}

function onTopic(draft: Draft, topics: readonly (FoundPlace | null)[]): Draft {
  if (!needsPlace(draft) || draft.placeFrom === "clause") return draft;
  if (isElsewhere(draft)) return draft;
  const topic = topics[draft.view.index] ?? null;
  if (topic === null) return draft;
  const own = draft.place?.part ?? null;
  if (
    draft.rule.gives.kind === "control" &&
    own !== null &&
    !/neighbou?rhood|district|street|quarter|it/.test(own)
  )
    return draft;
  return { ...draft, place: { ...topic, part: own }, placeFrom: "topic" };
}

/** "advanced towards X": a direction was named, so the place is unknown and not the last one spoken of. */
function isElsewhere(draft: Draft): boolean {
  for (let at = draft.predicate.token + 1; at <= Math.min(draft.view.size, draft.predicate.token + 3); at++)
    if (/^(towards?|elsewhere)$/.test(wordAt(draft.view, at)) || tokenAt(draft.view, at).form === "")
      return true;
  return false;
}
