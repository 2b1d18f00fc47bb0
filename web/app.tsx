import { useEffect, useMemo, useState } from "react";
import { languageOf } from "./i18n/language.ts";
import { LanguageContext } from "./i18n/use-language.ts";
import { NamesContext, namesOf } from "./names.ts";
import { initialSelection } from "./state/initial-selection.ts";
import { readSelection } from "./state/selection.ts";
import { useRecord } from "./state/use-record.ts";
import { Desk } from "./desk.tsx";
import { Embed } from "./embed.tsx";

/** Whether the page is shown inside another: the map without its desk. */
const isEmbedded = location.pathname === "/embed";

/** The page: loads the record, then shows the desk; says what to do when it cannot. */
export function App() {
  const [record, reload] = useRecord();
  const [stated] = useState(() => readSelection(location.search));
  const [lang, setLang] = useState(stated.lang ?? "en");
  const language = useMemo(() => languageOf(lang), [lang]);
  const shown = record.at === "ready" ? record.value : null;
  const names = useMemo(() => namesOf(shown?.meta ?? null, shown?.map ?? null, lang), [shown, lang]);
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
        {record.at === "ready" && isEmbedded && (
          <Embed
            record={record.value}
            initial={initialSelection(record.value.meta, stated)}
            onReload={reload}
          />
        )}
        {record.at === "ready" && !isEmbedded && (
          <Desk
            record={record.value}
            initial={initialSelection(record.value.meta, stated)}
            onReload={reload}
            onLang={setLang}
          />
        )}
      </NamesContext>
    </LanguageContext>
  );
}
