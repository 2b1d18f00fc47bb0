import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../base/finding.ts";
import { readRegisterFile, type RegisterFile } from "./read-register-file.ts";
import { emptyRegisters, registerNames, type Located, type RegisterName } from "./register-entry.ts";
import { readCached, writeCached, type FolderRegisters } from "./register-cache.ts";

/**
 * Reads `sides.yaml`, `actors/*.yaml`, `sources/*.yaml`, `persons/*.yaml` and `places/*.yaml` of a folder (a register
 * may also be one file, `actors.yaml`); findings name files with the folder in front. Read again from a compiled copy
 * while the files have not changed.
 */
export function readRegisterFolder(folder: string): FolderRegisters {
  if (!existsSync(folder)) return { registers: emptyRegisters(), findings: [noFolder(folder)] };
  const { files, findings: unreadable } = registerFiles(folder);
  let read = readCached(folder, files);
  if (read === undefined) {
    read = parseFiles(files);
    writeCached(folder, files, read);
  }
  const inFolder = <T extends { readonly file?: string }>(at: T): T =>
    at.file === undefined ? at : { ...at, file: join(folder, at.file) };
  const registers = emptyRegisters();
  for (const name of registerNames) {
    const located = read.registers[name] as Located<RegisterName>[];
    (registers[name] as Located<RegisterName>[]) = located.map(inFolder);
  }
  return { registers, findings: [...unreadable, ...read.findings].map(inFolder) };
}

function parseFiles(files: RegisterFile<RegisterName>[]): FolderRegisters {
  const registers = emptyRegisters();
  const findings: Finding[] = [];
  for (const file of files) {
    const read = readRegisterFile(file);
    findings.push(...read.findings);
    findings.push(...addAll(registers[file.register] as Located<RegisterName>[], read.entries));
  }
  return { registers, findings };
}

function addAll(list: Located<RegisterName>[], entries: Located<RegisterName>[]): Finding[] {
  const seen = new Map(list.map((located) => [located.entry.id, located]));
  const findings: Finding[] = [];
  for (const located of entries) {
    const earlier = seen.get(located.entry.id);
    if (earlier) findings.push(duplicate(located, earlier));
    else {
      seen.set(located.entry.id, located);
      list.push(located);
    }
  }
  return findings;
}

function registerFiles(folder: string): { files: RegisterFile<RegisterName>[]; findings: Finding[] } {
  const files: RegisterFile<RegisterName>[] = [];
  const findings: Finding[] = [];
  for (const register of registerNames) {
    const inside = existsSync(join(folder, register)) ? readdirSync(join(folder, register)).toSorted() : [];
    const paths = [`${register}.yaml`, ...inside.filter(isYaml).map((name) => join(register, name))];
    for (const path of paths.filter((name) => existsSync(join(folder, name)))) {
      try {
        files.push({ register, file: path, text: readFileSync(join(folder, path), "utf8") });
      } catch (error) {
        findings.push(unreadableFile(path, error));
      }
    }
  }
  return { files, findings };
}

function isYaml(name: string): boolean {
  return name.endsWith(".yaml") || name.endsWith(".yml");
}

function duplicate(located: Located<RegisterName>, earlier: Located<RegisterName>): Finding {
  return {
    code: "register-id-duplicate",
    message: `Entry "${located.entry.id}" is left out: the id is taken at ${earlier.file}:${earlier.line}.`,
    advice: "Give it another id, or put what it adds into the first entry.",
    lost: true,
    file: located.file,
    line: located.line,
  };
}

function noFolder(folder: string): Finding {
  return {
    code: "register-folder-missing",
    message: "The folder of registers is not there.",
    advice: "Give the folder that holds actors/, sources/, places/ or sides.yaml.",
    lost: true,
    file: folder,
  };
}

function unreadableFile(path: string, error: unknown): Finding {
  return {
    code: "register-unreadable",
    message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    advice: "Check that it is a file and that you may read it.",
    lost: true,
    file: path,
  };
}
