import type { ReactNode } from "react";
import type { Ref } from "../../../src/claims/claim.ts";
import { SIEGE_HEADINGS, type SiegeAnswer } from "../../../src/views/sieges.ts";
import type { Tally } from "../../../src/views/tally.ts";
import { ActorLink } from "../../actor/actor-link.tsx";
import { measureWords, populationWords } from "../../claim/claim-words.ts";
import { sinceWords } from "../../i18n/edtf-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DiscGlyph } from "../../map/disc-glyph.tsx";
import type { Palette } from "../../map/palette.ts";
import { useNames } from "../../names.ts";
import { ClaimLines } from "../../place/claim-lines.tsx";
import { daysWords, rangeWords } from "../../place/tallies.tsx";
import { useOpens } from "../../state/opens.ts";
import type { Said } from "../../state/said.ts";
import { keyOf } from "../../state/place-state.ts";
import { ClaimRefs } from "../claim-refs.tsx";

/** One siege: besieger, besieged, since when, the people inside, and the reports from there by heading. */
export function Siege(props: {
  readonly siege: SiegeAnswer;
  readonly palette: Palette;
  readonly said: ReadonlyMap<string, Said>;
}) {
  const { siege, palette, said } = props;
  const { place, besieged_by: by, holders, to, told, over } = siege;
  const refs = (ids: readonly string[]) =>
    ids.map((claim) => ({ claim, voice: said.get(claim)?.voice ?? null }));
  const language = useLanguage();
  const { t, day } = language;
  const names = useNames();
  const { openPlace } = useOpens();
  return (
    <section className="siege">
      <header>
        <DiscGlyph disc={discOfSiege(siege, palette)} size={44} />
        <h2>
          <button type="button" onClick={() => openPlace(place.id ?? `name:${place.name.toLowerCase()}`)}>
            <bdi>{names.place(place)}</bdi>
          </button>
        </h2>
      </header>
      <dl className="siege-facts">
        <Fact name={t("besiegedBy")}>{by.length === 0 ? t("nobodySays") : <Actors refs={by} />}</Fact>
        <Fact name={t("heldInside")}>
          {holders.length === 0 ? t("nobodySays") : <Actors refs={holders} />}
        </Fact>
        <Fact name={t("sinceWhen")}>
          {siege.since === null ? t("nobodySays") : sinceWords(siege.since, language)}
          {to !== null && <strong> {t("siegeUntil", { date: day(to) })}</strong>}
          {to === null && siege.last_reported !== null && (
            <small>{t("siegeLast", { date: day(siege.last_reported) })}</small>
          )}
        </Fact>
        <Fact name={t("saidIn")}>
          <ClaimRefs refs={refs(told)} />
        </Fact>
        {over.length > 0 && (
          <Fact name={t(to === null ? "saidOver" : "endedIn")}>
            <ClaimRefs refs={refs(over)} />
          </Fact>
        )}
      </dl>
      <Inside tallies={siege.inside} />
      <Reported siege={siege} />
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Actors({ refs }: { readonly refs: readonly Ref[] }) {
  return refs.map((ref, index) => (
    <span key={keyOf(ref)}>
      {index > 0 && ", "}
      <ActorLink actor={ref} />
    </span>
  ));
}

/** The disc of the place: its holder's colour within the besieger's ring. */
function discOfSiege({ state, holders, besieged_by: [besieger], to }: SiegeAnswer, palette: Palette) {
  const holder = palette.of(holders[0] === undefined ? "" : keyOf(holders[0]));
  return {
    look: holders.length === 0 ? "unknown" : state,
    colour: holder.colour,
    second: palette.of(holders[1] === undefined ? "" : keyOf(holders[1])).colour,
    ring: to === null ? palette.of(besieger === undefined ? "" : keyOf(besieger)).colour : null,
    sign: holders.length === 0 ? "" : holder.sign,
    fade: 0,
  } as const;
}

function Inside({ tallies }: { readonly tallies: readonly Tally[] }) {
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  return (
    <>
      <h3>{t("howManyInside")}</h3>
      {tallies.length === 0 && <p className="note">{t("insideNone")}</p>}
      <ul className="inside">
        {tallies.map((tally) => (
          <li key={tally.claims.join()}>
            <b className="figure">{rangeWords(tally, language)}</b>
            <span>
              {measureWords(tally.measure, language)} (
              {populationWords(tally.population ?? "people", language)}){" "}
              <bdi>{tally.place === null ? "" : names.place({ id: tally.place_id, name: tally.place })}</bdi>
            </span>
            <small>{daysWords(tally, language)}</small>
            <ClaimRefs refs={tally.merged} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reported({ siege }: { readonly siege: SiegeAnswer }) {
  const { t, number } = useLanguage();
  const { openClaim } = useOpens();
  return (
    <div className="reported">
      {SIEGE_HEADINGS.map((heading) => {
        const lines = siege.reported[heading];
        return (
          <details key={heading} open={lines.length > 0 && lines.length <= 4}>
            <summary>
              {t(`siege.${heading}`)}{" "}
              <small>{lines.length === 0 ? t("nothingReported") : number(lines.length)}</small>
            </summary>
            <ClaimLines lines={lines} onClaim={openClaim} />
          </details>
        );
      })}
    </div>
  );
}
