import { en } from "../i18n/en.ts";
import type { Language, MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** The policies, the chosen one with its rule in words. */
export function PolicySwitch(props: {
  readonly policies: readonly string[];
  readonly policy: string;
  readonly onPolicy: (policy: string) => void;
}) {
  const { policies, policy, onPolicy } = props;
  const language = useLanguage();
  const { t } = language;
  return (
    <fieldset className="rail-part policies">
      <legend>
        <h2>{t("policy")}</h2>
      </legend>
      <p className="note">{t("policyNote")}</p>
      {policies.map((id) => (
        <label key={id}>
          <input type="radio" name="policy" checked={id === policy} onChange={() => onPolicy(id)} />
          <span>
            {policyName(id, language)}
            {id === policy && <small>{policyWords("policyRule", id, language)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A policy's name in the language of the page; its id when it has none. */
export function policyName(id: string, language: Language): string {
  return policyWords("policy", id, language);
}

function policyWords(kind: "policy" | "policyRule", id: string, { t }: Language): string {
  const key = `${kind}.${id}`;
  return key in en ? t(key as MessageKey) : kind === "policy" ? id : "";
}
