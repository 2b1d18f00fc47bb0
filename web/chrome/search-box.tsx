import { useEffect, useId, useState, type KeyboardEvent, type Ref } from "react";
import { api } from "../api/api-client.ts";
import type { NameCard, SearchAnswer } from "../../src/server/answers.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAnswer } from "../state/use-record.ts";

/** How long typing must pause before it is searched for, ms. */
const PAUSE = 140;

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
  readonly onActor: (id: string) => void;
  /** All that is found for the words. */
  readonly onAll: (words: string) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = useFound(words);
  const shut = () => {
    setWords("");
    setChosen(0);
  };
  const hits = [...hitsOf(found, language, props), ...allOf(found, words.trim())];
  function allOf(answer: SearchAnswer | null, q: string): Hit[] {
    return answer === null
      ? []
      : [{ key: "all", title: t("foundAll", { q }), more: "", open: () => props.onAll(q) }];
  }
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
      <Hits id={list} hits={hits} chosen={chosen} isHidden={found === null} onShut={shut} />
    </div>
  );
}

/** What the server finds for the words, once a person pauses; null while there is nothing to find. */
function useFound(words: string): SearchAnswer | null {
  const [query, setQuery] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(words.trim().length < 2 ? null : words.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const answer = useAnswer(words === "" ? null : query, api.search);
  return answer?.at === "ready" ? answer.value : null;
}

function Hits(props: {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly chosen: number;
  readonly isHidden: boolean;
  readonly onShut: () => void;
}) {
  const { id, hits, chosen, isHidden, onShut } = props;
  const { t } = useLanguage();
  return (
    <ul id={id} role="listbox" aria-label={t("search")} hidden={isHidden}>
      {hits.map((hit, index) => (
        <li
          key={hit.key}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={() => (hit.open(), onShut())}
        >
          <bdi>{hit.title}</bdi>
          <bdi className="quiet">{hit.more}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** As many sides as are offered. */
const SIDES = 3;

/** Places first, then sides, then reports. */
function hitsOf(
  found: SearchAnswer | null,
  { lang, day }: Language,
  opens: Record<"onPlace" | "onReport" | "onActor", (id: string) => void>,
): Hit[] {
  if (found === null) return [];
  const named = (open: (id: string) => void) => (card: NameCard) => ({
    key: card.id,
    title: (lang === "ar" ? card.arabic : null) ?? card.name,
    more: (lang === "ar" ? card.name : card.arabic) ?? "",
    open: () => open(card.id),
  });
  const places = found.places.map(named(opens.onPlace));
  const actors = found.actors.slice(0, SIDES).map(named(opens.onActor));
  const reports = found.reports.map(({ id, title, excerpt, publisher, published }) => ({
    key: id,
    title: title ?? excerpt,
    more: [publisher, published === null ? null : day(published)].filter(Boolean).join(", "),
    open: () => opens.onReport(id),
  }));
  return [...places, ...actors, ...reports];
}
