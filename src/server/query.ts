import { type Day, isDay } from "../base/day.ts";
import { Fault } from "../base/fault.ts";
import { POLICIES, type PolicyName } from "../views/as-of.ts";
import { MEASURES } from "../views/tally.ts";
import type { FindQuery } from "../edge/ledger/found.ts";
import type { BriefQuery, ControlQuery, CountQuery, EventQuery } from "../edge/ledger/ledger.ts";

/** The values of an address after its question mark, by name. */
export type Query = Readonly<Record<string, string>>;

/** Reads `on`, `known`, `place`, `within`, `policy` and `lens`; faults with `bad-arguments` on a name or value that cannot be. */
export function readControlQuery(query: Query, today: Day): ControlQuery {
  refuseUnknown(query, ["on", "known", "place", "within", "policy", "lens"]);
  return {
    on: dayIn(query, "on") ?? today,
    known: dayIn(query, "known") ?? today,
    policy: policyIn(query),
    lens: listIn(query, "lens"),
    ...(query["place"] ? { place: query["place"] } : {}),
    ...(query["within"] ? { within: query["within"] } : {}),
  };
}

/** Reads `known`, `type` (PLOVER), `from`, `to`, `place`, `within` and `lens`; faults as `readControlQuery` does. */
export function readEventQuery(query: Query, today: Day): EventQuery {
  refuseUnknown(query, ["known", "type", "from", "to", "place", "within", "lens"]);
  const [from, to] = [dayIn(query, "from"), dayIn(query, "to")];
  return {
    known: dayIn(query, "known") ?? today,
    lens: listIn(query, "lens"),
    ...(query["type"] ? { type: query["type"].toUpperCase() } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(query["place"] ? { place: query["place"] } : {}),
    ...(query["within"] ? { within: query["within"] } : {}),
  };
}

const FOUND = ["control", "event", "count", "status", "relation", "report"] as const;

/** Reads `known`, `lens`, `kind`, `voice`, `area`, `from` and `to` of a search; faults as `readControlQuery` does. */
export function readFindQuery(query: Query, today: Day): Omit<FindQuery, "words"> {
  refuseUnknown(query, ["q", "known", "lens", "kind", "voice", "area", "from", "to"]);
  const [from, to] = [dayIn(query, "from"), dayIn(query, "to")];
  const kind = FOUND.find((each) => each === query["kind"]);
  if (query["kind"] && kind === undefined)
    throw new Fault("bad-arguments", `kind=${quoted(query["kind"])} is nothing that is found.`, {
      advice: `Found are: ${FOUND.join(", ")}.`,
    });
  return {
    known: dayIn(query, "known") ?? today,
    lens: listIn(query, "lens"),
    ...(kind === undefined ? {} : { kind }),
    ...(query["voice"] ? { voice: query["voice"] } : {}),
    ...(query["area"] ? { area: query["area"] } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Reads `known`, `measure`, `from`, `to`, `within` and `lens`; faults as `readControlQuery` does. */
export function readCountQuery(query: Query, today: Day): CountQuery {
  refuseUnknown(query, ["known", "measure", "from", "to", "within", "lens"]);
  const [from, to] = [dayIn(query, "from"), dayIn(query, "to")];
  const measure = measureIn(query);
  return {
    known: dayIn(query, "known") ?? today,
    lens: listIn(query, "lens"),
    ...(measure === undefined ? {} : { measure }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(query["within"] ? { within: query["within"] } : {}),
  };
}

/** Reads `from`, `to`, `known`, `within`, `policy` and `lens`; `known` is `to` where it is not given. */
export function readBriefQuery(query: Query): BriefQuery {
  refuseUnknown(query, ["from", "to", "known", "within", "policy", "lens", "format"]);
  const [from, to] = [dayIn(query, "from"), dayIn(query, "to")];
  if (from === undefined || to === undefined || from > to)
    throw new Fault("bad-arguments", "A brief goes from one day to a later one.", {
      advice: "Add from=2017-11-01&to=2017-11-30.",
    });
  return {
    from,
    to,
    known: dayIn(query, "known") ?? to,
    policy: policyIn(query),
    lens: listIn(query, "lens"),
    ...(query["within"] ? { within: query["within"] } : {}),
  };
}

/** A day by its name, or undefined when the address does not give it. */
export function dayIn(query: Query, name: string): Day | undefined {
  const words = query[name];
  if (words === undefined || words === "") return undefined;
  if (isDay(words)) return words;
  throw new Fault("bad-arguments", `${name}=${quoted(words)} is not a date that exists.`, {
    advice: `Write it as ${name}=2017-11-10.`,
  });
}

/** Faults when the address gives a name that the route does not know. */
export function refuseUnknown(query: Query, names: readonly string[]): void {
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new Fault("bad-arguments", `${quoted(unknown)} is not asked for here.`, {
    advice: `Known are: ${names.join(", ")}.`,
  });
}

function policyIn(query: Query): PolicyName {
  const words = query["policy"] ?? POLICIES[0];
  const found = POLICIES.find((policy) => policy === words);
  if (found !== undefined) return found;
  throw new Fault("bad-arguments", `policy=${quoted(words)} is no policy.`, {
    advice: `Policies are: ${POLICIES.join(", ")}.`,
  });
}

function measureIn({ measure }: Query): string | undefined {
  if (!measure || MEASURES.some((known) => known === measure)) return measure || undefined;
  throw new Fault("bad-arguments", `measure=${quoted(measure)} is nothing that is counted.`, {
    advice: `Counted are: ${MEASURES.join(", ")}.`,
  });
}

function listIn(query: Query, name: string): string[] {
  return (query[name] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function quoted(words: string): string {
  return JSON.stringify(words.slice(0, 60));
}
