import { addDays } from "../../src/base/day.ts";
import { POLICIES } from "../../src/views/as-of.ts";
import type { MetaAnswer } from "../../src/server/answers.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { Beside } from "../state/beside.ts";
import type { Selection } from "../state/selection.ts";

const KINDS = ["none", "known", "policy", "lens"] as const;
type Kind = (typeof KINDS)[number];

/** What stands beside the map: nothing, or the same record as known on another day, by another policy, through another voice. */
export function CompareSwitch(props: {
  readonly meta: MetaAnswer;
  readonly selection: Selection;
  readonly onBeside: (beside: Beside | null) => void;
}) {
  const { meta, selection, onBeside } = props;
  const { beside } = selection;
  const { t } = useLanguage();
  return (
    <section className="rail-part compare-switch">
      <h2>{t("compare")}</h2>
      <p className="note">{t("compareNote")}</p>
      <select
        aria-label={t("compare")}
        value={kindOf(beside)}
        onChange={(event) => onBeside(first(event.target.value as Kind, meta, selection))}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`compare.${kind}`)}
          </option>
        ))}
      </select>
      {beside !== null && <Other {...props} beside={beside} />}
    </section>
  );
}

/** Which other day, policy or voice. */
function Other(props: {
  readonly meta: MetaAnswer;
  readonly selection: Selection;
  readonly beside: Beside;
  readonly onBeside: (beside: Beside) => void;
}) {
  const { meta, selection, beside, onBeside } = props;
  const { t } = useLanguage();
  const names = useNames();
  if ("known" in beside)
    return (
      <input
        type="date"
        aria-label={t("compare.known")}
        value={beside.known}
        onChange={({ target: { value } }) => value !== "" && onBeside({ known: value })}
      />
    );
  if ("policy" in beside)
    return (
      <select
        aria-label={t("compare.policy")}
        value={beside.policy}
        onChange={(event) => onBeside({ policy: event.target.value as Selection["policy"] })}
      >
        {POLICIES.filter((policy) => policy !== selection.policy).map((policy) => (
          <option key={policy} value={policy}>
            {t(`policy.${policy}`)}
          </option>
        ))}
      </select>
    );
  return (
    <select
      aria-label={t("compare.lens")}
      value={beside.lens.join(",")}
      onChange={({ target: { value } }) => onBeside({ lens: value.split(",").filter(Boolean) })}
    >
      <option value="">{t("voicesAll")}</option>
      {beside.lens.length > 1 && (
        <option value={beside.lens.join(",")}>{t("voicesHeard", { n: beside.lens.length })}</option>
      )}
      {meta.voices.map(({ id, name }) => (
        <option key={id} value={id}>
          {names.voice(id, name)}
        </option>
      ))}
    </select>
  );
}

function kindOf(beside: Beside | null): Kind {
  if (beside === null) return "none";
  return "known" in beside ? "known" : "policy" in beside ? "policy" : "lens";
}

/** What is shown first when a kind is chosen: a fortnight's more knowledge, the next policy, the voice with the most claims that is not heard alone already. */
function first(kind: Kind, { voices }: MetaAnswer, { known, policy, lens }: Selection): Beside | null {
  if (kind === "none") return null;
  if (kind === "known") return { known: addDays(known, FORTNIGHT) };
  if (kind === "policy") return { policy: POLICIES.find((name) => name !== policy)! };
  const voice = voices.find(({ id }) => lens.length !== 1 || lens[0] !== id);
  return { lens: voice === undefined ? [] : [voice.id] };
}

const FORTNIGHT = 14;
