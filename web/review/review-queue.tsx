import { useEffect, useRef } from "react";
import type { ClaimKind } from "../../src/claims/claim.ts";
import { claimWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { QueueFilter } from "./use-queue.ts";
import type { Sitting } from "./use-sitting.ts";

const NEEDS = ["needed", "disputed", "unresolved", "low-confidence", "any"] as const;
const KINDS: readonly ClaimKind[] = ["control", "event", "count", "status", "relation"];
const MARKS = { accept: "✓", reject: "✗", correct: "✎", merge: "⇥", split: "⑂" } as const;

/** What waits, and what was decided in this sitting, as a list beside the claim. */
export function ReviewQueue(props: {
  readonly sitting: Sitting;
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
}) {
  const { sitting, filter, onFilter } = props;
  const { t, number } = useLanguage();
  const { waiting } = sitting.queue;
  const countOf = (need: (typeof NEEDS)[number]) =>
    waiting === null || need === "needed" ? "" : ` (${number(waiting[need])})`;
  return (
    <nav className="review-queue" aria-label={t("reviewQueue")}>
      <div className="review-filters">
        <select
          aria-label={t("reviewNeed")}
          value={filter.need === "" ? "needed" : filter.need}
          onChange={(event) =>
            onFilter({ ...filter, need: event.target.value === "needed" ? "" : event.target.value })
          }
        >
          {NEEDS.map((need) => (
            <option key={need} value={need}>
              {t(`need.${need}`)}
              {countOf(need)}
            </option>
          ))}
        </select>
        <select
          aria-label={t("reviewKind")}
          value={filter.kind}
          onChange={(event) => onFilter({ ...filter, kind: event.target.value })}
        >
          <option value="">{t("reviewAllKinds")}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <Lines sitting={sitting} />
    </nav>
  );
}

function Lines({ sitting }: { readonly sitting: Sitting }) {
  const { items, at, decided, setAt } = sitting;
  const language = useLanguage();
  const names = useNames();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => void current.current?.scrollIntoView({ block: "nearest" }), [at]);
  return (
    <ol>
      {items.map(({ recorded: { claim }, needs }, index) => {
        const verdict = decided.get(claim.id)?.verdict;
        const isHere = index === at;
        return (
          <li key={claim.id}>
            <button
              type="button"
              ref={isHere ? current : undefined}
              aria-current={isHere}
              className={verdict === undefined ? "" : `decided-${verdict}`}
              onClick={() => setAt(index)}
            >
              <span dir="auto">{claimWords(claim, language, names)}</span>
              <small>
                {verdict === undefined
                  ? needs.map((need) => language.t(`need.${need}`)).join(" · ")
                  : `${MARKS[verdict as keyof typeof MARKS] ?? ""} ${language.t(`decided.${verdict}`)}`}
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
