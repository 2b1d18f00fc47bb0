import { parse } from "yaml";
import type { OwnMetadata } from "./input.ts";

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const LONGEST = 20_000;
const KEYS = ["id", "title", "publisher", "published", "url", "language"] as const;

/** The YAML between two `---` lines at the head of a text, and the text after it. A block that is no YAML is text. */
export function splitFrontMatter(text: string): { own: OwnMetadata; body: string } {
  const block = BLOCK.exec(text.slice(0, LONGEST));
  const members = block === null ? null : readYaml(block[1]!);
  if (block === null || members === null) return { own: {}, body: text };
  const own: { -readonly [K in keyof OwnMetadata]: string } = {};
  for (const key of KEYS) {
    const value = members[key];
    if (typeof value === "string" || typeof value === "number") own[key] = String(value);
  }
  return { own, body: text.slice(block[0].length).replace(/^(?:[ \t]*\r?\n)+/, "") };
}

function readYaml(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(source, { maxAliasCount: 0 });
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
