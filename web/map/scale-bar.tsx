import type { Map as Chart } from "maplibre-gl";
import { useEffect, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";

const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** The longest round length that fits in `room` px, and its width there. */
export function scaleFor(metresPerPx: number, room: number): { km: number; width: number } {
  const km = lengths.findLast((length) => (length * 1_000) / metresPerPx <= room) ?? lengths[0]!;
  return { km, width: (km * 1_000) / metresPerPx };
}

/** The map's scale, true at its centre. */
export function ScaleBar({ chart }: { readonly chart: Chart }) {
  const [scale, setScale] = useState({ km: 50, width: 80 });
  const { t } = useLanguage();
  useEffect(() => {
    const measure = () => {
      const { lat } = chart.getCenter();
      const metres = (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** chart.getZoom());
      setScale(scaleFor(metres, 110));
    };
    measure();
    chart.on("move", measure);
    return () => void chart.off("move", measure);
  }, [chart]);
  return (
    <div className="scale">
      <span style={{ inlineSize: scale.width }} />
      {t("scaleKm", { n: scale.km })}
    </div>
  );
}
