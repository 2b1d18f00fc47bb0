import type { Annotation, NameMention, Sentence } from "../text/annotation.ts";
import type { PlaceKind } from "../text/gazetteer.ts";
import { lookupActor } from "../text/names/lookup.ts";
import { keyOf, type Lexicon } from "../text/lexicon.ts";
import type { ActorEntry } from "../text/registers.ts";
import type { Attribution, Modality, Quantity, Time } from "./claim.ts";
import { createTimeline } from "./refine/anchor-dates.ts";
import { createVoices, type Voices } from "./refine/attribute.ts";
import { modalityOf } from "./refine/modality.ts";
import { quantityOf } from "./refine/quantify.ts";
import { resolveReferences } from "./refine/refer.ts";

/** What the other readers of a report know about a token: who says it, when it was, how sure, how many, what it means. */
export interface Companions {
  timeOf(sentence: number, token: number): Time | null;
  isBackground(sentence: number, token: number): boolean;
  quantityOf(sentence: number, token: number): Quantity | null;
  attributionOf(sentence: number, token: number): readonly Attribution[];
  modalityOf(sentence: Sentence, token: number): { modality: Modality; polarity: "positive" | "negative" };
  referentsOf(sentence: number, token: number): readonly NameMention[];
  /** The state a country's or a capital's name stands for when it acts. */
  actorOfPlace(name: NameMention): NameMention | null;
  /** The country a state's name or adjective points to. */
  placeOfActor(name: NameMention): NameMention | null;
  /** The state a person speaks and acts for. */
  actorOfPerson(name: NameMention): NameMention | null;
  /** What kind of place a name means; null when no register knows it. */
  kindOfPlace(name: NameMention): PlaceKind | null;
  /** The side that an id is of: an actor itself, or whose ministry or organ a source is; null when it is nobody's. */
  partyOf(id: string): { readonly id: string; readonly name: string } | null;
  /** Whether an id is of an agency, paper or station. */
  isOutlet(id: string): boolean;
  /** The actor those words alone would name: the "US" of "US-backed". */
  actorNamed(words: string): { readonly id: string | null; readonly name: string } | null;
}

/** Reads one report with all of them. */
export function createCompanions(annotation: Annotation, lexicon: Lexicon): Companions {
  const timeline = createTimeline(annotation);
  const voices = createVoices(annotation, lexicon);
  const referents = resolveReferences(annotation, lexicon);
  const spoken = spokenOf(annotation);
  return {
    timeOf: timeline.timeOf,
    isBackground: timeline.isBackground,
    quantityOf: (sentence, token) => quantityOf(annotation, sentence, token),
    attributionOf: voices.attributionOf,
    modalityOf,
    referentsOf: (sentence, token) => {
      const found = referents.referentsOf(sentence, token);
      return found.length > 0 ? found : speakersOf(annotation, sentence, { token, voices, lexicon });
    },
    actorOfPlace: (name) => actorOfPlace(name, lexicon),
    placeOfActor: (name) => placeOfActor(name, lexicon),
    kindOfPlace: (name) => (name.id === null ? null : (lexicon.gazetteer.byId(name.id)?.kind ?? null)),
    actorOfPerson: (name) => actorOfPerson(name, lexicon),
    partyOf: (id) => {
      const party = partyOf(id, lexicon);
      return party === undefined ? null : { id: party.id, name: party.name };
    },
    isOutlet: (id) => OUTLETS.has(lexicon.source(id)?.kind ?? ""),
    actorNamed: (words) =>
      inItsConflict(spoken, lookupActor(words, lexicon), { lexicon, isName: /^\p{Lu}/u.test(words) }),
  };
}

/** How the register begins the id of a country; the alpha-3 code follows in lower case. */
const COUNTRY = "country:";
const OUTLETS: ReadonlySet<string> = new Set(["agency", "broadcaster", "newspaper", "portal", "monitor"]);

