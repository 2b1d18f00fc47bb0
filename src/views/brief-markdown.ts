import type { BriefDocument, BriefFootnote } from "./brief-document.ts";

/** The brief as Markdown with footnotes; words of reports are text, never markup. */
export function briefMarkdown(brief: BriefDocument): string {
  const sections = brief.sections.map(({ title, sentences }) =>
    [
      `## ${plain(title)}`,
      "",
      ...sentences.map(({ words, notes }) => `- ${plain(words)}${notes.map((n) => `[^${n}]`).join("")}`),
      "",
    ].join("\n"),
  );
  return [
    `# ${plain(brief.title)}`,
    "",
    plain(brief.byline),
    "",
    plain(brief.method),
    "",
    ...(sections.length === 0 ? [plain(brief.empty), ""] : sections),
    ...(brief.notes.length === 0
      ? []
      : [`## ${plain(brief.notesTitle)}`, "", ...brief.notes.map(noteLine), ""]),
  ].join("\n");
}

function noteLine(note: BriefFootnote): string {
  return `[^${note.number}]: ${plain(noteInWords(note))} \`${note.claim}\``;
}

/** A note in one line: voice, quote, report, publisher, day. */
export function noteInWords({ voice, quote, title, publisher, published }: BriefFootnote): string {
  return `${voice}: “${quote}” ${[title, publisher, published].filter(Boolean).join(", ")}.`;
}

/** Text that Markdown shows as it is, on one line. */
function plain(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|~!&]/g, "\\$&");
}
