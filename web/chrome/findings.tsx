import type { Finding } from "../../src/base/finding.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** As many as are told before the rest is counted. */
const MOST = 20;

/** What was not understood or not taken in, and what to do about it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage();
  return (
    <ul className="findings">
      {findings.slice(0, MOST).map(({ line, message, advice }, index) => (
        <li key={index} dir="auto">
          {line !== undefined && `${t("lineN", { n: line })}: `}
          <bdi>
            {message} {advice}
          </bdi>
        </li>
      ))}
      {findings.length > MOST && <li>{t("andMoreNames", { n: findings.length - MOST })}</li>}
    </ul>
  );
}
