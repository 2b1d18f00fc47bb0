import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { useOpens } from "../state/opens.ts";
import type { Voice } from "../../src/views/testimony.ts";

/** A claim and who says it; null where the page does not know. */
export interface ClaimRef {
  readonly claim: string;
  readonly voice: Voice | null;
  /** The day that opening it moves time to. */
  readonly on?: string;
}

/** As many claims as are shown before the rest is counted. */
const MOST = 8;

/** Claims as small links named after their voices. */
export function ClaimRefs({ refs }: { readonly refs: readonly ClaimRef[] }) {
  const { t, number } = useLanguage();
  const names = useNames();
  const { openClaim } = useOpens();
  return (
    <span className="claim-refs">
      {refs.slice(0, MOST).map(({ claim, voice, on }, index) => (
        <button key={claim} type="button" className="link" onClick={() => openClaim(claim, on)}>
          <bdi>
            {voice === null
              ? t("claimN", { n: number(index + 1) })
              : names.voice(voice.id ?? voice.name, voice.name)}
          </bdi>
        </button>
      ))}
      {refs.length > MOST && <small>{t("andMore", { n: refs.length - MOST })}</small>}
    </span>
  );
}
