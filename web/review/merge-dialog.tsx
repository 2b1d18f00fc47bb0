import { useMemo } from "react";
import type { Claim } from "../../src/claims/claim.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import { api } from "../api/api-client.ts";
import { Dialog } from "../chrome/dialog.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { ClaimLines } from "../place/claim-lines.tsx";
import { useAnswer } from "../state/use-record.ts";

/** Chooses the claim that says the same: those of its kind in its report first, then those that agree elsewhere. */
export function MergeDialog(props: {
  readonly claim: Claim;
  readonly onInto: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { claim, onInto, onClose } = props;
  const { t } = useLanguage();
  const card = useAnswer(claim.id, api.claim);
  const report = useAnswer(claim.report, api.report);
  const lines = useMemo(() => {
    const near = report?.at === "ready" ? report.value.claims : [];
    const agreeing = card?.at === "ready" ? card.value.agreeing : [];
    const all = new Map([...near, ...agreeing].map((line) => [line.claim.id, line]));
    return [...all.values()].filter((line) => canStandFor(line, claim)).slice(0, 20);
  }, [card, report, claim]);
  const isLoading = card?.at === "loading" || report?.at === "loading";
  return (
    <Dialog title={t("mergeTitle")} onClose={onClose}>
      {lines.length === 0 && <p className="note">{t(isLoading ? "loadingPlace" : "mergeNone")}</p>}
      <ClaimLines lines={lines} onClaim={onInto} />
    </Dialog>
  );
}

function canStandFor({ claim, verdict }: RecordedClaim, merged: Claim): boolean {
  const isOut = verdict === "reject" || verdict === "merge" || verdict === "split";
  return claim.kind === merged.kind && claim.id !== merged.id && !isOut;
}
