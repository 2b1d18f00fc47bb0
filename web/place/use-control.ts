import { useMemo } from "react";
import type { PlaceAnswer } from "../../src/server/answers.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { createControlIndex } from "../../src/views/control-index.ts";
import type { Standing } from "../../src/views/standing.ts";
import { type Testimony, testimonyOf } from "../../src/views/testimony.ts";
import type { Selection } from "../state/selection.ts";
import { recordPlaceOf } from "./record-place.ts";

/** The views' whole answer about one place, worked out in the page from its claims; null until they are there. */
export function useControl(
  data: PlaceAnswer | null,
  standing: Standing,
  { on, known, policy, lens }: Pick<Selection, "on" | "known" | "policy" | "lens">,
): { readonly answer: ControlAnswer; readonly said: readonly Testimony[] } | null {
  const kept = useMemo(() => {
    if (data === null) return null;
    const { place, claims } = data;
    const index = createControlIndex(standing);
    index.put(
      place.id,
      recordPlaceOf(place),
      claims.flatMap((recorded) => testimonyOf(recorded) ?? []),
    );
    return { index, said: index.testimonies(place.id) };
  }, [data, standing]);
  return useMemo(() => {
    const asOf = { on, known, policy, lens: lens.length === 0 ? null : lens };
    const [answer] = kept?.index.answers(asOf) ?? [];
    return kept === null || answer === undefined ? null : { answer, said: kept.said };
  }, [kept, on, known, policy, lens]);
}
