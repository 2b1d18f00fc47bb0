import type { PlaceRecord } from "../gazetteer.ts";
import { spanOf, type Draft } from "./draft.ts";

interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly precision_m: number;
}

const UNITS: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometre: 1,
  kilometres: 1,
  kilometer: 1,
  kilometers: 1,
  mile: 1.609,
  miles: 1.609,
  mi: 1.609,
  metres: 0.001,
  meters: 0.001,
};
const OFFSET =
  /(\d+(?:\.\d+)?)[ -]?(km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s)(?: \([^)]{1,20}\))?(?: to the| due)? (north|south|east|west|north[- ]?east|north[- ]?west|south[- ]?east|south[- ]?west)?(?:ern side)? ?(?:of|from|outside|away from) (?:the )?(?:(?:town|city|village|centre|center) of )?(?:the )?$/i;
const DIRECTION =
  /\b(?:just |immediately )?(north|south|east|west|north[- ]?east|north[- ]?west|south[- ]?east|south[- ]?west) of (?:the )?(?:(?:town|city|village) of )?$/i;
const BEARING: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};
const KM_PER_DEGREE = 111.2;
const REACH = 90;
/** How far off a stated distance and a compass word may be, as a share of the distance. */
const SLACK = 0.4;
const NEAR_RADIUS_M = 20_000;

/** Where the thing lies when the words before the name say how far from it and which way; else the place itself. */
export function moved(draft: Draft, place: PlaceRecord): Point {
  const [start] = spanOf(draft);
  const before = draft.view.text.slice(Math.max(draft.view.sentence.span[0], start - REACH), start);
  const offset = OFFSET.exec(before);
  if (offset === null) {
    const near = DIRECTION.test(before) && place.kind !== "country";
    return pointOf(place, near ? Math.max(place.precision_m, NEAR_RADIUS_M) : place.precision_m);
  }
  const km = Number(offset[1]) * (UNITS[(offset[2] ?? "km").toLowerCase()] ?? 1);
  const bearing = BEARING[(offset[3] ?? "").toLowerCase().replace(/[- ]/, "")];
  if (bearing === undefined) return pointOf(place, Math.max(place.precision_m, Math.round(km * 1000)));
  return shift(place, km, bearing);
}

function pointOf(place: PlaceRecord, precision_m: number): Point {
  return { lat: place.lat, lon: place.lon, precision_m };
}

function shift(place: PlaceRecord, km: number, bearing: number): Point {
  const angle = (bearing * Math.PI) / 180;
  const lat = place.lat + (km * Math.cos(angle)) / KM_PER_DEGREE;
  const lon = place.lon + (km * Math.sin(angle)) / (KM_PER_DEGREE * Math.cos((place.lat * Math.PI) / 180));
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return { lat: round(lat), lon: round(lon), precision_m: Math.round(Math.max(2_000, km * 1000 * SLACK)) };
}
