import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { RecordPlace } from "./control-at.ts";
import { daysAfter } from "./day-table.ts";
import { type Dispute, disputeAt, positionOf } from "./dispute-answer.ts";
import type { Evidence } from "./evidence.ts";
import { countIndependent } from "./independence.ts";
import { testimonyOf } from "./testimony.ts";
import type { Stretch } from "./track.ts";
import type { Case, Verdict } from "./verdict.ts";
import { list, namesOf, sayingOf, withArticle } from "./in-words.ts";

/** D1: who holds it, where voices that do not follow one another give it to different sides. */
export function whoHolds(
  place: RecordPlace,
  stretches: readonly Stretch<Verdict>[],
  heard: readonly RecordedClaim[],
): Dispute[] {
  const disputes: Dispute[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const first = stretches[i]!;
    if (!isDisputed(first.told)) continue;
    let end = i + 1;
    while (end < stretches.length && isDisputed(stretches[end]!.told)) end++;
    const cases = joined(stretches.slice(i, end).flatMap(({ told }) => told.cases));
    const after = stretches[end];
    const claims = new Set(cases.flatMap(({ evidence }) => evidence.map(({ testimony }) => testimony.id)));
    disputes.push(
      disputeAt(place, [], {
        type: "who-holds",
        from: first.from,
        to: after === undefined ? null : daysAfter(after.from, -1),
        positions: cases.map(({ evidence }) => position(evidence, heard)),
        ended: after === undefined ? null : endOf(after, claims),
      }),
    );
    i = end;
  }
  return disputes;
}

/** Whether two cases rest on voices of which neither only tells what came after the other. */
function isDisputed({ state, cases, from }: Verdict): boolean {
  if (state !== "contested" || from === null) return false;
  return cases.some((one, i) =>
    cases.slice(i + 1).some((other) => one.evidence.some((a) => other.evidence.some((b) => disagree(a, b)))),
  );
}

function disagree(a: Evidence, b: Evidence): boolean {
  if (a.testimony.origin === b.testimony.origin) return false;
  if (a.testimony.change === "contest" || b.testimony.change === "contest") return false;
  // A part taken after the whole was last told of is news, no contradiction.
  const isNewsTo = (part: Evidence, whole: Evidence) =>
    part.testimony.part !== null || part.testimony.quantity?.unit === "percent"
      ? whole.testimony.known < part.day
      : false;
  return !isNewsTo(a, b) && !isNewsTo(b, a);
}

/** The cases of one side as one, without mere fighting. */
function joined(cases: readonly Case[]): Case[] {
  const bySide = new Map<string, Case>();
  for (const each of cases) {
    const known = bySide.get(each.side)?.evidence ?? [];
    const fresh = each.evidence.filter(
      ({ testimony }) =>
        testimony.change !== "contest" && known.every((other) => other.testimony.id !== testimony.id),
    );
    bySide.set(each.side, { ...(bySide.get(each.side) ?? each), evidence: [...known, ...fresh] });
  }
  return [...bySide.values()].filter(({ evidence }) => evidence.length > 0);
}

function position(evidence: readonly Evidence[], heard: readonly RecordedClaim[]) {
  const ids = new Set(evidence.map(({ testimony }) => testimony.id));
  return positionOf(
    heard.filter(({ claim }) => ids.has(claim.id)),
    (recorded) => {
      const testimony = testimonyOf(recorded);
      return testimony === null ? recorded.claim.quote : sayingOf(testimony);
    },
  );
}

/** How a dispute ended: what the record says after, and who said so; `before` are the claims of the dispute. */
export function endOf({ from, told }: Stretch<Verdict>, before: ReadonlySet<string>): string {
  const { state, cases } = told;
  const [first] = cases;
  const outcome =
    first === undefined || cases.every(({ actors }) => actors.length === 0)
      ? "nobody is said to hold it"
      : `${state} by ${namesOf(cases.flatMap(({ actors }) => actors))}`;
  const news = (first?.evidence ?? []).filter(({ testimony }) => !before.has(testimony.id));
  if (news.length === 0) return `${from}: ${outcome}; nothing more was said of the dispute`;
  const origins = countIndependent(news.map(({ testimony }) => testimony));
  const voices = [...new Set(news.map(({ testimony }) => withArticle(testimony.voice.name)))];
  return `${from}: ${outcome}, by the word of ${list(voices)} (${origins} ${origins === 1 ? "origin" : "origins"})`;
}
