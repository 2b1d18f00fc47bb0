import type { Finding } from "../../base/finding.ts";
import type { LocatedRegisters, RegisterName } from "./register-entry.ts";

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
  const keep =
    (at: Site) =>
    (id: string): boolean => {
      if (at.among.some((name) => known[name].has(id)) && id !== at.self) return true;
      findings.push(unknownId(at, id));
      return false;
    };
  const checked: LocatedRegisters = {
    sides: registers.sides,
    actors: registers.actors.map((located) => {
      const { id, side, partOf } = located.entry;
      const keepSide = side === undefined || keep({ ...located, id, field: "side", among: ["sides"] })(side);
      const kept = partOf.filter(keep({ ...located, id, self: id, field: "partOf", among: ["actors"] }));
      if (keepSide && kept.length === partOf.length) return located;
      return { ...located, entry: { ...located.entry, side: keepSide ? side : undefined, partOf: kept } };
    }),
    sources: registers.sources.map((located) => {
      const { id, affiliations } = located.entry;
      const holds = keep({ ...located, id, field: "affiliations", among: ["actors"] });
      const kept = affiliations.filter(({ actor }) => holds(actor));
      return kept.length === affiliations.length
        ? located
        : { ...located, entry: { ...located.entry, affiliations: kept } };
    }),
    persons: registers.persons.map((located) => {
      const { id, roles } = located.entry;
      const holds = keep({ ...located, id, field: "roles", among: ["actors", "sources"] });
      const kept = roles.filter(({ of }) => holds(of));
      return kept.length === roles.length
        ? located
        : { ...located, entry: { ...located.entry, roles: kept } };
    }),
    places: registers.places.map((located) => {
      const { id, within } = located.entry;
      const kept = within.filter(keep({ ...located, id, self: id, field: "within", among: ["places"] }));
      return kept.length === within.length
        ? located
        : { ...located, entry: { ...located.entry, within: kept } };
    }),
  };
  return { registers: { ...checked, actors: withoutCircles(checked.actors, findings) }, findings };
}

interface Site {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  /** The id that may not stand there, being the entry's own. */
  readonly self?: string;
  readonly field: string;
  readonly among: RegisterName[];
}

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

function unknownId(at: Site, id: string): Finding {
  const what = id === at.self ? "names the entry itself" : `names "${id}", which is in no register`;
  return {
    code: "register-id-unknown",
    message: `Entry "${at.id}": ${at.field} ${what}; the entry is used without it.`,
    advice: `Correct the id, or add an entry for it to ${at.among.join(" or ")}.`,
    lost: true,
    file: at.file,
    line: at.line,
  };
}
