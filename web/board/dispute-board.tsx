import { useMemo } from "react";
import type { Dispute, Position } from "../../src/views/disputes.ts";
import { api } from "../api/api-client.ts";
import { BackLink } from "../chrome/back-link.tsx";
import { controlWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { Duration } from "../place/disputes.tsx";
import type { Said } from "../state/said.ts";
import type { Selection } from "../state/selection.ts";
import { useAnswer } from "../state/use-record.ts";
import { useSaid } from "../state/use-said.ts";

interface Opens {
  readonly onPlace: (id: string) => void;
  readonly onClaim: (id: string) => void;
}

/** Every dispute of the record as known by a day: what is open first, then the latest. */
export function DisputeBoard(
  props: Opens & {
    readonly selection: Selection;
    readonly onBack: () => void;
  },
) {
  const { selection, onBack, ...opens } = props;
  const { known, policy, lens } = selection;
  const { t } = useLanguage();
  const query = new URLSearchParams({ known, on: known, policy, lens: lens.join(",") }).toString();
  const answer = useAnswer(query, api.disputes);
  const disputes = useMemo(
    () => (answer?.at === "ready" ? inOrder(answer.value, known) : []),
    [answer, known],
  );
  const ids = useMemo(
    () => disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.slice(0, SAYINGS))),
    [disputes],
  );
  const said = useSaid(ids);
  return (
    <article className="report-page board" aria-labelledby="board-title">
      <BackLink onBack={onBack} />
      <header>
        <h1 id="board-title">{t("disputes")}</h1>
        {answer?.at === "ready" && <p className="byline">{t("boardNote", { n: disputes.length })}</p>}
      </header>
      {answer?.at === "loading" && <p className="note">{t("loadingPlace")}</p>}
      {answer?.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.message} {answer.error.advice}
        </p>
      )}
      {disputes.map((dispute) => (
        <Entry key={dispute.id} dispute={dispute} known={known} said={said} {...opens} />
      ))}
    </article>
  );
}

function inOrder(disputes: readonly Dispute[], known: string): Dispute[] {
  const isOpen = ({ to }: Dispute) => to === null || to > known;
  return [...disputes].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.from < b.from ? 1 : -1));
}

function Entry(
  props: Opens & {
    readonly dispute: Dispute;
    readonly known: string;
    readonly said: ReadonlyMap<string, Said>;
  },
) {
  const { dispute, known, said, onPlace, onClaim } = props;
  const { place, positions } = dispute;
  const { t } = useLanguage();
  const names = useNames();
  return (
    <section className="dispute">
      <h2>
        <button type="button" onClick={() => onPlace(place.id ?? `name:${place.name.toLowerCase()}`)}>
          <bdi>{names.place(place)}</bdi>
        </button>
      </h2>
      <h3>
        {t(`dispute.${dispute.type}`)}
        <Duration dispute={dispute} known={known} />
      </h3>
      <div className="positions">
        {positions.map((position, index) => (
          <Side key={index} position={position} said={said} onClaim={onClaim} />
        ))}
      </div>
    </section>
  );
}

/** As many sayings of one position as are told. */
const SAYINGS = 3;

function Side(
  props: { readonly position: Position; readonly said: ReadonlyMap<string, Said> } & Pick<Opens, "onClaim">,
) {
  const { position, said, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  const told = position.claims.flatMap((id) => said.get(id) ?? []);
  const words = [...new Set(told.map(({ saying }) => controlWords(saying, language, names)))];
  const voices = new Set(told.map(({ voice }) => names.voice(voice.id ?? voice.name, voice.name)));
  const [first] = position.claims;
  return (
    <button type="button" onClick={() => first !== undefined && onClaim(first)}>
      <b>
        <bdi>{language.list(voices.size === 0 ? position.voices : [...voices])}</bdi>
      </b>
      <span dir="auto">
        {words.length === 0
          ? position.says
          : words.slice(0, SAYINGS).join(language.lang === "ar" ? "؛ " : "; ")}
      </span>
    </button>
  );
}
