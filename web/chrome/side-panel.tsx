import { ClaimCard } from "../claim/claim-card.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { PlacePanel } from "../place/place-panel.tsx";
import type { DeskState } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";

/** What is chosen, beside the map: a claim's card, else its place. */
export function SidePanel({ record, desk }: { readonly record: RecordOnPage; readonly desk: DeskState }) {
  const { selection, change, palette, chosen, claim, place, openClaim, openPlace, openReport, openSource } =
    desk;
  const { t } = useLanguage();
  if (claim === null && chosen === null) return null;
  return (
    <aside className="side" aria-label={t(claim === null ? "placeRead" : "claim")}>
      {claim !== null ? (
        <ClaimCard
          answer={claim}
          onClaim={openClaim}
          onReport={openReport}
          onSource={openSource}
          onBack={() => change({ claim: null })}
        />
      ) : (
        chosen !== null && (
          <PlacePanel
            state={chosen}
            answer={place}
            standing={record.map.standing}
            selection={selection}
            palette={palette}
            onClaim={openClaim}
            onClose={() => openPlace(null)}
          />
        )
      )}
    </aside>
  );
}
