import { fold } from "../fold.ts";
import type { PlaceKind, PlaceRecord } from "../gazetteer.ts";
import { keyOf, type Lexicon, type LexiconEntry } from "../lexicon.ts";
import { PLACE_HEADS } from "./word-lists.ts";

/** A place that a query may mean, and how its name was met. */
export interface PlaceMatch {
  readonly place: PlaceRecord;
  /** `name`: letter by letter; `sound`: another spelling or script. */
  readonly by: "name" | "sound";
}

/** Who a query means: an entry of a register. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

/** Places a person may mean, likeliest first: any spelling or script; a noun such as "province" or "city" chooses the kind. */
export function lookupPlace(query: string, lexicon: Lexicon): PlaceMatch[] {
  const { gazetteer } = lexicon;
  const { name, kind } = withoutKind(query);
  const found: PlaceMatch[] = [];
  const take = (places: readonly PlaceRecord[], by: PlaceMatch["by"]) => {
    for (const place of places) {
      if (!found.some((match) => match.place.id === place.id)) found.push({ place, by });
    }
  };
  take(gazetteer.named(query), "name");
  if (kind === "governorate") take(gazetteer.curatedAlike(`${name} governorate`), "sound");
  if (kind !== undefined) take(gazetteer.named(name), "name");
  take(gazetteer.alike(query), "sound");
  if (kind !== undefined) take(gazetteer.alike(name), "sound");
  return found.sort((a, b) => rankOf(b, kind) - rankOf(a, kind));
}

/** The actor of that name in any spelling, or the government of the state, capital or demonym so named. */
export function lookupActor(query: string, lexicon: Lexicon): KnownName | undefined {
  return (
    lookupEntry(query, "actor", lexicon) ??
    lexicon.seatOf(keyOf(query)) ??
    lexicon.demonym(keyOf(query))?.actors[0]
  );
}

/** The source of that name; one that no register knows gets a slug of its name. */
export function lookupSource(name: string, lexicon: Lexicon): KnownName {
  return lookupEntry(name, "source", lexicon) ?? { id: slugOf(name), name };
}

function lookupEntry(query: string, type: LexiconEntry["type"], lexicon: Lexicon): KnownName | undefined {
  const bare = query.replace(/^\s*the\s+/i, "");
  const entries = [query, bare].flatMap((name) => lexicon.entries(keyOf(name)));
  const found =
    entries.find((entry) => entry.type === type) ??
    lexicon.folded(fold(bare)).find((entry) => entry.type === type);
  return found?.id === undefined || found.id === null ? undefined : { id: found.id, name: found.name };
}

/** Lower case, runs of other than letters and digits as one hyphen; `unnamed` when nothing is left. */
function slugOf(name: string): string {
  const slug = keyOf(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "unnamed" : slug;
}

function withoutKind(query: string): { name: string; kind: string | undefined } {
  const words = query.trim().split(/\s+/);
  const after = PLACE_HEADS[(words.at(-1) ?? "").toLowerCase()];
  if (after !== undefined && words.length > 1) return { name: words.slice(0, -1).join(" "), kind: after };
  const of = /^(?:the )?(\w+) of (.+)$/i.exec(query.trim());
  const before = PLACE_HEADS[(of?.[1] ?? "").toLowerCase()];
  return before === undefined
    ? { name: query.trim(), kind: undefined }
    : { name: of?.[2] ?? query, kind: before };
}

const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set(["city", "town", "village"]);

function rankOf({ place, by }: PlaceMatch, kind: string | undefined): number {
  const asked =
    kind === undefined
      ? SETTLEMENTS.has(place.kind) || place.kind === "country"
      : kind === place.kind || (SETTLEMENTS.has(kind as PlaceKind) && SETTLEMENTS.has(place.kind));
  return (
    (place.curated ? 40 : 0) + (asked ? 20 : 0) + (by === "name" ? 10 : 0) + Math.log10(place.population + 1)
  );
}
