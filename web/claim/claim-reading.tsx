import type { Claim } from "../../src/claims/claim.ts";
import { dateWords } from "../i18n/edtf-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { partWords } from "./claim-words.ts";
import { useNames } from "../names.ts";

/** How a claim's words were read: when, where, in what mood, by which rule, how surely. */
export function ClaimReading({ claim }: { readonly claim: Claim }) {
  const { t, percent } = useLanguage();
  const mood = [
    t(`modality.${claim.modality}`),
    claim.polarity === "negative" ? t("denied") : "",
    claim.background ? t("background") : "",
  ].filter(Boolean);
  return (
    <dl className="reading">
      <dt>{t("timeRead")}</dt>
      <dd>{claim.time === null ? t("notDated") : <When time={claim.time} />}</dd>
      {claim.place !== null && (
        <>
          <dt>{t("placeRead")}</dt>
          <dd>
            <Where place={claim.place} />
          </dd>
        </>
      )}
      <dt>{t("modality")}</dt>
      <dd>{mood.join(", ")}</dd>
      <dt>{t("rule")}</dt>
      <dd>
        <code dir="ltr">{claim.rule}</code>
      </dd>
      <dt>{t("confidence")}</dt>
      <dd>
        <span className="meter" aria-hidden="true">
          <i style={{ inlineSize: `${claim.confidence * 100}%` }} />
        </span>
        {percent(Math.round(claim.confidence * 100))}
      </dd>
    </dl>
  );
}

function When({ time }: { readonly time: NonNullable<Claim["time"]> }) {
  const language = useLanguage();
  const { t } = language;
  const edges = time.edtf
    .split("/")
    .map((edge) => (edge === ".." || edge === "" ? "…" : dateWords(edge, language)));
  return (
    <>
      <bdi>{[...new Set(edges)].join(" – ")}</bdi>
      <small>
        {time.mention !== "" && (
          <>
            {t("asWritten")}: <q dir="auto">{time.mention}</q> ·{" "}
          </>
        )}
        {t("asRead")}: <code dir="ltr">{time.edtf}</code> ({t(`basis.${time.basis}`)})
      </small>
    </>
  );
}

function Where({ place }: { readonly place: NonNullable<Claim["place"]> }) {
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const precision =
    place.precision_m === null
      ? t("precisionExact")
      : t("precision", { km: Math.max(0.1, Math.round(place.precision_m / 100) / 10) });
  return (
    <>
      <bdi>{names.place(place)}</bdi>
      {place.part !== null && <bdi>, {partWords(place.part, language)}</bdi>}
      <small>
        {t("asWritten")}: <q dir="auto">{place.mention}</q> ·{" "}
        {place.id === null ? t("placeUnresolved") : precision}
      </small>
    </>
  );
}
