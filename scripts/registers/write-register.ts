import { writeFileSync } from "node:fs";
import { stringify } from "yaml";

/** Writes register entries as a YAML list, one entry a line, under a comment that says where they come from. */
export function writeRegister(path: string, heading: string, entries: readonly object[]): void {
  const comment = heading
    .split("\n")
    .map((line) => `# ${line}\n`)
    .join("");
  const lines = entries.map((entry) => `- ${oneLine(entry)}\n`).join("");
  writeFileSync(path, `${comment}\n${lines}`);
  console.log(`${path}: ${entries.length} entries`);
}

/** The words of a name as an id: lower case, no diacritics, dashes. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`‘ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A coordinate as registers carry it: five decimals, about a metre. */
export function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function oneLine(entry: object): string {
  const filled = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return stringify(Object.fromEntries(filled), { collectionStyle: "flow", lineWidth: 0 }).trim();
}
