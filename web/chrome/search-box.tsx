import { useCallback, useEffect, useId, useState, type KeyboardEvent, type Ref } from "react";
import { api } from "../api/api-client.ts";
import type { SearchAnswer } from "../../src/server/answers.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAnswer } from "../state/use-record.ts";

interface Hit {
  readonly key: string;
  readonly title: string;
  readonly more: string;
  readonly open: () => void;
}

/** Finds places in any spelling, actors and reports; arrows and Enter choose. */
export function SearchBox(props: {
  readonly input: Ref<HTMLInputElement>;
  readonly onPlace: (id: string) => void;
  readonly onReport: (id: string) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const [words, setWords] = useState("");
  const [query, setQuery] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  useEffect(() => {
    const timer = setTimeout(() => setQuery(words.trim().length < 2 ? null : words.trim()), 140);
    return () => clearTimeout(timer);
  }, [words]);
  const answer = useAnswer(
    query,
    useCallback((q: string) => api.search(q), []),
  );
  const found = answer?.at === "ready" ? answer.value : null;
  const shut = () => {
    setWords("");
    setQuery(null);
    setChosen(0);
  };
  const hits = hitsOf(found, language, props);
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setChosen(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setChosen(Math.max(chosen - 1, 0));
    else if (event.key === "Enter" && hits[chosen] !== undefined) {
      hits[chosen].open();
      shut();
    } else if (event.key === "Escape") shut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="search" role="search">
      <input
        ref={props.input}
        type="search"
        role="combobox"
        aria-expanded={found !== null}
        aria-controls={list}
        aria-label={t("search")}
        placeholder={t("search")}
        value={words}
        dir="auto"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={press}
        onBlur={() => setTimeout(shut, 200)}
      />
      <ul id={list} role="listbox" aria-label={t("search")} hidden={found === null}>
        {hits.map((hit, index) => (
          <li
            key={hit.key}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={() => (hit.open(), shut())}
          >
            <bdi>{hit.title}</bdi>
            <bdi className="quiet">{hit.more}</bdi>
          </li>
        ))}
        {found !== null && hits.length === 0 && <li className="note">{t("searchNothing")}</li>}
      </ul>
    </div>
  );
}

/** Places first, then reports. */
function hitsOf(
  found: SearchAnswer | null,
  { lang, day }: Language,
  opens: { readonly onPlace: (id: string) => void; readonly onReport: (id: string) => void },
): Hit[] {
  if (found === null) return [];
  const places = found.places.map(({ id, name, arabic }) => ({
    key: id,
    title: (lang === "ar" ? arabic : null) ?? name,
    more: (lang === "ar" ? name : arabic) ?? "",
    open: () => opens.onPlace(id),
  }));
  const reports = found.reports.map(({ id, title, excerpt, publisher, published }) => ({
    key: id,
    title: title ?? excerpt,
    more: [publisher, published === null ? null : day(published)].filter(Boolean).join(", "),
    open: () => opens.onReport(id),
  }));
  return [...places, ...reports];
}
