import type { BriefDocument, BriefSentence } from "./brief-document.ts";
import { noteInWords } from "./brief-markdown.ts";

/** The brief as a page of its own that prints on A4; it loads nothing, and words of reports are text. */
export function briefHtml(brief: BriefDocument): string {
  const sections = brief.sections.map(
    ({ title, sentences }) =>
      `<section><h2>${text(title)}</h2><ul>${sentences.map(sentenceLine).join("")}</ul></section>`,
  );
  const notes = brief.notes.map(
    (note) =>
      `<li id="note-${note.number}" value="${note.number}">${text(noteInWords(note))} <code>${text(note.claim)}</code></li>`,
  );
  return `<!doctype html>
<html lang="${text(brief.lang)}" dir="${brief.dir}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(brief.title)}</title>
<style>${STYLE}</style>
<h1>${text(brief.title)}</h1>
<p class="byline">${text(brief.byline)}</p>
<p class="method">${text(brief.method)}</p>
${sections.length === 0 ? `<p>${text(brief.empty)}</p>` : sections.join("\n")}
<section class="notes"><h2>${text(brief.notesTitle)}</h2><ol>${notes.join("")}</ol></section>
</html>
`;
}

function sentenceLine({ words, notes }: BriefSentence): string {
  const refs = notes.map((n) => `<a href="#note-${n}">${n}</a>`).join(" ");
  return `<li><bdi>${text(words)}</bdi>${refs === "" ? "" : ` <sup>${refs}</sup>`}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function text(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

const STYLE = `
@page { size: A4; margin: 18mm 20mm 20mm; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.45 "Source Serif 4", Georgia, serif; color: #1d1b17; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 .3em; }
h2 { font: 700 10.5pt/1.3 "Source Sans 3", Arial, sans-serif; margin: 1.4em 0 .4em; padding-top: .4em; border-top: 1px solid; break-after: avoid; }
.byline, .method { font-size: 9.5pt; color: #57524a; }
ul { list-style: none; padding: 0; margin: 0; }
ul li { margin: 0 0 .45em; break-inside: avoid; }
sup { font-size: 7.5pt; line-height: 0; } sup a { color: inherit; text-decoration: none; }
.notes ol { font-size: 8.5pt; line-height: 1.35; padding-inline-start: 2.2em; }
.notes li { break-inside: avoid; overflow-wrap: anywhere; } code { font-size: 7pt; color: #57524a; }
`;
