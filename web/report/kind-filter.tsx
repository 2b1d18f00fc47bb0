import type { ClaimKind } from "../../src/claims/claim.ts";
import type { ReportPageAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** Kinds of claim, in the order in which they are offered. */
const KINDS: readonly ClaimKind[] = ["control", "event", "count", "status", "relation"];

/** The kinds of claim that a report carries, each to be hidden; at once the key to the underlines. */
export function KindFilter(props: {
  readonly claims: ReportPageAnswer["claims"];
  readonly hidden: readonly ClaimKind[];
  readonly onHidden: (hidden: readonly ClaimKind[]) => void;
}) {
  const { claims, hidden, onHidden } = props;
  const { t, number } = useLanguage();
  const toggle = (kind: ClaimKind) =>
    onHidden(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind]);
  return (
    <fieldset className="kinds">
      <legend className="hidden">{t("reportFilter")}</legend>
      {KINDS.map((kind) => {
        const count = claims.filter(({ claim }) => claim.kind === kind).length;
        if (count === 0) return null;
        return (
          <label key={kind}>
            <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
            <span>
              <span className={`under under-${kind}`}>{t(`kind.${kind}`)}</span> {number(count)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
