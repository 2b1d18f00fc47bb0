import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Finding } from "../../base/finding.ts";
import type { RegisterFile } from "./read-register-file.ts";
import {
  registerNames,
  registerSchemas,
  type LocatedRegisters,
  type RegisterName,
} from "./register-entry.ts";

/** Raise when what is read from the files changes otherwise than by the schemas, so that older copies are not used. */
const FORMAT = 1;

/** What one folder holds: its valid entries and the findings about the others. */
export interface FolderRegisters {
  readonly registers: LocatedRegisters;
  readonly findings: Finding[];
}

/** The compiled copy of these files in `<folder>/.cache`, or undefined when there is none for exactly these contents. */
export function readCached(folder: string, files: RegisterFile<RegisterName>[]): FolderRegisters | undefined {
  try {
    const read = JSON.parse(readFileSync(cachePath(folder, files), "utf8")) as FolderRegisters;
    const whole = registerNames.every((name) => Array.isArray(read.registers[name]));
    return whole && Array.isArray(read.findings) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a compiled copy in place of earlier ones; in a folder that cannot be written nothing is kept and nothing said. */
export function writeCached(
  folder: string,
  files: RegisterFile<RegisterName>[],
  read: FolderRegisters,
): void {
  const path = cachePath(folder, files);
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(join(folder, ".cache"), { recursive: true });
    for (const old of readdirSync(join(folder, ".cache"))) {
      if (/^registers-.*\.json$/.test(old)) rmSync(join(folder, ".cache", old), { force: true });
    }
    writeFileSync(temporary, JSON.stringify(read));
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function cachePath(folder: string, files: RegisterFile<RegisterName>[]): string {
  const schemas = Object.values(registerSchemas).map((schema) => z.toJSONSchema(schema, { io: "input" }));
  const hash = createHash("sha256").update(JSON.stringify([FORMAT, schemas]));
  for (const { file, text } of files) hash.update(`\0${file}\0`).update(text);
  return join(folder, ".cache", `registers-${hash.digest("hex").slice(0, 24)}.json`);
}
