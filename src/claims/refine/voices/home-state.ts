import type { Annotation } from "../../../text/annotation.ts";
import type { Lexicon } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import { splitWords } from "../../../text/names/words.ts";
import type { ActorEntry } from "../../../text/registers.ts";

/** States ordered by how much the report speaks of them: their names, adjectives, and places inside them. */
export function statesByWeight(annotation: Annotation, lexicon: Lexicon): readonly ActorEntry[] {
  let states = memo.get(annotation);
  if (states === undefined) {
    states = weigh(annotation, lexicon);
    memo.set(annotation, states);
  }
  return states;
}

const memo = new WeakMap<Annotation, readonly ActorEntry[]>();

function weigh(annotation: Annotation, lexicon: Lexicon): readonly ActorEntry[] {
  const weights = new Map<ActorEntry, number>();
  const add = (actor: ActorEntry | undefined, weight: number): void => {
    if (actor?.kind === "state") weights.set(actor, (weights.get(actor) ?? 0) + weight);
  };
  const { text, title } = annotation.report;
  for (const part of title === null || text.startsWith(title) ? [text] : [title, text]) {
    for (const word of splitWords(part, 0, part.length)) {
      if (!word.capital) continue;
      add(lexicon.demonym(word.plain)?.actors[0], 1);
      add(stateNamed(word.plain, lexicon), 1);
      if (word.upper) add(stateOfSource(word.plain, lexicon), 0.5);
    }
  }
  for (const name of annotation.names) {
    const country = name.type === "place" ? name.within?.at(-1) : undefined;
    if (country !== undefined) add(stateNamed(keyOf(country), lexicon), 1);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
}

/** The state that a country's plain name means. */
export function stateNamed(key: string, lexicon: Lexicon): ActorEntry | undefined {
  for (const entry of lexicon.entries(key)) {
    if (entry.type !== "actor" || entry.phrase || entry.id === null) continue;
    const actor = lexicon.actor(entry.id);
    if (actor?.kind === "state") return actor;
  }
  return undefined;
}

/** The state whose own medium has this name. */
function stateOfSource(key: string, lexicon: Lexicon): ActorEntry | undefined {
  const id = lexicon.entries(key).find((entry) => entry.type === "source")?.id;
  const source = lexicon.source(id ?? "");
  const organ = source?.affiliations.find(({ nature }) => nature === "state-media");
  return organ === undefined ? undefined : lexicon.actor(organ.actor);
}
