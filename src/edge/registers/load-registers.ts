import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "../../base/finding.ts";
import type { Registers } from "../../text/registers.ts";
import { checkReferences } from "./check-references.ts";
import { readRegisterFolder } from "./read-register-folder.ts";
import {
  emptyRegisters,
  registerNames,
  type Located,
  type LocatedRegisters,
  type RegisterName,
} from "./register-entry.ts";

/**
 * The registers that come with Demarc, with the entries of further folders added; an entry with an id that is there
 * already takes the earlier one's place. What cannot be used is left out and said in the findings.
 */
export function loadRegisters(
  folders: readonly string[] = [],
  options: { own?: string | false } = {},
): { registers: Registers; findings: Finding[] } {
  const own = options.own ?? ownRegisters();
  const findings: Finding[] = [];
  let merged = emptyRegisters();
  for (const folder of own === false ? folders : [own, ...folders]) {
    const read = readRegisterFolder(folder);
    findings.push(...read.findings);
    merged = overlay(merged, read.registers);
  }
  const checked = checkReferences(merged);
  const entries = <N extends RegisterName>(name: N): Registers[N] =>
    (checked.registers[name] as Located<N>[]).map(({ entry }) => entry) as unknown as Registers[N];
  return {
    registers: {
      sides: entries("sides"),
      actors: entries("actors"),
      sources: entries("sources"),
      persons: entries("persons"),
      places: entries("places"),
    },
    findings: [...findings, ...checked.findings],
  };
}

/** The folder of the registers that come with Demarc: `data/` of the package, seen from its sources or its build. */
export function ownRegisters(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "data", "sides.yaml")) && dirname(folder) !== folder)
    folder = dirname(folder);
  return join(folder, "data");
}

function overlay(below: LocatedRegisters, above: LocatedRegisters): LocatedRegisters {
  const both = emptyRegisters();
  for (const name of registerNames) {
    const byId = new Map<string, Located<RegisterName>>();
    for (const located of below[name]) byId.set(located.entry.id, located);
    for (const located of above[name]) byId.set(located.entry.id, located);
    (both[name] as Located<RegisterName>[]).push(...byId.values());
  }
  return both;
}
