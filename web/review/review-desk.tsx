import { useState } from "react";
import type { Claim } from "../../src/claims/claim.ts";
import type { Slots } from "../../src/record/decision.ts";
import { BackLink } from "../chrome/back-link.tsx";
import { claimWords } from "../claim/claim-words.ts";
import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { useKeys } from "../use-keys.ts";
import { placeOf, unknownRef, type Words } from "./draft-slots.ts";
import { api } from "../api/api-client.ts";
import { OutboxNote } from "./outbox-note.tsx";
import { type Act, ReviewActions } from "./review-actions.tsx";
import { ReviewClaim, unknownNames } from "./review-claim.tsx";
import { type Asking, ReviewDialogs } from "./review-dialogs.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import { ReviewText, type Use } from "./review-text.tsx";
import { SlotEditor } from "./slot-editor.tsx";
import { usePerson } from "./use-person.ts";
import { type Sitting, useSitting } from "./use-sitting.ts";

const REASONS: Readonly<Record<"reject" | "correct" | "merge" | "name", readonly MessageKey[]>> = {
  reject: ["reason.misread", "reason.who", "reason.where", "reason.when", "reason.report", "reason.twice"],
  correct: ["reason.corrected", "reason.who", "reason.where", "reason.when"],
  merge: ["reason.same", "reason.twice"],
  name: ["reason.name"],
};

/** The desk at which people decide on claims, one after the other, by keys; what they decide is shown at once and never lost. */
export function ReviewDesk({
  onBack,
  onTaken,
}: {
  readonly onBack: () => void;
  readonly onTaken: () => void;
}) {
  const { t, number } = useLanguage();
  const [filter, setFilter] = useState({ need: "", kind: "" });
  const [person, setPerson] = usePerson();
  const sitting = useSitting(filter, person, onTaken);
  const desk = useDesk(sitting, person);
  const { item, queue, outbox } = sitting;
  const report = item === null ? null : queue.reportOf(item.recorded.claim.id);
  useReviewKeys(desk, sitting, onBack);
  return (
    <article className="review" aria-labelledby="review-title">
      <header className="review-head">
        <BackLink onBack={onBack} />
        <h1 id="review-title">{t("review")}</h1>
        <p>
          {queue.waiting !== null && t("reviewWaiting", { n: queue.waiting.any })}
          {" · "}
          {t("reviewPace", { n: number(outbox.taken.filter(({ verdict }) => verdict !== "undo").length) })}
          {person !== "" && (
            <button type="button" className="link" onClick={() => desk.ask({ at: "person" })}>
              {t("personChange", { name: person })}
            </button>
          )}
        </p>
        <button
          type="button"
          className="round"
          aria-label={t("reviewKeys")}
          onClick={() => desk.ask({ at: "help" })}
        >
          ?
        </button>
      </header>
      <ReviewQueue
        sitting={sitting}
        filter={filter}
        onFilter={(next) => (sitting.setAt(0), setFilter(next))}
      />
      <div className="review-middle">
        <OutboxNote sitting={sitting} />
        {item === null ? (
          <Nothing sitting={sitting} />
        ) : (
          report !== null && (
            <ReviewText report={report} span={desk.shownSpan(item.recorded.claim)} onUse={desk.use} />
          )
        )}
      </div>
      <div className="review-side">
        <ReviewActions isIdle={item === null} onAct={desk.act} />
        {item !== null && desk.slots === null && <ReviewClaim item={item} onResolve={desk.resolve} />}
        {item !== null && desk.slots !== null && (
          <SlotEditor
            key={item.recorded.claim.id}
            claim={item.recorded.claim}
            slots={desk.slots}
            onSlots={desk.setSlots}
            onSave={desk.save}
            onCancel={() => desk.setSlots(null)}
          />
        )}
      </div>
      <ReviewDialogs
        asking={desk.asking}
        person={person}
        onPerson={setPerson}
        onClose={() => desk.ask(null)}
      />
    </article>
  );
}

