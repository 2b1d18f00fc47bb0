import type { NameMention, Sentence, Token } from "../../../text/annotation.ts";
import type { ActorEntry } from "../../../text/registers.ts";
import { type Discourse, keyOfMention, type Mention, mostSalient } from "./discourse.ts";
import { childrenOf, childWhere, relationOf, tokenAt, wordOf } from "./tree.ts";

const attackers = new Set(["attacker", "assailant", "gunman", "infiltrator", "besieger", "defender"]);
const bareWords = new Set(
  "troops army soldiers soldier regime government military militants jihadists insurgents extremists loyalists terrorists rebels jihadis militiamen gunmen".split(
    " ",
  ),
);
const aircraft = /^(?:warplane|jet|aircraft|helicopter|airplane|plane)s?$/;
const theirPeople = new Set(
  "fighter force troop troops soldier militant leader member commander militia unit position militiaman gunman jihadist follower official element operative man army".split(
    " ",
  ),
);
const stateNouns = new Set([
  "troops",
  "army",
  "soldiers",
  "soldier",
  "regime",
  "government",
  "military",
  "loyalists",
  "forces",
]);

/** The actors a noun may stand for: armed groups' and states' own nouns, in the register's words. */
function entriesOf(discourse: Discourse, token: Token): readonly ActorEntry[] {
  return (
    nounIndex(discourse).get(wordOf(token)) ??
    nounIndex(discourse).get(token.lemma) ??
    nounIndex(discourse).get(`${token.lemma}s`) ??
    []
  );
}

const indexes = new WeakMap<Discourse["lexicon"], ReadonlyMap<string, readonly ActorEntry[]>>();

function nounIndex(discourse: Discourse): ReadonlyMap<string, readonly ActorEntry[]> {
  let index = indexes.get(discourse.lexicon);
  if (index === undefined) {
    const nouns = new Map<string, ActorEntry[]>();
    for (const actor of discourse.lexicon.registers.actors) {
      for (const noun of actor.nouns)
        nouns.set(noun.toLowerCase(), [...(nouns.get(noun.toLowerCase()) ?? []), actor]);
    }
    index = nouns;
    indexes.set(discourse.lexicon, index);
  }
  return index;
}

/** Whether a noun may refer to an actor. */
export function isActorNoun(discourse: Discourse, token: Token): boolean {
  if (token.upos !== "NOUN" || aircraft.test(wordOf(token))) return false;
  return attackers.has(token.lemma) || theirPeople.has(token.lemma) || entriesOf(discourse, token).length > 0;
}

/** What `the jihadists`, `the group`, `troops`, `its fighters`, `the attackers` mean, likeliest reading only. */
export function actorsOfNoun(
  discourse: Discourse,
  index: number,
  { token, resolved }: { readonly token: Token; resolved(i: number): readonly NameMention[] },
): readonly NameMention[] {
  const sentence = discourse.annotation.sentences[index] as Sentence;
  const named = apposedName(discourse, sentence, token);
  if (named !== undefined) return [named];
  const owner = ownerOf(sentence, token);
  if (owner !== undefined && theirPeople.has(token.lemma))
    return resolved(owner.i).filter((name) => name.type === "actor");
  const determiner = childWhere(sentence, token.i, (child) => child.deprel === "det");
  const definite =
    determiner !== undefined && /^(?:the|this|that|these|those|both)$/.test(wordOf(determiner));
  const bare = determiner === undefined && bareWords.has(wordOf(token)) && !isCounted(sentence, token);
  const others =
    attackers.has(token.lemma) && childrenOf(sentence, token.i).some((child) => wordOf(child) === "other");
  if (!definite && !bare && !others) return [];
  if (attackers.has(token.lemma)) return asList(attackerIn(discourse, index, token));
  const entries = new Set(entriesOf(discourse, token).map(({ id }) => id));
  if (entries.size === 0 || isOther(sentence, token)) return [];
  const allowed = (mention: Mention): boolean =>
    mention.name.type === "actor" && mention.name.id !== null && entries.has(mention.name.id);
  const found = mostSalient(discourse, index, allowed);
  if (found !== null) return [found.name];
  return asList(mostNamed(discourse, allowed)) ?? [];
}

const attacks =
  /^(?:attack|storm|assault|raid|shell|target|strike|infiltrate|offensive|counter-?attack|ambush)$/;

