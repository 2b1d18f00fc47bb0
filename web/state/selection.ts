import { isDay } from "../../src/base/day.ts";
import { POLICIES, type PolicyName } from "../../src/views/as-of.ts";
import type { Lang } from "../i18n/language.ts";
import { type Beside, readBeside, writeBeside } from "./beside.ts";
import { type BoardName, BOARDS, type Narrowing, readNarrowing, writeNarrowing } from "./boards.ts";

/** The registers' colours, or a set that colour-blind readers tell apart. */
export type Colours = "usual" | "safe";
export type Theme = "light" | "dark" | "system";

/** Where the map looks: centre in degrees, zoom as MapLibre counts it. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Everything a person has chosen; the address of the page holds it whole. */
export interface Selection {
  readonly on: string;
  readonly known: string;
  readonly policy: PolicyName;
  /** Ids of the voices heard; empty = all. */
  readonly lens: readonly string[];
  readonly place: string | null;
  readonly claim: string | null;
  /** Id of the report that is read whole. */
  readonly report: string | null;
  /** Key of the voice whose record is read. */
  readonly source: string | null;
  /** Id of the actor whose page is read. */
  readonly actor: string | null;
  /** The board that lies over the map, and what of it is shown. */
  readonly board: BoardName | null;
  readonly narrowing: Narrowing;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly colours: Colours;
  readonly camera: Camera | null;
  /** What is shown beside it; null = nothing. */
  readonly beside: Beside | null;
}

/** The part of a selection that an address states; what it does not state, or states wrongly, is left out. */
export function readSelection(search: string): Partial<Selection> {
  const query = new URLSearchParams(search);
  const found: { -readonly [K in keyof Selection]?: Selection[K] } = {};
  const on = query.get("on");
  const known = query.get("known");
  if (on !== null && isDay(on)) found.on = on;
  if (known !== null && isDay(known)) found.known = known;
  const policy = POLICIES.find((name) => name === query.get("policy"));
  if (policy !== undefined) found.policy = policy;
  const lens = query.get("lens");
  if (lens) found.lens = lens.split(",").filter(Boolean);
  if (query.has("place")) found.place = query.get("place") || null;
  if (query.has("claim")) found.claim = query.get("claim") || null;
  if (query.has("report")) found.report = query.get("report") || null;
  if (query.has("source")) found.source = query.get("source") || null;
  if (query.has("actor")) found.actor = query.get("actor") || null;
  const board = BOARDS.find((name) => name === query.get("board"));
  if (board !== undefined) {
    found.board = board;
    found.narrowing = readNarrowing(query);
  }
  const lang = query.get("lang");
  if (lang === "en" || lang === "ar") found.lang = lang;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") found.theme = theme;
  if (query.get("colours") === "safe") found.colours = "safe";
  const beside = readBeside(query.get("beside"));
  if (beside !== null) found.beside = beside;
  const camera = readCamera(query.get("map"));
  if (camera !== null) found.camera = camera;
  return found;
}

/** The address of a selection: `?on=2017-11-10&known=…`; what is as usual is not written. */
export function writeSelection(selection: Selection, usualPolicy: string): string {
  const query = new URLSearchParams({ on: selection.on, known: selection.known });
  if (selection.policy !== usualPolicy) query.set("policy", selection.policy);
  if (selection.lens.length > 0) query.set("lens", selection.lens.join(","));
  query.set("place", selection.place ?? "");
  if (selection.claim !== null) query.set("claim", selection.claim);
  for (const part of ["report", "source", "actor", "board"] as const) {
    const value = selection[part];
    if (value !== null) query.set(part, value);
  }
  if (selection.board !== null) writeNarrowing(selection.narrowing, query);
  if (selection.lang !== "en") query.set("lang", selection.lang);
  if (selection.theme !== "system") query.set("theme", selection.theme);
  if (selection.colours !== "usual") query.set("colours", selection.colours);
  const { camera, beside } = selection;
  if (beside !== null) query.set("beside", writeBeside(beside));
  if (camera !== null)
    query.set("map", [camera.lat.toFixed(3), camera.lon.toFixed(3), camera.zoom.toFixed(2)].join(","));
  return `?${query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

function readCamera(words: string | null): Camera | null {
  const numbers = (words ?? "").split(",").map(Number);
  const [lat, lon, zoom] = numbers;
  if (numbers.length !== 3 || numbers.some((n) => !Number.isFinite(n))) return null;
  return Math.abs(lat!) <= 85 && Math.abs(lon!) <= 180 ? { lat: lat!, lon: lon!, zoom: zoom! } : null;
}
