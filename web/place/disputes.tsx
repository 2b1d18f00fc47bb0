import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { Dispute, Position } from "../../src/views/disputes.ts";
import { claimWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { voiceOf } from "../state/heard.ts";

interface DisputesProps {
  readonly disputes: readonly Dispute[];
  readonly byId: ReadonlyMap<string, RecordedClaim>;
  /** The day up to which reports count. */
  readonly known: string;
  readonly onClaim: (id: string) => void;
}

/** What cannot all be true of a place: each dispute with its positions side by side and how it ended. */
export function Disputes({ disputes, ...rest }: DisputesProps) {
  const { t } = useLanguage();
  if (disputes.length === 0) return null;
  return (
    <section className="disputes">
      <h2>{t("disputes")}</h2>
      {[...disputes].reverse().map((dispute) => (
        <DisputeCard key={dispute.id} dispute={dispute} {...rest} />
      ))}
    </section>
  );
}

function DisputeCard({ dispute, ...rest }: { readonly dispute: Dispute } & Omit<DisputesProps, "disputes">) {
  const { t } = useLanguage();
  return (
    <div className="dispute">
      <h3>
        {t(`dispute.${dispute.type}`)}
        <Duration dispute={dispute} known={rest.known} />
      </h3>
      <div className="positions">
        {dispute.positions.map((position, index) => (
          <PositionLines key={index} position={position} {...rest} />
        ))}
      </div>
    </div>
  );
}

/** How long it lasted, as far as was known. */
export function Duration({
  dispute: { from, to },
  known,
}: {
  readonly dispute: Dispute;
  readonly known: string;
}) {
  const { t, day } = useLanguage();
  if (to === from) return <span>{t("disputeOn", { date: day(from) })}</span>;
  const isOpen = to === null || to > known;
  const end = isOpen ? t("disputeOpen") : t("disputeUntil", { date: day(to) });
  return (
    <span>
      {t("disputeFrom", { date: day(from) })}, {end}
    </span>
  );
}

/** As many claims of one position as are shown. */
const MOST = 4;

function PositionLines(props: { readonly position: Position } & Omit<DisputesProps, "disputes">) {
  const { position, byId, onClaim } = props;
  const language = useLanguage();
  const names = useNames();
  const claims = position.claims.flatMap((id) => byId.get(id) ?? []);
  const rest = claims.length - MOST;
  return (
    <ul>
      {claims.slice(0, MOST).map(({ claim }) => (
        <li key={claim.id}>
          <button type="button" onClick={() => onClaim(claim.id)}>
            <b>{names.voice(voiceOf(claim), claim.attribution[0]?.source.name)}</b>
            <span dir="auto">{claimWords(claim, language, names)}</span>
          </button>
        </li>
      ))}
      {rest > 0 && <li className="note">{language.t("andMore", { n: rest })}</li>}
    </ul>
  );
}