function Nothing({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useLanguage();
  const { error, isLoading, again } = sitting.queue;
  if (error !== null)
    return (
      <div className="wait" role="alert">
        <p>{error.status === 0 ? t("errorServer") : `${error.message} ${error.advice}`}</p>
        <button type="button" className="primary" onClick={again}>
          {t("retry")}
        </button>
      </div>
    );
  return (
    <div className="wait" role="status">
      {isLoading ? t("loadingPlace") : `${t("reviewEmpty")} ${t("reviewEmptyNote")}`}
    </div>
  );
}

type Desk = ReturnType<typeof useDesk>;

/** What the desk does: what is asked, what is drafted, and what each act leads to. */
function useDesk(sitting: Sitting, person: string) {
  const language = useLanguage();
  const names = useNames();
  const [asking, ask] = useState<Asking | null>(person === "" ? { at: "person" } : null);
  const [draft, setDraft] = useState<{ readonly claim: string; readonly slots: Slots } | null>(null);
  const claim = sitting.item?.recorded.claim ?? null;
  const slots = draft !== null && draft.claim === claim?.id ? draft.slots : null;
  const setSlots = (next: Slots | null) =>
    setDraft(next === null || claim === null ? null : { claim: claim.id, slots: next });
  const about = (of: Claim) => claimWords(of, language, names);
  const why = (kind: keyof typeof REASONS, then: (reason: string) => void) =>
    ask({ at: "reason", usual: REASONS[kind], then: (reason) => (ask(null), then(reason)) });
  const save = () => {
    if (claim === null || slots === null) return;
    why("correct", (reason) => {
      sitting.decide({ verdict: "correct", claim: claim.id, slots, reason }, about(claim));
      setDraft(null);
    });
  };
  const merge = (of: Claim) =>
    ask({
      at: "merge",
      claim: of,
      then: (into) =>
        why("merge", (reason) => sitting.decide({ verdict: "merge", claim: of.id, into, reason }, about(of))),
    });
  const resolve = (what: "actor" | "place", name: Claim["actor"][number]) =>
    ask({
      at: "name",
      what,
      name: name.name,
      then: (known) => why("name", sitting.resolve(what, name, known)),
    });
  const act = (done: Act) => {
    if (person === "") return ask({ at: "person" });
    if (done === "undo") return sitting.undo();
    if (done === "next" || done === "before") return sitting.go(sitting.at + (done === "next" ? 1 : -1));
    if (claim === null) return;
    if (done === "accept") sitting.decide({ verdict: "accept", claim: claim.id, reason: "" }, about(claim));
    if (done === "reject")
      why("reject", (reason) => sitting.decide({ verdict: "reject", claim: claim.id, reason }, about(claim)));
    if (done === "edit") setSlots(slots ?? {});
    if (done === "merge") merge(claim);
  };
  /** Selected words become a slot: names that a register knows as it knows them, others as they are written. */
  const use = (as: Use, words: Words) => {
    if (claim === null) return;
    const set = (part: Slots) => setSlots({ ...slots, ...part });
    if (as === "words") return set({ span: [...words.span], quote: words.text });
    api
      .names(as === "place" ? "place" : "actor", words.text)
      .catch(() => [])
      .then(([known]) => {
        const ref = {
          ...unknownRef(words),
          ...(known === undefined ? {} : { id: known.id, name: known.name }),
        };
        if (as !== "place") return set({ [as]: [ref] });
        const nowhere = { lat: null, lon: null, precision_m: null, within: [], part: null };
        return set({ place: known === undefined ? { ...ref, ...nowhere } : placeOf(known, words, null) });
      });
  };
  const shownSpan = (of: Claim) => slots?.span ?? of.span;
  return { asking, ask, slots, setSlots, save, act, use, resolve, shownSpan };
}

function useReviewKeys(desk: Desk, sitting: Sitting, onBack: () => void): void {
  const claim = sitting.item?.recorded.claim ?? null;
  useKeys({
    j: () => desk.act("next"),
    k: () => desk.act("before"),
    a: () => desk.act("accept"),
    r: () => desk.act("reject"),
    e: () => desk.act("edit"),
    m: () => desk.act("merge"),
    u: () => desk.act("undo"),
    n: () => {
      const [first] = claim === null ? [] : unknownNames(claim);
      if (first !== undefined) desk.resolve(...first);
    },
    "?": () => desk.ask({ at: "help" }),
    Escape: () => (desk.slots === null ? onBack() : desk.setSlots(null)),
  });
}
