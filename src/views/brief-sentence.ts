import type { Claim, ControlClaim, Quantity } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { type BriefFact, type BriefNote, type BriefQuestion, dayOf } from "./brief.ts";
import type { BriefTongue } from "./brief-tongue.ts";
import type { ControlAnswer } from "./control-answer.ts";
import type { Dispute, Position } from "./disputes.ts";
import type { SiegeAnswer } from "./sieges.ts";
import type { Tally } from "./tally.ts";
import { voiceOf } from "./testimony.ts";

/** The claims of a brief by their ids. */
export type NotesByClaim = ReadonlyMap<string, BriefNote>;

interface Telling {
  readonly tongue: BriefTongue;
  readonly byClaim: NotesByClaim;
}

/** A fact as a sentence; never surer than the claims: a claim is claimed, a denial denied, a forecast forecast (SPEC S6). */
export function sentenceOf(fact: BriefFact, question: BriefQuestion, telling: Telling): string {
  const { tongue } = telling;
  switch (fact.kind) {
    case "changed":
      return changeInWords(fact, question, tongue);
    case "unchanged":
      return stayedInWords(fact.answers, tongue);
    case "siege":
      return siegeInWords(fact.siege, telling);
    case "dispute":
      return disputeInWords(fact.dispute, telling);
    case "figure":
      return figureInWords(fact.tally, tongue);
    case "told":
      return toldInWords(fact.recorded, tongue);
  }
}

function toldInWords(recorded: RecordedClaim, tongue: BriefTongue): string {
  const { claim } = recorded;
  const isDenied = claim.polarity === "negative";
  const holes = {
    day: tongue.day(dayOf(recorded)),
    what: isDenied ? hedged(claim, tongue) : whatInWords(claim, tongue),
    voice: tongue.voice(voiceOf(claim)),
  };
  if (claim.place === null)
    return tongue.t(isDenied ? "brief.toldNowhere.denied" : "brief.toldNowhere", holes);
  const place = tongue.place(claim.place);
  return tongue.t(isDenied ? "brief.told.denied" : "brief.told", { ...holes, place });
}

function changeInWords(
  { before, after }: { readonly before: ControlAnswer; readonly after: ControlAnswer },
  { from, to }: BriefQuestion,
  tongue: BriefTongue,
): string {
  const { t, day, place } = tongue;
  const sentence = t("brief.changed", {
    place: place(after.place),
    from: day(from),
    to: day(to),
    before: stateInWords(before, tongue),
    after: sinceInWords(after, tongue),
  });
  return after.stale && after.last_reported !== null
    ? t("brief.stale", { sentence, date: day(after.last_reported) })
    : sentence;
}

function stateInWords({ state, holders }: ControlAnswer, { t, list, actor }: BriefTongue): string {
  const a = list([...new Set(holders.map(actor))]);
  if (state === "contested") return a === "" ? t("brief.contestedBare") : t("brief.contested", { a });
  return a === "" || state === "unknown" ? t("brief.unknown") : t(`brief.${state}`, { a });
}

/** Days of any precision keep it: only a plain day is written out. */
function sinceInWords(answer: ControlAnswer, tongue: BriefTongue): string {
  const state = stateInWords(answer, tongue);
  if (answer.since === null || answer.state === "unknown") return state;
  const [start = "", end] = answer.since.split("/");
  const isByThen = start === ".." || start === "" || (end !== undefined && end !== start);
  const date = edtfDay(isByThen ? (end ?? start) : start, tongue);
  return date === null ? state : tongue.t(isByThen ? "brief.sinceBy" : "brief.since", { state, date });
}

function edtfDay(edtf: string, { day }: BriefTongue): string | null {
  if (edtf === ".." || edtf === "") return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? day(edtf) : edtf;
}

function stayedInWords(answers: readonly ControlAnswer[], tongue: BriefTongue): string {
  const { t, list, place, actor } = tongue;
  const [first] = answers as [ControlAnswer];
  const a = list([...new Set(first.holders.map(actor))]) || t("brief.someone");
  const places = list(answers.map((answer) => place(answer.place)));
  const state = first.state === "unknown" ? "contested" : first.state;
  const sentence = t(`brief.stayed.${state}`, { a, places });
  const stale = answers.filter((answer) => answer.stale);
  return stale.length === 0
    ? sentence
    : t("brief.staleOnes", { sentence, places: list(stale.map((answer) => place(answer.place))) });
}

