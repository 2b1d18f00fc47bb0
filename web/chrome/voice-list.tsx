import type { VoiceCard } from "../../src/server/answers.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Names } from "../names.ts";
import type { Palette } from "../map/palette.ts";

/** The voices of the record, each to be switched off or heard alone. */
export function VoiceList(props: {
  readonly voices: readonly VoiceCard[];
  readonly lens: readonly string[];
  readonly palette: Palette;
  readonly names: Names;
  readonly onLens: (lens: readonly string[]) => void;
}) {
  const { voices, lens, palette, names, onLens } = props;
  const { t, number } = useLanguage();
  const isHeard = (id: string) => lens.length === 0 || lens.includes(id);
  const toggle = (id: string) => {
    const heard = voices.map((voice) => voice.id).filter((voice) => (voice === id) !== isHeard(voice));
    onLens(heard.length === voices.length || heard.length === 0 ? [] : heard);
  };
  return (
    <section className="rail-part" aria-labelledby="voices-title">
      <header>
        <h2 id="voices-title">{t("voices")}</h2>
        {lens.length > 0 ? (
          <button type="button" className="link" onClick={() => onLens([])}>
            {t("voicesAll")}
          </button>
        ) : (
          <span className="quiet">{number(voices.length)}</span>
        )}
      </header>
      <p className="note">{t("voicesNote")}</p>
      <ul className="voices">
        {voices.map((voice) => (
          <VoiceRow
            key={voice.id}
            voice={voice}
            isHeard={isHeard(voice.id)}
            palette={palette}
            names={names}
            onToggle={() => toggle(voice.id)}
            onAlone={() => onLens([voice.id])}
          />
        ))}
      </ul>
    </section>
  );
}

function VoiceRow(props: {
  readonly voice: VoiceCard;
  readonly isHeard: boolean;
  readonly palette: Palette;
  readonly names: Names;
  readonly onToggle: () => void;
  readonly onAlone: () => void;
}) {
  const { voice, palette, names } = props;
  const { t, number } = useLanguage();
  const name = names.voice(voice.id, voice.name);
  const actor = voice.affiliations[0]?.actor;
  return (
    <li>
      <label>
        <input type="checkbox" checked={props.isHeard} onChange={props.onToggle} />
        <span className="voice-name">
          <bdi>{name}</bdi>
          <small>{standingWords(voice, t, names)}</small>
        </span>
        {actor !== undefined && <i className="swatch" style={{ background: palette.of(actor).colour }} />}
        <b>{number(voice.claims)}</b>
      </label>
      <button
        type="button"
        className="link only"
        aria-label={t("voiceOnly", { name })}
        onClick={props.onAlone}
      >
        {t("voicesOnly")}
      </button>
    </li>
  );
}

/** Whom a voice speaks for; of a voice that no register knows, nothing is known. */
function standingWords({ id, kind, affiliations }: VoiceCard, t: Language["t"], names: Names): string {
  const [first] = affiliations;
  const what = kind === null ? "" : `${t(`sourceKind.${kind}`)} · `;
  if (first === undefined) return kind === null ? t("unregistered") : `${what}${t("unaffiliated")}`;
  return first.actor === id ? t("itself") : `${what}${t("speaksFor", { name: names.actor(first.actor) })}`;
}
