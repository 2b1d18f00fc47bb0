import type { ReactNode } from "react";
import { BackLink } from "../chrome/back-link.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import type { Loading } from "../state/use-record.ts";

/** A board over the map: its title, what it shows in a line, and what is there once it is fetched. */
export function BoardFrame<T>(props: {
  readonly title: string;
  readonly note?: string;
  readonly kicker?: string;
  readonly answer: Loading<T> | null;
  readonly looks?: string;
  /** What the board is asked with; it stays while the answer is fetched. */
  readonly form?: ReactNode;
  readonly onBack: () => void;
  readonly children: (value: T) => ReactNode;
}) {
  const { answer } = props;
  const { t } = useLanguage();
  return (
    <article className={`report-page board ${props.looks ?? ""}`} aria-labelledby="board-title">
      <BackLink onBack={props.onBack} />
      <header>
        {props.kicker !== undefined && <p className="kicker">{props.kicker}</p>}
        <h1 id="board-title">{props.title}</h1>
        {props.note !== undefined && <p className="byline">{props.note}</p>}
      </header>
      {props.form}
      {answer?.at === "loading" && (
        <p className="note" role="status">
          {t("loadingPlace")}
        </p>
      )}
      {answer?.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.status === 0 ? t("errorServer") : `${answer.error.message} ${answer.error.advice}`}
        </p>
      )}
      {answer?.at === "ready" && props.children(answer.value)}
    </article>
  );
}
