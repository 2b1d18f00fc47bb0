import type { Sentence, Token } from "../../../text/annotation.ts";
import { keyOf } from "../../../text/lexicon.ts";
import type { ActorEntry } from "../../../text/registers.ts";
import { childrenOf, wordOf } from "../reference/tree.ts";
import type { KnownName } from "./known-names.ts";
import type { Identity, NamingContext } from "./naming-context.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { slugOf } from "./publisher.ts";
import { stateMedia, stateOrgans } from "./words.ts";

/** `Turkish PM`, `Syrian state TV`, `a Russian military source`, `state media`, `Damascus`. */
export function stateVoice(
  context: NamingContext,
  sentence: Sentence,
  { phrase, known }: { readonly phrase: NounPhrase; readonly known: readonly KnownName[] },
): Identity | null {
  const { lexicon } = context;
  const adjective = phrase.tokens.find(
    (token) => lexicon.demonym(keyOf(token.form)) !== undefined && !isInsideName(token, known),
  );
  const state = adjective && lexicon.demonym(keyOf(adjective.form))?.actors[0];
  const medium = ownMedium(phrase);
  if (medium !== undefined) return mediumOf(context, state ?? context.states[0], wordOf(medium));
  const seat = phrase.tokens.length === 1 ? lexicon.seatOf(keyOf(phrase.head.form)) : undefined;
  if (seat !== undefined) return seat;
  if (state?.kind !== "state" || isQualified(sentence, phrase.head)) return null;
  return phrase.tokens.some((token) => stateOrgans.has(wordOf(token))) ? state : null;
}

/** The noun of `state TV`, `official media`. */
function ownMedium(phrase: NounPhrase): Token | undefined {
  const owned = phrase.tokens.some((token) => /^(?:state|state-run|official|national)$/.test(wordOf(token)));
  const medium = phrase.tokens.find((token) => stateMedia.has(token.lemma) || stateMedia.has(wordOf(token)));
  return owned && medium?.lemma === phrase.head.lemma ? medium : undefined;
}

/** A state's own medium: the registers' entry under any of its usual names, else the name as one would write it. */
function mediumOf(context: NamingContext, state: ActorEntry | undefined, medium: string): Identity {
  const demonym = state?.demonyms[0] ?? "";
  const kind = medium === "television" ? "tv" : medium;
  for (const spelling of [
    `${demonym} state ${kind}`,
    `${demonym} state news ${kind}`,
    `${demonym} state media`,
  ]) {
    const entry = context.lexicon.entries(keyOf(spelling)).find(({ type }) => type === "source");
    if (entry !== undefined) return entry;
  }
  const name = `${demonym} state ${kind === "tv" ? "TV" : medium}`.trim();
  return { id: slugOf(name), name };
}

/** `Turkish security sources` speak for themselves, not for the state. */
export function isQualified(sentence: Sentence, head: Token): boolean {
  return (
    /^(?:source|official)$/.test(head.lemma) &&
    childrenOf(sentence, head.i).some((child) =>
      /^(?:security|intelligence|medical|local|hospital|opposition|rebel|tribal)$/.test(wordOf(child)),
    )
  );
}

/** The adjective of a longer name: `Syrian` of the `Free Syrian Army`. */
function isInsideName(token: Token, known: readonly KnownName[]): boolean {
  return known.some(
    ({ span }) =>
      span[0] <= token.span[0] && span[1] >= token.span[1] && span[1] - span[0] > token.form.length,
  );
}
