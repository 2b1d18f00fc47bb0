import { useMemo } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { DeskState } from "../state/use-desk.ts";
import type { RecordOnPage } from "../state/use-record.ts";
import { CompareSwitch } from "./compare-switch.tsx";
import { Legend } from "./legend.tsx";
import { PolicySwitch } from "./policy-switch.tsx";
import { legendSides } from "./legend-sides.ts";
import { VoiceList } from "./voice-list.tsx";

/** The rail beside the map: its grammar, the rule that draws it, the voices it listens to. */
export function Rail({ record, desk }: { readonly record: RecordOnPage; readonly desk: DeskState }) {
  const { meta } = record;
  const { selection, change, palette, sides } = desk;
  const { t, lang } = useLanguage();
  const names = useNames();
  const shown = useMemo(() => legendSides(sides, meta, { palette, lang }), [sides, meta, palette, lang]);
  return (
    <aside className="rail" aria-label={t("legend")}>
      <section className="rail-part rail-legend">
        <h2>{t("legend")}</h2>
        <Legend sides={shown} />
        <label className="colours">
          <input
            type="checkbox"
            checked={selection.colours === "safe"}
            onChange={(event) => change({ colours: event.target.checked ? "safe" : "usual" })}
          />
          {t("coloursSafe")}
        </label>
      </section>
      <PolicySwitch policy={selection.policy} onPolicy={(policy) => change({ policy })} />
      <CompareSwitch meta={meta} selection={selection} onBeside={(beside) => change({ beside })} />
      <VoiceList
        voices={meta.voices}
        lens={selection.lens}
        palette={palette}
        names={names}
        onLens={(lens) => change({ lens })}
      />
    </aside>
  );
}
