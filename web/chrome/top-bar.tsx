import { type Ref, useState } from "react";
import type { Lang } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Selection, Theme } from "../state/selection.ts";
import { SearchBox } from "./search-box.tsx";

interface TopBarProps {
  readonly selection: Selection;
  readonly searchInput: Ref<HTMLInputElement>;
  readonly onPlace: (id: string) => void;
  readonly onReport: (id: string) => void;
  readonly onActor: (id: string) => void;
  readonly onFind: (words: string) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onLang: (lang: Lang) => void;
  readonly onHelp: () => void;
  readonly onPaste: () => void;
  readonly onRail: () => void;
}

/** The masthead: name, search, and what concerns the whole page. */
export function TopBar(props: TopBarProps) {
  const { t } = useLanguage();
  return (
    <header className="top">
      <button type="button" className="icon rail-toggle" aria-label={t("legend")} onClick={props.onRail}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      <p className="wordmark">
        <b>Demarc</b>
        <span>{t("tagline")}</span>
      </p>
      <SearchBox
        input={props.searchInput}
        onPlace={props.onPlace}
        onReport={props.onReport}
        onActor={props.onActor}
        onAll={props.onFind}
      />
      <TopTools {...props} />
    </header>
  );
}

function TopTools(props: TopBarProps) {
  const { t, lang } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard?.writeText(location.href).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 1_800);
    });
  };
  return (
    <nav className="top-tools">
      <button type="button" className="wide-only" onClick={props.onPaste}>
        {t("addReport")}
      </button>
      <button type="button" className="wide-only" onClick={copy} aria-live="polite">
        {t(isCopied ? "copied" : "copyLink")}
      </button>
      <label>
        <span className="hidden">{t("theme")}</span>
        <select
          value={props.selection.theme}
          onChange={(event) => props.onTheme(event.target.value as Theme)}
        >
          <option value="system">{t("themeSystem")}</option>
          <option value="light">{t("themeLight")}</option>
          <option value="dark">{t("themeDark")}</option>
        </select>
      </label>
      <button
        type="button"
        lang={lang === "en" ? "ar" : "en"}
        onClick={() => props.onLang(lang === "en" ? "ar" : "en")}
      >
        {t("language")}
      </button>
      <button type="button" className="round" aria-label={t("help")} onClick={props.onHelp}>
        ?
      </button>
    </nav>
  );
}
