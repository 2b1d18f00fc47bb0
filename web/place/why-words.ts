import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { Testimony } from "../../src/views/testimony.ts";
import { controlWords } from "../claim/claim-words.ts";
import type { Language } from "../i18n/language.ts";
import type { Names } from "../names.ts";
import type { PlaceCard } from "../state/place-state.ts";

/** As many sayings of one side as are told. */
const SAYINGS = 2;

/** Why the state is as it is: the views' own sentences in English, the same sayings put together in other languages. */
export function whyWords(
  { place, answer }: { readonly place: PlaceCard; readonly answer: ControlAnswer },
  said: readonly Testimony[],
  { language, names }: { readonly language: Language; readonly names: Names },
): string {
  if (language.lang === "en") return answer.why;
  const byId = new Map(said.map((testimony) => [testimony.id, testimony]));
  const name = place.arabic ?? place.name;
  const tell = (ids: readonly string[]) => {
    const sayings = ids
      .flatMap((id) => byId.get(id) ?? [])
      .map((each) => sayingWords(each, name, { language, names }));
    return [...new Set(sayings)].slice(0, SAYINGS).join("؛ ");
  };
  const supporting = tell(answer.for);
  const opposing = tell(answer.against);
  const { t } = language;
  if (supporting === "" && opposing === "") return t("whyNothing", { place: name });
  return [supporting, opposing && t("whyAgainst", { sayings: opposing })].filter(Boolean).join(". ") + ".";
}

function sayingWords(
  { change, actors, targets, part, quantity, voice }: Testimony,
  name: string,
  { language, names }: { readonly language: Language; readonly names: Names },
): string {
  const words = controlWords({ change, actors, targets, place: { name, part, quantity } }, language, names);
  return `${names.voice(voice.id ?? voice.name, voice.name)}: ${words}`;
}