/** "We", "our forces": the party that speaks. */
function speakersOf(
  annotation: Annotation,
  index: number,
  { token, voices, lexicon }: { readonly token: number; readonly voices: Voices; readonly lexicon: Lexicon },
): readonly NameMention[] {
  const word = annotation.sentences[index]?.tokens[token - 1];
  if (word === undefined || !/^(we|us|our|ours)$/i.test(word.form) || word.upos !== "PRON") return [];
  const party = partyOf(voices.attributionOf(index, token)[0]?.source.id ?? "", lexicon);
  if (party === undefined) return [];
  return [{ span: word.span, mention: word.form, type: "actor", id: party.id, name: party.name }];
}

/** The side that an id is of: an actor itself, or whose ministry, army or organ a source is. */
function partyOf(id: string, lexicon: Lexicon): ActorEntry | undefined {
  const own = lexicon.actor(id);
  if (own !== undefined) return own;
  const organ = lexicon
    .source(id)
    ?.affiliations.find(({ nature }) => nature === "ministry" || nature === "organ");
  return organ === undefined ? undefined : lexicon.actor(organ.actor);
}

/** An actor meant by a bare "rebel" or "government" counts only where the report speaks of its country or of itself. */
function inItsConflict(
  spoken: Spoken,
  actor: { readonly id: string; readonly name: string } | undefined,
  { lexicon, isName }: { readonly lexicon: Lexicon; readonly isName: boolean },
): { id: string; name: string } | null {
  if (actor === undefined) return null;
  const entry = lexicon.actor(actor.id);
  const isHere =
    entry === undefined ||
    (entry.kind === "state" && isName) ||
    entry.countries.length === 0 ||
    spoken.ids.has(actor.id) ||
    countriesOf(entry, lexicon).some((country) => spoken.places.has(country));
  return isHere ? { id: actor.id, name: actor.name } : null;
}

/** The names of the countries an actor fights in. */
function countriesOf({ countries }: ActorEntry, lexicon: Lexicon): readonly string[] {
  return countries.flatMap((code) => lexicon.place(`${COUNTRY}${code.toLowerCase()}`)?.name ?? []);
}

/** Whom and where a report speaks of: the ids of its names; its places, and what they lie in. */
interface Spoken {
  readonly ids: ReadonlySet<string | null>;
  readonly places: ReadonlySet<string>;
}

function spokenOf({ names }: Annotation): Spoken {
  const places = names.flatMap(({ name, within }) => [name, ...(within ?? [])]);
  return { ids: new Set(names.map(({ id }) => id)), places: new Set(places) };
}

function actorOfPlace(name: NameMention, lexicon: Lexicon): NameMention | null {
  const code = name.id?.startsWith(COUNTRY) === true ? name.id.slice(COUNTRY.length).toUpperCase() : "";
  const actor = lexicon.seatOf(keyOf(name.name)) ?? lexicon.stateOf(code);
  if (actor === undefined) return null;
  return { span: name.span, mention: name.mention, type: "actor", id: actor.id, name: actor.name };
}

function actorOfPerson(name: NameMention, lexicon: Lexicon): NameMention | null {
  const roles = lexicon.person(name.id ?? "")?.roles ?? [];
  const actor = lexicon.actor(roles.at(-1)?.of ?? "");
  if (actor?.kind !== "state") return null;
  return { span: name.span, mention: name.mention, type: "actor", id: actor.id, name: actor.name };
}

function placeOfActor(name: NameMention, lexicon: Lexicon): NameMention | null {
  const actor = name.id === null ? undefined : lexicon.actor(name.id);
  if (actor?.kind !== "state") return null;
  const country = lexicon.place(`${COUNTRY}${actor.countries[0]?.toLowerCase() ?? ""}`);
  if (country === undefined) return null;
  return {
    span: name.span,
    mention: name.mention,
    type: "place",
    id: country.id,
    name: country.name,
    lat: country.lat,
    lon: country.lon,
    within: [],
    ...(country.precision_m === undefined ? {} : { precision_m: country.precision_m }),
  };
}
