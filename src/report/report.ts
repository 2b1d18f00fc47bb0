import { z } from "zod";
import { hashText } from "../base/id.ts";

/** A text as published. `text` is what every offset counts into; it is never altered after this point. */
export const reportSchema = z.strictObject({
  id: z.string().describe("as given, else `sha256:` and the hash of the text"),
  text: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable().describe("who prints it, as given: `AFP`"),
  published: z
    .string()
    .nullable()
    .describe("`YYYY-MM-DD`, or an ISO date-time whose first ten characters are the publication day"),
  url: z.string().nullable(),
  language: z.string().describe("BCP 47; English is read, others are kept"),
});

export type Report = Readonly<z.infer<typeof reportSchema>>;

/** A report from its parts, missing ones filled in: no publisher, no date, English, id from the text. */
export function reportOf(parts: Partial<Report> & { readonly text: string }): Report {
  return {
    id: parts.id ?? `sha256:${hashText(parts.text)}`,
    text: parts.text,
    title: parts.title ?? null,
    publisher: parts.publisher ?? null,
    published: parts.published ?? null,
    url: parts.url ?? null,
    language: parts.language ?? "en",
  };
}

/** The calendar day of publication, or null when unknown. */
export function publicationDay(report: Pick<Report, "published">): string | null {
  return report.published === null ? null : report.published.slice(0, 10);
}
