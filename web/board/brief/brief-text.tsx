import type { BriefDocument, BriefFootnote } from "../../../src/views/brief-document.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useOpens } from "../../state/opens.ts";

/** A brief as it is read and printed: sentences with the numbers of their notes, and the notes. */
export function BriefText({
  brief,
  markdown,
}: {
  readonly brief: BriefDocument;
  readonly markdown: () => string;
}) {
  const { t } = useLanguage();
  const { openClaim } = useOpens();
  const byNumber = new Map(brief.notes.map((note) => [note.number, note]));
  return (
    <>
      <div className="brief-tools">
        <button type="button" className="primary" onClick={() => print()}>
          {t("print")}
        </button>
        <button type="button" className="link" onClick={() => save(`${brief.title}.md`, markdown())}>
          {t("briefMarkdown")}
        </button>
      </div>
      <div className="brief-text">
        <h2 className="brief-title">{brief.title}</h2>
        <p className="byline">{brief.byline}</p>
        <p className="note">{brief.method}</p>
        {brief.sections.length === 0 && <p>{brief.empty}</p>}
        {brief.sections.map(({ title, sentences }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {sentences.map(({ words, notes }, index) => (
                <li key={index}>
                  <span>{words}</span>{" "}
                  <sup>
                    {notes.map((number) => (
                      <NoteLink key={number} note={byNumber.get(number)!} onClaim={openClaim} />
                    ))}
                  </sup>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {brief.notes.length > 0 && (
          <section className="brief-notes">
            <h3>{brief.notesTitle}</h3>
            <ol>
              {brief.notes.map((note) => (
                <Note key={note.claim} note={note} />
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}

function NoteLink({
  note,
  onClaim,
}: {
  readonly note: BriefFootnote;
  readonly onClaim: (id: string) => void;
}) {
  const { t, number } = useLanguage();
  return (
    <button
      type="button"
      aria-label={t("briefNoteN", { n: note.number, voice: note.voice })}
      title={`${note.voice}: ${note.quote}`}
      onClick={() => onClaim(note.claim)}
    >
      {number(note.number)}
    </button>
  );
}

function Note({ note }: { readonly note: BriefFootnote }) {
  const { number } = useLanguage();
  const { openClaim } = useOpens();
  const where = [note.title, note.publisher, note.published].filter((part) => part !== null);
  return (
    <li>
      <b>{number(note.number)}</b>
      <button type="button" onClick={() => openClaim(note.claim)}>
        <bdi>{note.voice}</bdi>: <q dir="auto">{note.quote}</q>{" "}
        {where.map((part, index) => (
          <span key={index}>
            {index > 0 && " · "}
            <bdi>{part}</bdi>
          </span>
        ))}
      </button>
    </li>
  );
}

function save(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: "text/markdown;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
