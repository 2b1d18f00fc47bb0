import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { KnownName } from "../../src/edge/ledger/known-names.ts";
import type { SameAs } from "../../src/record/decision.ts";
import { api } from "../api/api-client.ts";
import { termWords } from "../claim/claim-words.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAnswer } from "../state/use-record.ts";

/** How long typing must pause before it is searched for, ms. */
const PAUSE = 120;
const NOTHING: readonly KnownName[] = [];

/** Picks what a register knows, in any spelling: arrows and Enter, or a click. */
export function NamePicker(props: {
  readonly what: SameAs["what"];
  readonly label: string;
  readonly words: string;
  readonly isFocused?: boolean;
  readonly onPick: (name: KnownName) => void;
}) {
  const { what, label, isFocused = false, onPick } = props;
  const language = useLanguage();
  const { t, lang } = language;
  const [words, setWords] = useState(props.words);
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useFound(what, words);
  useEffect(() => setWords(props.words), [props.words]);
  useEffect(() => setAt(0), [found]);
  const pick = (name: KnownName | undefined) => {
    if (name === undefined) return;
    setWords("");
    onPick(name);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) pick(found[at]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="name-picker">
      <input
        type="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-label={label}
        placeholder={t("nameSearch")}
        value={words}
        dir="auto"
        autoFocus={isFocused}
        data-focus={isFocused ? "" : undefined}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={press}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((name, index) => (
          <li key={name.id} role="option" aria-selected={index === at} onPointerDown={() => pick(name)}>
            <bdi>{(lang === "ar" ? name.arabic : null) ?? name.name}</bdi>
            <small>
              <bdi>{moreWords(name, language)}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What tells it from others of its name, in the page's language where it is a kind. */
function moreWords({ what, more }: KnownName, language: Language): string {
  return what === "actor" || what === "source" ? termWords(`${what}Kind.${more}`, language) : more;
}

/** What the registers know under the words, once a person pauses. */
function useFound(what: SameAs["what"], words: string): readonly KnownName[] {
  const [query, setQuery] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQuery(words.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const answer = useAnswer(query.length < 2 || words.trim() === "" ? null : `${what} ${query}`, searchNames);
  return answer?.at === "ready" ? answer.value : NOTHING;
}

function searchNames(key: string): Promise<readonly KnownName[]> {
  const at = key.indexOf(" ");
  return api.names(key.slice(0, at) as SameAs["what"], key.slice(at + 1));
}
