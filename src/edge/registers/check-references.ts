import type { Finding } from "../../base/finding.ts";
import type { Located, LocatedRegisters, RegisterName } from "./register-entry.ts";

/**
 * Takes out of the entries every id that no register knows, and every actor's `partOf` that leads back to itself,
 * with one finding each; what remains can be followed without looking.
 */
export function checkReferences(registers: LocatedRegisters): {
  registers: LocatedRegisters;
  findings: Finding[];
} {
  const known = knownIds(registers);
  const findings: Finding[] = [];
  const holds = (at: Located<RegisterName>, field: Field, id: string): boolean => {
    const self = field.notItself && id === at.entry.id;
    if (!self && field.among.some((name) => known[name].has(id))) return true;
    findings.push(unknownId(at, field, id));
    return false;
  };
  const actors = registers.actors.map((at) => {
    const { side, partOf } = at.entry;
    const sideHolds = side === undefined || holds(at, fields.side, side);
    const kept = partOf.filter((id) => holds(at, fields.partOf, id));
    if (sideHolds && kept.length === partOf.length) return at;
    return { ...at, entry: { ...at.entry, side: sideHolds ? side : undefined, partOf: kept } };
  });
  const checked: LocatedRegisters = {
    sides: registers.sides,
    actors: withoutCircles(actors, findings),
    sources: registers.sources.map((at) => {
      const kept = at.entry.affiliations.filter(({ actor }) => holds(at, fields.affiliations, actor));
      const whole = kept.length === at.entry.affiliations.length;
      return whole ? at : { ...at, entry: { ...at.entry, affiliations: kept } };
    }),
    persons: registers.persons.map((at) => {
      const kept = at.entry.roles.filter(({ of }) => holds(at, fields.roles, of));
      return kept.length === at.entry.roles.length ? at : { ...at, entry: { ...at.entry, roles: kept } };
    }),
    places: registers.places.map((at) => {
      const kept = at.entry.within.filter((id) => holds(at, fields.within, id));
      return kept.length === at.entry.within.length ? at : { ...at, entry: { ...at.entry, within: kept } };
    }),
  };
  return { registers: checked, findings };
}

/** A field that refers to entries: its name, where they may stand, and whether the entry itself may not. */
interface Field {
  readonly name: string;
  readonly among: readonly RegisterName[];
  readonly notItself?: boolean;
}

const fields = {
  side: { name: "side", among: ["sides"] },
  partOf: { name: "partOf", among: ["actors"], notItself: true },
  affiliations: { name: "affiliations", among: ["actors"] },
  roles: { name: "roles", among: ["actors", "sources"] },
  within: { name: "within", among: ["places"], notItself: true },
} as const satisfies Record<string, Field>;

function knownIds(registers: LocatedRegisters): Record<RegisterName, Set<string>> {
  const ids = (list: readonly { entry: { id: string } }[]) => new Set(list.map(({ entry }) => entry.id));
  return {
    sides: ids(registers.sides),
    actors: ids(registers.actors),
    sources: ids(registers.sources),
    persons: ids(registers.persons),
    places: ids(registers.places),
  };
}

function withoutCircles(actors: LocatedRegisters["actors"], findings: Finding[]): LocatedRegisters["actors"] {
  const above = new Map(actors.map(({ entry }) => [entry.id, entry.partOf]));
  const reaches = (from: string, goal: string, seen: Set<string>): boolean => {
    if (from === goal) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (above.get(from) ?? []).some((next) => reaches(next, goal, seen));
  };
  return actors.map((located) => {
    const { id, partOf } = located.entry;
    const kept = partOf.filter((parent) => !reaches(parent, id, new Set()));
    if (kept.length === partOf.length) return located;
    findings.push({
      code: "register-circle",
      message: `Actor "${id}" is part of itself by way of ${partOf.filter((p) => !kept.includes(p)).join(", ")}.`,
      advice: "Take one of the partOf entries out; until then this one is not used.",
      lost: true,
      file: located.file,
      line: located.line,
    });
    above.set(id, kept);
    return { ...located, entry: { ...located.entry, partOf: kept } };
  });
}

function unknownId(at: Located<RegisterName>, field: Field, id: string): Finding {
  const itself = id === at.entry.id;
  const what =
    field.notItself && itself ? "names the entry itself" : `names "${id}", which is in no register`;
  return {
    code: "register-id-unknown",
    message: `Entry "${at.entry.id}": ${field.name} ${what}; the entry is used without it.`,
    advice: `Correct the id, or add an entry for it to ${field.among.join(" or ")}.`,
    lost: true,
    file: at.file,
    line: at.line,
  };
}
