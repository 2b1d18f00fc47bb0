import type { Claim } from "../../src/claims/claim.ts";
import type { Slots } from "../../src/record/decision.ts";
import { en } from "../i18n/en.ts";
import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** The slot that says what a claim of each kind is about, by the beginning of its words' keys. */
const SLOT = {
  control: "change",
  event: "event",
  count: "measure",
  status: "status",
  relation: "relation",
} as const;

/** What a claim says happened, out of what its kind can say. */
export function WhatSelect({
  claim,
  onSlots,
}: {
  readonly claim: Claim;
  readonly onSlots: (slots: Slots) => void;
}) {
  const { t } = useLanguage();
  const slot = SLOT[claim.kind];
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => key.startsWith(`${slot}.`));
  const value = (claim as unknown as Record<string, string>)[slot];
  return (
    <div className="slot-row">
      <span className="slot-label">{t("slot.what")}</span>
      <div>
        <select
          aria-label={t("slot.what")}
          value={value}
          onChange={(event) => onSlots({ [slot]: event.target.value } as Slots)}
        >
          {keys.map((key) => (
            <option key={key} value={key.slice(slot.length + 1)}>
              {t(key)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
