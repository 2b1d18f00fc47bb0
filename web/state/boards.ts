/** The pages that lie over the map and are of the whole record, in the order in which they are offered. */
export const BOARDS = [
  "disputes",
  "tally",
  "events",
  "sieges",
  "forecasts",
  "brief",
  "review",
  "search",
] as const;
export type BoardName = (typeof BOARDS)[number];

/** Those that stand in a row under the masthead; a search is opened by its words. */
export const SECTIONS = BOARDS.slice(0, -1) as Exclude<BoardName, "search">[];

/** What a board may be narrowed to, by the names that the address gives it. */
const NARROWINGS = [
  "measure",
  "population",
  "area",
  "by",
  "from",
  "to",
  "q",
  "show",
  "kind",
  "outcome",
  "event",
  "voice",
] as const;

/** What a board shows of all it could; a part that is absent narrows nothing. */
export type Narrowing = Readonly<Partial<Record<(typeof NARROWINGS)[number], string>>>;

/** The narrowing that an address states. */
export function readNarrowing(query: URLSearchParams): Narrowing {
  const found = NARROWINGS.flatMap((part) => {
    const value = query.get(part)?.slice(0, LONGEST);
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(found) as Narrowing;
}

/** Writes a narrowing into an address. */
export function writeNarrowing(narrowing: Narrowing, query: URLSearchParams): void {
  for (const part of NARROWINGS) {
    const value = narrowing[part];
    if (value !== undefined && value !== "") query.set(part, value);
  }
}

/** Longer words in an address are cut. */
const LONGEST = 200;
