import type { Day } from "../base/day.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { RecordPlace } from "./control-at.ts";
import { type Dispute, disputeAt, type Position, positionOf } from "./dispute-answer.ts";
import { boundsOf, type Counted, type Figure, figuresOf, lastWords, populationOf } from "./figures.ts";
import { areIndependent } from "./independence.ts";
import { daysAfter } from "./day-table.ts";
import { isPartial } from "./bearing.ts";
import { sideOf, type Standing } from "./standing.ts";
import { type Testimony, testimonyOf, voiceOf, witnessAndText } from "./testimony.ts";
import { inFigures, list, withArticle } from "./in-words.ts";

/** D3: figures for one thing that cannot both be right. A toll that rises with time is one figure with a history. */
export function howMany(place: RecordPlace, heard: readonly RecordedClaim[], standing: Standing): Dispute[] {
  return [
    ...figuresOf(heard).flatMap((figure) => disputeOver(figure, place) ?? []),
    ...sharesApart(place, heard, standing),
  ];
}

function disputeOver({ claims }: Figure, place: RecordPlace): Dispute | null {
  const days = [...new Set(claims.map(({ known }) => known))];
  const standings = days.map((day) => ({
    day,
    latest: lastWords(claims.filter(({ known }) => known <= day)),
  }));
  const disputed = standings.filter(({ latest }) => areApart(latest));
  const [first, last] = [disputed[0], disputed.at(-1)];
  if (first === undefined || last === undefined) return null;
  const after = standings.find(({ day }) => day > last.day);
  const { measure, quantity } = claims[0]!.claim;
  return disputeAt(place, [measure, populationOf(claims[0]!.claim), String(quantity?.cumulative)], {
    type: "how-many",
    from: first.day,
    to: after === undefined ? null : last.day,
    positions: positionsOf(last.latest),
    ended: after === undefined ? null : endOf(after.day, after.latest),
  });
}

/** Whether any two independent voices' last words are apart. */
function areApart(latest: readonly Counted[]): boolean {
  return latest.some((later, i) => latest.slice(0, i).some((earlier) => cannotBoth(earlier, later)));
}

/** Of figures given on one day no two may differ; later ones may be higher, not lower. */
function cannotBoth(earlier: Counted, later: Counted): boolean {
  if (!areIndependent(witnessAndText(earlier), witnessAndText(later))) return false;
  const [lowBefore, highBefore] = boundsOf(earlier.claim.quantity);
  const [lowAfter, highAfter] = boundsOf(later.claim.quantity);
  if (earlier.known === later.known) return highAfter < lowBefore || highBefore < lowAfter;
  return highAfter < lowBefore;
}

/** One position a figure, the voices of one together. */
function positionsOf(latest: readonly Counted[]): Position[] {
  const byFigure = new Map<string, Counted[]>();
  for (const recorded of latest) {
    const words = figureIn(recorded);
    byFigure.set(words, [...(byFigure.get(words) ?? []), recorded]);
  }
  return [...byFigure.values()].map((group) => positionOf(group, figureIn));
}

function figureIn({ claim }: RecordedClaim): string {
  return claim.quantity === null ? "" : inFigures(claim.quantity);
}

function endOf(day: Day, latest: readonly Counted[]): string {
  const last = latest.filter(({ known }) => known === day);
  const voices = [...new Set(last.map(({ claim }) => withArticle(voiceOf(claim).name)))];
  const figures = [...new Set(last.map(figureIn))];
  return `${day}: ${list(voices)} ${voices.length > 1 ? "give" : "gives"} ${list(figures)}, and no last words are apart`;
}

/** How many days apart two shares of one area may be and still be compared: fronts move. */
const SHARE_DAYS = 7;

interface Share {
  readonly recorded: RecordedClaim;
  readonly testimony: Testimony;
  readonly side: string;
}

/** Shares of one area that one side is said to hold, at one time, by voices apart. */
function sharesApart(place: RecordPlace, heard: readonly RecordedClaim[], standing: Standing): Dispute[] {
  const shares = heard.flatMap((recorded) => shareOf(recorded, standing) ?? []);
  return shares.flatMap((later, i) => {
    const apart = shares.slice(0, i).filter((earlier) => areSharesApart(earlier, later));
    if (apart.length === 0) return [];
    const { known, id } = later.testimony;
    const next = shares.find(
      ({ side, testimony }) => side === later.side && testimony.known > daysAfter(known, SHARE_DAYS),
    );
    const to = next === undefined ? null : daysAfter(next.testimony.known, -1);
    const ended = next === undefined ? null : `${next.testimony.known}: newer shares are given`;
    const positions = [...apart, later].map(({ recorded }) => positionOf([recorded], figureIn));
    return [disputeAt(place, ["share", id], { type: "how-many", from: known, to, positions, ended })];
  });
}

function shareOf(recorded: RecordedClaim, standing: Standing): Share | null {
  const testimony = testimonyOf(recorded);
  const isShare =
    testimony !== null &&
    testimony.positive &&
    !testimony.background &&
    testimony.change === "hold" &&
    testimony.quantity?.unit === "percent" &&
    isPartial(testimony);
  const holder = testimony?.actors[0];
  return isShare && holder !== undefined ? { recorded, testimony, side: sideOf(holder, standing) } : null;
}

function areSharesApart(earlier: Share, later: Share): boolean {
  const [a, b] = [earlier.testimony, later.testimony];
  const [lowA, highA] = boundsOf(a.quantity);
  const [lowB, highB] = boundsOf(b.quantity);
  return (
    earlier.side === later.side &&
    areIndependent(a, b) &&
    b.known <= daysAfter(a.known, SHARE_DAYS) &&
    (highA < lowB || highB < lowA)
  );
}