function siegeInWords(siege: SiegeAnswer, { tongue, byClaim }: Telling): string {
  const { place, besieged_by: by, since, to, told, over, inside } = siege;
  const { t, list, actor, day } = tongue;
  const voices = told
    .flatMap((id) => byClaim.get(id)?.claim.claim ?? [])
    .map((claim) => tongue.voice(voiceOf(claim)));
  const named = { place: tongue.place(place), a: list(by.map(actor)), voices: list([...new Set(voices)]) };
  let sentence = t(by.length === 0 ? "brief.siegeBare" : "brief.siege", named);
  const begun = since === null ? null : edtfDay(since.replace(/^\.\.\//, ""), tongue);
  if (begun !== null) sentence = t("brief.siegeSince", { sentence, date: begun });
  if (to !== null) sentence = t("brief.siegeOver", { sentence, date: day(to) });
  else if (over.length > 0) sentence = t("brief.siegeDoubt", { sentence });
  if (inside.length === 0) return sentence;
  const figures = list(
    inside.map((tally) => `${rangeInWords(tally, tongue)} ${measureOf(tally, tongue)} (${day(tally.to)})`),
  );
  return t("brief.siegeInside", { sentence, figures });
}

function measureOf({ measure }: Tally, { term }: BriefTongue): string {
  return term(`measure.${measure}`);
}

function rangeInWords(
  { min, best, max }: Pick<Tally, "min" | "best" | "max">,
  { t, number }: BriefTongue,
): string {
  if (min !== null && max !== null)
    return min === max ? number(min) : t("brief.between", { a: number(min), b: number(max) });
  if (min !== null) return t("brief.atLeast", { q: number(min) });
  return max === null ? number(best ?? 0) : t("brief.atMost", { q: number(max) });
}

function figureInWords(tally: Tally, tongue: BriefTongue): string {
  const { t, day, term, list, voice } = tongue;
  const { from, to, place, place_id, population, inside, merged } = tally;
  const voices = new Map(merged.map((each) => [each.voice.id ?? each.voice.name, voice(each.voice)]));
  const sentence = t(tally.series === "cumulative" ? "brief.figureTotal" : "brief.figure", {
    days: from === to ? day(to) : t("brief.between", { a: day(from), b: day(to) }),
    place: place === null ? t("brief.noPlace") : tongue.place({ id: place_id, name: place }),
    figure: rangeInWords(tally, tongue),
    who: term(`population.${population ?? "people"}`),
    measure: measureOf(tally, tongue),
    voices: list([...voices.values()]),
  });
  return inside === null ? sentence : t("brief.figureInside", { sentence, p: term(`population.${inside}`) });
}

function disputeInWords({ type, place, from, to, positions }: Dispute, telling: Telling): string {
  const { t, day } = telling.tongue;
  const ended = to === from ? "brief.disputeOn" : to === null ? "brief.disputeOpen" : "brief.disputeEnded";
  return t("brief.dispute", {
    place: telling.tongue.place(place),
    what: t(`brief.dispute.${type}`),
    positions: positions
      .map((position) => positionInWords(position, telling))
      .join(telling.tongue.dir === "rtl" ? "؛ " : "; "),
    end: t(ended, { from: day(from), to: to === null ? "" : day(to) }),
  });
}

/** As many sayings of one position as are told. */
const SAYINGS = 2;

function positionInWords({ claims, voices, says }: Position, { tongue, byClaim }: Telling): string {
  const told = claims.flatMap((id) => byClaim.get(id)?.claim.claim ?? []);
  const named = new Map(
    told.map((claim) => [voiceOf(claim).id ?? voiceOf(claim).name, tongue.voice(voiceOf(claim))]),
  );
  const sayings = [...new Set(told.map((claim) => whatInWords(claim, tongue)))].slice(0, SAYINGS);
  return tongue.t("brief.position", {
    voices: tongue.list(named.size === 0 ? voices : [...named.values()]),
    says: sayings.length === 0 ? says : tongue.list(sayings),
  });
}

/** The proposition of a claim, hedged as the claim is. */
export function whatInWords(claim: Claim, tongue: BriefTongue): string {
  const what = hedged(claim, tongue);
  return claim.polarity === "negative" ? tongue.t("brief.denied", { what }) : what;
}

function hedged(claim: Claim, tongue: BriefTongue): string {
  const what = barely(claim, tongue);
  const { modality } = claim;
  return modality === "asserted" || modality === "hypothetical"
    ? what
    : tongue.t(`brief.${modality}`, { what });
}

function barely(claim: Claim, tongue: BriefTongue): string {
  const { t, term, list, actor } = tongue;
  const [a, b] = [list(claim.actor.map(actor)), list(claim.target.map(actor))];
  switch (claim.kind) {
    case "control":
      return controlInWords(claim, a, tongue);
    case "count":
      return `${quantityInWords(claim.quantity, tongue)} ${term(`population.${claim.population ?? "people"}`)} ${term(`measure.${claim.measure}`)}`;
    case "status":
      return `${actor(claim.person)}: ${term(`status.${claim.status}`)}`;
    case "relation":
      return `${a || t("brief.someone")} ${term(`relation.${claim.relation}`)} ${b || t("brief.someone")}`;
    case "event": {
      const word = term(`event.${claim.event}`);
      const what =
        claim.mode === null ? word : t("brief.mode", { what: word, mode: term(`mode.${claim.mode}`) });
      const by = a === "" ? what : t("brief.by", { what, a });
      return b === "" ? by : t("brief.on", { what: by, b });
    }
  }
}

function controlInWords({ change, place, quantity }: ControlClaim, a: string, tongue: BriefTongue): string {
  const whole = place === null ? tongue.t("brief.somewhere") : tongue.place(place);
  const share =
    quantity?.unit === "percent" && quantity.value !== 100 ? `${quantityInWords(quantity, tongue)}%` : null;
  const extent = share ?? place?.part ?? null;
  const p = extent === null ? whole : `${whole} (${extent})`;
  return tongue.t(`brief.${change}`, { p, a: a || tongue.t("brief.someone") });
}

function quantityInWords(quantity: Quantity | null, tongue: BriefTongue): string {
  if (quantity === null) return "";
  const { value, min, max } = quantity;
  return rangeInWords({ min: value ?? min, best: value, max: value ?? max }, tongue);
}
