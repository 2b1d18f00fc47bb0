import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A name on the ground. */
export interface GroundLabel {
  readonly id: string;
  readonly en: string;
  readonly ar: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Square kilometres, countries only. */
  readonly area?: number;
  readonly country?: string;
}

export interface RiverProperties {
  readonly en: string;
  readonly ar: string | null;
  readonly rank: number;
}

/** What the map is drawn on, as GeoJSON. */
export interface MapGround {
  readonly land: FeatureCollection<Polygon | MultiPolygon, { iso: string }>;
  readonly borders: MultiLineString;
  readonly provinceBorders: MultiLineString;
  readonly rivers: FeatureCollection<LineString | MultiLineString, RiverProperties>;
  readonly countryLabels: readonly GroundLabel[];
  readonly provinceLabels: readonly GroundLabel[];
}

/** Fetches and unfolds the ground from the app's own origin; rejects when a file does not arrive. */
export async function loadGround(): Promise<MapGround> {
  const [world, provinces, rivers, labels] = await Promise.all([
    fetchJson<Topology>("world"),
    fetchJson<Topology>("provinces"),
    fetchJson<Topology>("rivers"),
    fetchJson<{ countries: GroundLabel[]; provinces: GroundLabel[] }>("labels"),
  ]);
  const countries = world.objects["countries"] as GeometryCollection<{ iso: string }>;
  const areas = provinces.objects["provinces"] as GeometryCollection<{ id: string; country: string }>;
  return {
    land: feature(world, countries) as MapGround["land"],
    borders: mesh(world, countries, (a, b) => a !== b),
    provinceBorders: mesh(provinces, areas, (a, b) => a !== b && countryOf(a) === countryOf(b)),
    rivers: feature(
      rivers,
      rivers.objects["rivers"] as GeometryCollection<RiverProperties>,
    ) as MapGround["rivers"],
    countryLabels: labels.countries,
    provinceLabels: labels.provinces,
  };
}

function countryOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { country: string }).country;
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(`/map/${name}.json`);
  if (!response.ok) throw new Error(`map/${name}.json: ${response.status}`);
  return (await response.json()) as T;
}
