import { type DragEvent, useState } from "react";
import type { PasteAnswer } from "../../src/server/answers.ts";
import { api, type ApiError } from "../api/api-client.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Findings } from "./findings.tsx";

/** A file on its way into the ledger; null while it waits or is read. */
interface Line {
  readonly name: string;
  readonly outcome: PasteAnswer | ApiError | null;
}

/** Takes dropped or chosen files into the ledger one after the other, and says of each what was read and what was not. */
export function AddFiles(props: {
  /** What stands in for what a file does not say of itself. */
  readonly given: () => { readonly publisher: string; readonly published: string };
  readonly onRead: () => void;
}) {
  const { t } = useLanguage();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [isOver, setOver] = useState(false);
  const done = lines.filter(({ outcome }) => outcome !== null).length;
  const take = async (files: readonly File[]) => {
    const first = lines.length;
    setLines((before) => [...before, ...files.map(({ name }) => ({ name, outcome: null }))]);
    for (const [i, file] of files.entries()) {
      const outcome = await api.file(file, props.given()).catch((error: ApiError) => error);
      setLines((before) => before.map((line, at) => (at === first + i ? { ...line, outcome } : line)));
    }
    if (files.length > 0) props.onRead();
  };
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <>
      <label
        className={`drop${isOver ? " over" : ""}`}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          void take([...event.dataTransfer.files]);
        }}
      >
        <input
          type="file"
          multiple
          className="hidden"
          accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = "";
          }}
        />
        <b>{t("filesDrop")}</b>
        <small>{t("filesNote")}</small>
      </label>
      {lines.length > 0 && (
        <div className="files" role="status">
          <progress
            value={done}
            max={lines.length}
            aria-label={t("filesRead", { done, all: lines.length })}
          />
          <p>{t("filesRead", { done, all: lines.length })}</p>
          <ul>
            {[...lines].reverse().map((line, i) => (
              <FileLine key={lines.length - i} line={line} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function FileLine({ line: { name, outcome } }: { readonly line: Line }) {
  const { t } = useLanguage();
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>{" "}
      {outcome === null ? (
        t("fileWaits")
      ) : outcome instanceof Error ? (
        <span className="note error">
          {outcome.message} {outcome.advice}
        </span>
      ) : (
        <>
          {doneWords(outcome, t)}
          <Findings findings={outcome.findings} />
        </>
      )}
    </li>
  );
}

/** `2 new, 1 known already; 5 claims`. */
function doneWords({ reports, new: fresh, revised, claims }: PasteAnswer, t: Language["t"]): string {
  if (reports === 0) return t("fileNothing");
  const parts = (
    [
      ["fileNew", fresh],
      ["fileRevised", revised],
      ["fileKnown", reports - fresh - revised],
      ["claimsCount", claims],
    ] as const
  ).flatMap(([key, n]) => (n > 0 ? t(key, { n }) : []));
  return parts.join(" · ");
}
