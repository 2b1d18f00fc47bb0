import type { Report } from "./report.ts";

/** How far into a text its dateline and bylines may stand, and how far from its end a credit. Characters. */
const HEAD = 240;
const TAIL = 160;

/** A name as credits print it: `AFP`, `Anadolu Agency`, `Agence France-Presse`. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}.&'’-]*(?: [\p{L}\p{N}.&'’-]+){0,4}?)`;

/** `KARSK, 4 May (AFP) —` */
const DATELINE = new RegExp(String.raw`^\s*[^\n(]{0,120}\(${NAME}\)\s?[-–—:]`, "u");
/** Lines of their own near the beginning: `By Anna Lind, Reuters`, `By Reuters`, `Reuters staff`. */
const BYLINES = [
  new RegExp(String.raw`^[Bb]y (?:[^,\n]{2,60}(?:, | for ))?${NAME}(?: staff)?$`, "mu"),
  new RegExp(String.raw`^${NAME} staff$`, "mu"),
];
/** What a text may end with. */
const ENDINGS = [
  /** `Source: AFP`, `© 2017 AFP`, `With Reuters`, on a line of its own */
  new RegExp(
    String.raw`(?:^|\n)\W*(?:source|credit|via|with|from|copyright|©|\(c\))[: ]\s*(?:\d{4} )?${NAME}\W*$`,
    "iu",
  ),
  /** `(AFP)`, `/TASS/` */
  new RegExp(String.raw`[\s.!?"”][(/]\s?${NAME}\s?[)/]\W*$`, "u"),
  /** `— Reuters` */
  new RegExp(String.raw`[\n.!?"”]\s*[-–—]\s?${NAME}\W*$`, "u"),
  /** `Reuters`, on a line of its own */
  new RegExp(String.raw`\n\s*${NAME}\s*$`, "u"),
];
/** `AFP via Border Post`, `Border Post (AFP)`, `Border Post/AFP` */
const PUBLISHERS = [
  new RegExp(String.raw`^${NAME} via .`, "u"),
  new RegExp(String.raw`.\(${NAME}\)$`, "u"),
  new RegExp(String.raw`^[^/]+\/\s?${NAME}$`, "u"),
];
/** `Reuters/AFP` made of two wires is the publisher's own. */
const SEVERAL = /[/,;&]| and /;

/** Whom a report credits with its text, as printed in its dateline, byline, last words or publisher's name; null when nobody. */
export function creditOf({ text, publisher }: Pick<Report, "text" | "publisher">): string | null {
  const head = text.slice(0, HEAD);
  const tail = text.slice(-TAIL).trimEnd();
  const found =
    first([DATELINE, ...BYLINES], head) ?? first(ENDINGS, tail) ?? first(PUBLISHERS, publisher?.trim() ?? "");
  return found === null || SEVERAL.test(found) ? null : found;
}

function first(patterns: readonly RegExp[], words: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(words)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
