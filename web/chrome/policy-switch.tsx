import { POLICIES, type PolicyName } from "../../src/views/as-of.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** The policies, the chosen one with its rule in words. */
export function PolicySwitch(props: {
  readonly policy: PolicyName;
  readonly onPolicy: (policy: PolicyName) => void;
}) {
  const { policy, onPolicy } = props;
  const { t } = useLanguage();
  return (
    <fieldset className="rail-part policies">
      <legend>
        <h2>{t("policy")}</h2>
      </legend>
      <p className="note">{t("policyNote")}</p>
      {POLICIES.map((id) => (
        <label key={id}>
          <input type="radio" name="policy" checked={id === policy} onChange={() => onPolicy(id)} />
          <span>
            {t(`policy.${id}`)}
            {id === policy && <small>{t(`policyRule.${id}`)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
