import { useEffect, useMemo, useState } from "react";
import { addDays } from "../src/base/day.ts";
import { languageOf } from "./i18n/language.ts";
import { LanguageContext } from "./i18n/use-language.ts";
import { NamesContext, namesOf } from "./names.ts";
import { readSelection, type Selection } from "./state/selection.ts";
import { type RecordOnPage, useRecord } from "./state/use-record.ts";
import { Desk } from "./desk.tsx";

/** The page: loads the record, then shows the desk; says what to do when it cannot. */
export function App() {
  const [record, reload] = useRecord();
  const [stated] = useState(() => readSelection(location.search));
  const [lang, setLang] = useState(stated.lang ?? "en");
  const language = useMemo(() => languageOf(lang), [lang]);
  const meta = record.at === "ready" ? record.value.meta : null;
  const names = useMemo(() => namesOf(meta, lang), [meta, lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = language.dir;
  }, [lang, language.dir]);
  return (
    <LanguageContext value={language}>
      <NamesContext value={names}>
        {record.at === "loading" && (
          <p className="wait" role="status">
            {language.t("loading")}
          </p>
        )}
        {record.at === "failed" && (
          <div className="wait" role="alert">
            <h1>{language.t("errorTitle")}</h1>
            <p>
              {record.error.status === 0
                ? language.t("errorServer")
                : `${record.error.message} ${record.error.advice}`}
            </p>
            <button type="button" className="primary" onClick={reload}>
              {language.t("retry")}
            </button>
          </div>
        )}
        {record.at === "ready" && (
          <Desk
            record={record.value}
            initial={initialSelection(record.value, stated)}
            onReload={reload}
            onLang={setLang}
          />
        )}
      </NamesContext>
    </LanguageContext>
  );
}

function initialSelection({ meta }: RecordOnPage, stated: Partial<Selection>): Selection {
  const last = meta.days?.to ?? "2017-11-10";
  const { start } = meta;
  const isBare = stated.place === undefined && stated.claim === undefined;
  return {
    on: start?.on ?? last,
    known: start?.known ?? last,
    policy: meta.policies[0] ?? "against-interest",
    lens: [],
    place: isBare ? (start?.place ?? null) : null,
    claim: null,
    lang: "en",
    theme: "system",
    camera: null,
    ...stated,
  };
}

/** The days the slider spans: a week either side of what the ledger speaks of. */
export function boundsOf(meta: RecordOnPage["meta"], selection: Selection): [string, string] {
  const from = addDays(meta.days?.from ?? selection.on, -7);
  const to = addDays(meta.days?.to ?? selection.on, 7);
  return [
    [from, selection.on, selection.known].reduce((a, b) => (b < a ? b : a)),
    [to, selection.on, selection.known].reduce((a, b) => (b > a ? b : a)),
  ];
}
