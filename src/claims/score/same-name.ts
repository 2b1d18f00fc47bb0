import type { Place, Ref } from "../claim.ts";

/** Canonical name → other names of the same thing. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Whether a label's name and a claim's ref mean the same thing, given which names are the same. */
export interface NameJudge {
  sameRef(gold: string, ref: Ref | string | null | undefined): boolean;
  /** At least one is the same, or both lists are empty. */
  anySame(gold: readonly string[], refs: readonly Ref[]): boolean;
  /** Each has its match in the other list. */
  allSame(gold: readonly string[], refs: readonly Ref[]): boolean;
  samePlace(gold: string | null, place: Place | null): boolean;
}

export function createNameJudge(aliases: Aliases): NameJudge {
  const groups = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of [name, ...others]) groups.set(normalize(other), normalize(name));
  }
  const group = (name: string) => groups.get(normalize(name)) ?? normalize(name);
  const sameRef: NameJudge["sameRef"] = (gold, ref) =>
    namesOf(ref).some((name) => group(gold) === group(name));
  return {
    sameRef,
    anySame: (gold, refs) =>
      (gold.length === 0 && refs.length === 0) || gold.some((name) => refs.some((ref) => sameRef(name, ref))),
    allSame: (gold, refs) =>
      gold.length === 0
        ? refs.length === 0
        : refs.length > 0 &&
          gold.every((name) => refs.some((ref) => sameRef(name, ref))) &&
          refs.every((ref) => gold.some((name) => sameRef(name, ref))),
    samePlace: (gold, place) =>
      gold === null ? place === null : namesOf(place).some((name) => fold(group(gold)) === fold(group(name))),
  };
}

function namesOf(ref: Ref | Place | string | null | undefined): string[] {
  if (ref === null || ref === undefined) return [];
  if (typeof ref === "string") return [ref];
  const slug = (ref.id ?? "").split(":").at(-1)!.replaceAll("-", " ");
  return [ref.name, slug, ref.mention].filter((name) => name !== "");
}

function normalize(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`ʿʾ]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(the|a|an) /, "");
}

const PLACE_WORDS = /\b(al|ar|as|ad|az|ash|at|an|el|governorate|province|city|town|village|district|of)\b/g;
const ROMANISATIONS: readonly (readonly [string, string])[] = [
  ["ee", "i"],
  ["oo", "u"],
  ["ou", "u"],
  ["q", "k"],
  ["kh", "k"],
  ["dh", "d"],
  ["e", "a"],
  ["o", "u"],
  ["y", "i"],
];

function fold(name: string): string {
  let folded = name.replace(PLACE_WORDS, " ").replace(/\s+/g, "");
  for (const [from, to] of ROMANISATIONS) folded = folded.replaceAll(from, to);
  return folded.replace(/(.)\1/g, "$1");
}
