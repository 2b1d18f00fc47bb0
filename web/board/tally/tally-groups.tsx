import type { Tally } from "../../../src/views/tally.ts";
import { populationWords, quantityWords } from "../../claim/claim-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import { daysWords, rangeWords } from "../../place/tallies.tsx";
import { useOpens } from "../../state/opens.ts";
import type { RecordOnPage } from "../../state/use-record.ts";
import { areaName, groupName } from "./group-name.ts";
import { type Grouping, groupsOf, type TallyKeys } from "./tally-model.ts";

interface GroupsProps {
  readonly tallies: readonly Tally[];
  readonly by: Grouping;
  readonly keys: TallyKeys;
  readonly record: RecordOnPage;
}

/** The figures under what they have in common, each with the claims that went into it. */
export function TallyGroups({ tallies, by, keys, record }: GroupsProps) {
  const language = useLanguage();
  const names = useNames();
  const { openPlace } = useOpens();
  return groupsOf(tallies, by, keys).map((group) => {
    const name = groupName(group.key, by, { record, names, language });
    return (
      <section key={group.key} className="tally-group">
        <h3>
          {by === "place" && group.key !== "" ? (
            <button type="button" onClick={() => openPlace(group.key)}>
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi>{name}</bdi>
          )}
        </h3>
        <ul className="tallies">
          {group.tallies.map((tally) => (
            <Row key={tally.claims.join()} tally={tally} by={by} record={record} />
          ))}
        </ul>
      </section>
    );
  });
}

function Row({ tally, by, record }: { readonly tally: Tally } & Pick<GroupsProps, "by" | "record">) {
  const language = useLanguage();
  const { t, number } = language;
  const names = useNames();
  const where = by === "place" || tally.place === null ? null : areaName(placeKey(tally), record, names);
  const who = populationWords(tally.population ?? "people", language);
  return (
    <li className="tally">
      <b className="figure">{rangeWords(tally, language)}</b>
      <div>
        <p>
          {who}
          {tally.whose.length > 0 && ` (${language.list(tally.whose.map(names.ref))})`}
          {where !== null && <bdi> · {where}</bdi>}
        </p>
        <small>
          {daysWords(tally, language)} · {t("origins", { n: tally.origins })}
          {isRange(tally) && tally.best !== null && ` · ${t("bestIs", { q: number(tally.best) })}`}
          {tally.inside !== null && ` · ${t("insideOf", { p: populationWords(tally.inside, language) })}`}
        </small>
        <Merged tally={tally} />
      </div>
    </li>
  );
}

/** Every claim that went into the figure: who gave which number when; a voice's earlier word is struck through. */
function Merged({ tally }: { readonly tally: Tally }) {
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  const { openClaim } = useOpens();
  return (
    <>
      {tally.merged.length > 1 && <small>{t("mergedNote", { n: tally.merged.length })}</small>}
      <ul>
        {tally.merged.map(({ claim, voice, quantity, known, counts }) => {
          const figure = quantityWords({ quantity }, language);
          return (
            <li key={claim}>
              <button type="button" className="link merged" onClick={() => openClaim(claim)}>
                <bdi>{names.voice(voice.id ?? voice.name, voice.name)}</bdi>:{" "}
                {counts ? <span>{figure}</span> : <s title={t("superseded")}>{figure}</s>}{" "}
                <span className="quiet">{language.dayNear(known, tally.to)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function placeKey({ place_id, place }: Tally): string {
  return place_id ?? `name:${place ?? ""}`;
}

function isRange({ min, max }: Tally): boolean {
  return min !== max;
}
