import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";

export type Act = "accept" | "reject" | "edit" | "merge" | "undo" | "next" | "before";

const ACTS: readonly (readonly [Act, string, MessageKey])[] = [
  ["accept", "a", "reviewAccept"],
  ["reject", "r", "reviewReject"],
  ["edit", "e", "reviewEdit"],
  ["merge", "m", "reviewMerge"],
  ["undo", "u", "reviewUndo"],
  ["before", "k", "reviewBefore"],
  ["next", "j", "reviewNext"],
];

/** What can be done with the claim, each with its key. */
export function ReviewActions(props: { readonly isIdle: boolean; readonly onAct: (act: Act) => void }) {
  const { t } = useLanguage();
  return (
    <div className="review-actions" role="toolbar" aria-label={t("review")}>
      {ACTS.map(([act, key, words]) => (
        <button
          key={act}
          type="button"
          className={`act act-${act}`}
          disabled={props.isIdle && act !== "undo"}
          onClick={() => props.onAct(act)}
        >
          {t(words)} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
