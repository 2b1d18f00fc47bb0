import type { Attribution, ControlClaim, Place, Ref, Time } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { sketchOf } from "../report/sketch.ts";
import { aControl, aRef, aReport, UNDECIDED } from "../record/testing.ts";
import type { RecordedControl } from "./as-of.ts";
import type { RecordPlace } from "./control-at.ts";
import type { Standing } from "./standing.ts";

/** Who stands where in the tests: two agencies, a monitor, and the media of three sides. */
export const STANDING: Standing = {
  sources: {
    afp: { name: "AFP", affiliations: [] },
    reuters: { name: "Reuters", affiliations: [] },
    sohr: { name: "Syrian Observatory for Human Rights", affiliations: [] },
    "syrian-state-tv": { name: "Syrian state TV", affiliations: [{ actor: "syrian-government" }] },
    sana: { name: "SANA", affiliations: [{ actor: "syrian-army" }] },
    amaq: { name: "Amaq", affiliations: [{ actor: "islamic-state" }] },
    tass: { name: "TASS", affiliations: [{ actor: "russia" }] },
  },
  actors: {
    "syrian-government": { name: "Syrian government", side: "syrian-government" },
    "syrian-army": { name: "Syrian army", side: "syrian-government" },
    "islamic-state": { name: "Islamic State", side: "islamic-state" },
    "syrian-rebels": { name: "Syrian rebels", side: "syrian-opposition" },
    "syrian-democratic-forces": { name: "Syrian Democratic Forces", side: "syrian-democratic-forces" },
    russia: { name: "Russia", side: "russia" },
  },
  allies: { "syrian-government": ["russia"] },
  sourceNames: {},
};

/** A reference with the name that the standing gives its id. */
export function refTo(id: string): Ref {
  const name = STANDING.actors[id]?.name ?? STANDING.sources[id]?.name ?? id;
  return { ...aRef(id), name };
}

/** What a test says of a claim; EDTF days or intervals (`2017-11-09`, `../2017-11-09`, `2017-10`) as `time`. */
export interface Saying {
  readonly by: readonly string[];
  readonly change: ControlClaim["change"];
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  readonly time?: string | null;
  readonly part?: string;
  readonly percent?: number | { readonly min: number };
  readonly published?: string;
  readonly polarity?: ControlClaim["polarity"];
  readonly modality?: ControlClaim["modality"];
  readonly background?: boolean;
  /** Text of the report, when two are to be the same. */
  readonly text?: string;
  /** The innermost voice is in no register: it has a name and no id. */
  readonly unknown?: boolean;
  /** The source that its report credits. */
  readonly credit?: string;
}

let count = 0;

/** A recorded control claim about the test's place. */
export function said(saying: Saying): RecordedControl {
  const seq = ++count;
  const published = saying.published ?? "2017-11-10";
  const text = saying.text ?? `Sentence ${seq}.`;
  const report = aReport(`r${seq}`, text, { published, publisher: saying.by.at(-1) ?? "afp" });
  const claim = aControl(report, {
    quote: text,
    change: saying.change,
    actor: (saying.actor ?? []).map(refTo),
    target: (saying.target ?? []).map(refTo),
    place: { ...placeOf(), part: saying.part ?? null },
    time: saying.time === null ? null : timeOf(saying.time ?? published),
    quantity: percentOf(saying.percent),
    attribution: saying.by.map((id, i): Attribution => ({
      source: saying.unknown && i === 0 ? { ...refTo(id), id: null } : refTo(id),
      speaker: null,
      cue: null,
      span: null,
    })),
    polarity: saying.polarity ?? "positive",
    modality: saying.modality ?? "asserted",
    background: saying.background ?? false,
  });
  const { credit } = saying;
  return {
    ...recordedOf(claim, published, seq),
    textHash: text,
    sketch: sketchOf(text),
    credit: credit === undefined ? null : { id: credit, name: refTo(credit).name },
  };
}

function recordedOf(claim: ControlClaim, known: string, seq: number): RecordedControl {
  const recorded: RecordedClaim = {
    claim,
    known,
    retired: null,
    recorded: "2026-01-01T00:00:00.000Z",
    seq,
    publisher: null,
    textHash: "",
    sketch: "",
    credit: null,
    ...UNDECIDED,
  };
  return { ...recorded, claim };
}

function percentOf(percent: Saying["percent"]): ControlClaim["quantity"] {
  if (percent === undefined) return null;
  const blank = { unit: "percent", qualifier: null, cumulative: false } as const;
  return typeof percent === "number"
    ? { ...blank, value: percent, min: null, max: null }
    : { ...blank, value: null, min: percent.min, max: null, qualifier: "more than" };
}

/** The bounds of an EDTF day, month, year or interval of them. */
export function timeOf(edtf: string): Time {
  const [start, end = start] = edtf.split("/") as [string, string?];
  return {
    edtf,
    from: start === ".." ? null : firstDay(start),
    to: end === ".." ? null : lastDayOf(end!),
    mention: edtf,
    span: null,
    basis: "anchored",
  };
}

function firstDay(edtf: string): string {
  const plain = edtf.replace("~", "");
  return plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain;
}

function lastDayOf(edtf: string): string {
  const plain = edtf.replace("~", "");
  if (plain.length === 4) return `${plain}-12-31`;
  if (plain.length > 7) return plain;
  const [year, month] = plain.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function placeOf(): Place {
  return {
    ...aRef("abu-kamal"),
    name: "Abu Kamal",
    lat: 34.45,
    lon: 40.92,
    precision_m: 2000,
    within: [],
    part: null,
  };
}

/** The test's place. */
export const ABU_KAMAL: RecordPlace = {
  id: "abu-kamal",
  name: "Abu Kamal",
  lat: 34.45,
  lon: 40.92,
  within: [],
  area: false,
};
