import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { headlineOf, lastReportedWords } from "../place/headline.ts";
import type { PlaceState } from "../state/place-state.ts";

/** What is under the pointer, in two lines; screen readers have the list. */
export function MapTip(props: {
  readonly tip: { readonly place: string; readonly x: number; readonly y: number };
  readonly states: readonly PlaceState[];
}) {
  const language = useLanguage();
  const names = useNames();
  const state = props.states.find(({ place }) => place.id === props.tip.place);
  if (state === undefined) return null;
  return (
    <div className="tip" style={{ left: props.tip.x, top: props.tip.y }} aria-hidden="true">
      <b>{(language.lang === "ar" ? state.place.arabic : null) ?? state.place.name}</b>
      <span>{headlineOf(state, language, names.ref)}</span>
      <small>{lastReportedWords(state, language)}</small>
    </div>
  );
}
