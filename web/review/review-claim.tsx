import type { Claim } from "../../src/claims/claim.ts";
import { ClaimReading } from "../claim/claim-reading.tsx";
import { claimWords, quantityWords } from "../claim/claim-words.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import type { Item } from "./use-queue.ts";

/** The claim to be decided: what was read, from which words, by whom, and what about it needs a person. */
export function ReviewClaim(props: {
  readonly item: Item;
  readonly onResolve: (what: "actor" | "place", name: Claim["actor"][number]) => void;
}) {
  const { item, onResolve } = props;
  const { claim } = item.recorded;
  const language = useLanguage();
  const { t } = language;
  const names = useNames();
  return (
    <section className="review-claim" aria-labelledby="review-claim-title">
      <p className="kicker">
        {t(`kind.${claim.kind}`)}
        {item.needs.map((need) => (
          <span key={need} className={`need need-${need}`}>
            {t(`need.${need}`)}
          </span>
        ))}
      </p>
      <h2 id="review-claim-title" dir="auto" aria-live="polite">
        {claimWords(claim, language, names)}
      </h2>
      {claim.quantity !== null && claim.kind === "control" && <p>{quantityWords(claim, language)}</p>}
      <blockquote dir="auto">{claim.quote}</blockquote>
      <p className="review-voices">
        {claim.attribution.map(({ source }, index) => (
          <bdi key={index}>{names.voice(source.id ?? source.name, source.name)}</bdi>
        ))}
      </p>
      {unknownNames(claim).map(([what, name]) => (
        <button
          key={`${what} ${name.name}`}
          type="button"
          className="link resolve"
          onClick={() => onResolve(what, name)}
        >
          {t("resolveAll", { name: name.name })} <kbd>n</kbd>
        </button>
      ))}
      <ClaimReading claim={claim} />
    </section>
  );
}

/** The names of a claim that no register knows. */
export function unknownNames(claim: Claim): (readonly ["actor" | "place", Claim["actor"][number]])[] {
  const all = [
    ...[...claim.actor, ...claim.target].map((name) => ["actor", name] as const),
    ...(claim.place === null ? [] : [["place", claim.place] as const]),
  ];
  return all.filter(([, { id }]) => id === null);
}
