import type { Report } from "../../../report/report.ts";
import type { Lexicon } from "../../../text/lexicon.ts";
import { keyOf } from "../../../text/lexicon.ts";
import type { Attribution } from "../../claim.ts";

/** The last voice of every claim: who prints the report, as the registers know it, else under a slug of its name. */
export function publisherOf(report: Report, lexicon: Lexicon): Attribution {
  const name = report.publisher?.trim() ?? "";
  const known = lexicon.entries(keyOf(name)).find((entry) => entry.type === "source");
  const source =
    name === ""
      ? { id: null, name: "unknown publisher", mention: "", span: [0, 0] as const }
      : { id: known?.id ?? slugOf(name), name: known?.name ?? name, mention: name, span: [0, 0] as const };
  return { source, speaker: null, cue: null, span: null };
}

/** A stable slug: lower case, hyphens for all that is no letter or digit; null when nothing is left. */
export function slugOf(name: string): string | null {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? null : slug;
}
