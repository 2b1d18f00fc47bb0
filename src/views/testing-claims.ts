import type { Attribution, Claim, CountClaim, EventClaim, Quantity, StatusClaim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { contentId } from "../base/id.ts";
import { sketchOf } from "../report/sketch.ts";
import { aRef, UNDECIDED } from "../record/testing.ts";
import { refTo, timeOf } from "./testing.ts";

/** What a test says of any claim that is not about control; the place is Karsk unless `place` names another, null = none. */
interface Telling {
  readonly by: readonly string[];
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  readonly time?: string | null;
  readonly published?: string;
  readonly place?: string | null;
  readonly polarity?: Claim["polarity"];
  readonly modality?: Claim["modality"];
  readonly background?: boolean;
  /** Its report, when two claims are of one. */
  readonly report?: string;
  /** Text of the report, when two are to be the same. */
  readonly text?: string;
}

/** How many a test says: exactly, at least, at most, or about. */
export type Figure = number | { readonly min?: number; readonly max?: number; readonly about?: number };

let count = 0;

/** A recorded count. */
export function counted(
  telling: Telling & {
    readonly figure: Figure;
    readonly measure?: CountClaim["measure"];
    readonly population?: string | null;
    readonly cumulative?: boolean;
    readonly unit?: Quantity["unit"];
  },
): RecordedClaim {
  const { figure, measure = "killed", population = null, cumulative = false, unit = "persons" } = telling;
  const quantity = quantityOf(figure, { unit, cumulative });
  return recorded(telling, { kind: "count", measure, population, quantity });
}

/** A recorded event. */
export function happened(
  telling: Telling & { readonly event: EventClaim["event"]; readonly mode?: string },
): RecordedClaim {
  const { event, mode = null } = telling;
  return recorded(telling, { kind: "event", event, mode, quantity: null });
}

/** A recorded status of a person. */
export function became(
  telling: Telling & { readonly person: string; readonly status: StatusClaim["status"] },
): RecordedClaim {
  const { person, status } = telling;
  return recorded(telling, { kind: "status", person: aRef(person), status, quantity: null });
}

function quantityOf(figure: Figure, parts: Pick<Quantity, "unit" | "cumulative">): Quantity {
  const blank = { ...parts, value: null, min: null, max: null, qualifier: null };
  if (typeof figure === "number") return { ...blank, value: figure };
  const { min = null, max = null, about } = figure;
  return about === undefined ? { ...blank, min, max } : { ...blank, value: about, qualifier: "about" };
}

type Kind =
  | Pick<CountClaim, "kind" | "measure" | "population" | "quantity">
  | Pick<EventClaim, "kind" | "event" | "mode" | "quantity">
  | Pick<StatusClaim, "kind" | "person" | "status" | "quantity">;

function recorded(telling: Telling, kind: Kind): RecordedClaim {
  const seq = ++count;
  const { by, actor = [], target = [], time, published = "2017-11-10" } = telling;
  const text = telling.text ?? telling.report ?? `Words ${seq}.`;
  const claim = {
    ...kind,
    report: telling.report ?? `k${seq}`,
    span: [seq, seq + 1] as const,
    quote: `Words ${seq}.`,
    actor: actor.map(refTo),
    target: target.map(refTo),
    place: placeOf(telling.place),
    time: time ? timeOf(time) : null,
    attribution: by.map((id): Attribution => ({ source: refTo(id), speaker: null, cue: null, span: null })),
    modality: telling.modality ?? "asserted",
    polarity: telling.polarity ?? "positive",
    background: telling.background ?? false,
    confidence: 0.9,
    rule: "test",
  };
  return {
    claim: { ...claim, id: contentId("c_", claim) } as Claim,
    known: published,
    retired: null,
    recorded: "2026-01-01T00:00:00.000Z",
    seq,
    publisher: by.at(-1) ?? null,
    textHash: text,
    sketch: sketchOf(text),
    credit: null,
    ...UNDECIDED,
  };
}

function placeOf(name: string | null = "karsk"): Claim["place"] {
  return name === null
    ? null
    : { ...aRef(name), lat: 34, lon: 40, precision_m: 2000, within: [], part: null };
}
