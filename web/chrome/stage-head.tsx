import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { Selection } from "../state/selection.ts";
import { stateWords } from "./state-words.ts";

/** What the map shows, in words: the day, the knowledge, the voices, the rule. */
export function StageHead({
  selection,
}: {
  readonly selection: Pick<Selection, "on" | "known" | "lens" | "policy">;
}) {
  const language = useLanguage();
  const names = useNames();
  return (
    <div className="stage-head">
      <h1>{language.day(selection.on)}</h1>
      <p>{stateWords(selection, language, names)}</p>
    </div>
  );
}