/** Attackers are those told to have attacked, however long ago; else the armed group, then the force, most in mind. */
function attackerIn(discourse: Discourse, index: number, token: Token): Mention | null {
  const armed = (mention: Mention): boolean => isArmed(discourse, mention) && mention.token !== token;
  const attacked = mostSalient(discourse, index, (mention) =>
    armed(mention) && hasAttacked(discourse, mention) ? 1.4 * (index - mention.sentence) : false,
  );
  const group = (mention: Mention): boolean =>
    armed(mention) && discourse.actorEntry(mention.name)?.kind === "armed-group";
  return attacked ?? mostSalient(discourse, index, group) ?? mostSalient(discourse, index, armed);
}

function hasAttacked(discourse: Discourse, mention: Mention): boolean {
  const sentence = discourse.annotation.sentences[mention.sentence] as Sentence;
  const verb = tokenAt(sentence, mention.clause);
  if (verb === undefined || mention.weight < 2) return false;
  const what = [verb, ...childrenOf(sentence, verb.i).filter(({ deprel }) => deprel === "obj")];
  return verb.upos === "VERB" && what.some(({ lemma }) => attacks.test(lemma));
}

/** `The Lebanese group X`: the name the noun introduces. */
function apposedName(discourse: Discourse, sentence: Sentence, token: Token): NameMention | undefined {
  const beside = childrenOf(sentence, token.i).filter(
    (child) =>
      child.i > token.i &&
      child.i <= token.i + 3 &&
      /^(?:appos|flat|compound|nmod:desc|nmod)$/.test(child.deprel),
  );
  return discourse.annotation.names.find(
    (name) =>
      name.type === "actor" &&
      beside.some(
        (child) =>
          name.span[0] <= child.span[0] && child.span[1] <= name.span[1] && name.span[0] - token.span[1] <= 2,
      ),
  );
}

function ownerOf(sentence: Sentence, token: Token): Token | undefined {
  return childWhere(
    sentence,
    token.i,
    (child) => child.deprel === "nmod:poss" || (child.deprel === "compound" && child.upos === "NOUN"),
  );
}

const DAY = /^(?:earlier|later|early|late|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function isCounted(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some(
    (child) => /^(?:nummod|amod|compound|nmod)/.test(child.deprel) && !DAY.test(wordOf(child)),
  );
}

/** Another than the one in mind: it brings a name or a nationality of its own. */
function isOther(sentence: Sentence, token: Token): boolean {
  return childrenOf(sentence, token.i).some(
    (child) =>
      /^(?:other|rival|new|allied|local|foreign|two|three|non)$/.test(wordOf(child)) ||
      (relationOf(child) === "nummod" && token.xpos === "NNS"),
  );
}

/** A state, group, force or coalition that fights. */
export function isArmed(discourse: Discourse, mention: Mention): boolean {
  const entry = discourse.actorEntry(mention.name);
  return (
    mention.name.type === "actor" &&
    entry !== undefined &&
    entry.kind !== "organisation" &&
    entry.kind !== "people"
  );
}

/** Where nothing before fits, the actor that fits and that the whole report names most. */
function mostNamed(discourse: Discourse, test: (mention: Mention) => boolean): Mention | null {
  const counts = new Map<string, { readonly mention: Mention; n: number }>();
  for (const mention of discourse.named) {
    if (!test(mention)) continue;
    const known = counts.get(keyOfMention(mention));
    if (known === undefined) counts.set(keyOfMention(mention), { mention, n: 1 });
    else known.n++;
  }
  let best: { readonly mention: Mention; n: number } | undefined;
  for (const entry of counts.values()) if (best === undefined || entry.n > best.n) best = entry;
  return best?.mention ?? null;
}

function asList(mention: Mention | null): readonly NameMention[] {
  return mention === null ? [] : [mention.name];
}

/** The state whose forces a bare `troops` or `the army` means when the report names none: the one of its places. */
export function homeForces(home: ActorEntry | undefined, token: Token): NameMention | null {
  if (home === undefined || !stateNouns.has(wordOf(token)) || !home.nouns.includes(wordOf(token)))
    return null;
  return { span: token.span, mention: token.form, type: "actor", id: home.id, name: home.name };
}

/** The last two different armed actors spoken of, in their order: who `both sides` and `the latter` choose from. */
export function lastTwo(discourse: Discourse, index: number): readonly NameMention[] {
  const found: Mention[] = [];
  for (let at = discourse.past.length - 1; at >= 0 && found.length < 2; at--) {
    const mention = discourse.past[at] as Mention;
    if (index - mention.sentence > 2) break;
    if (isArmed(discourse, mention) && !found.some((other) => keyOfMention(other) === keyOfMention(mention)))
      found.push(mention);
  }
  return found.length < 2 ? [] : found.reverse().map(({ name }) => name);
}
