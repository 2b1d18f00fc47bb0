import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapGround } from "./map-ground.ts";

/** The ground's colours, read from the page's own custom properties, so that map and page share one theme. */
export interface GroundColours {
  readonly water: string;
  readonly land: string;
  readonly focus: string;
  readonly border: string;
  readonly province: string;
  readonly river: string;
  readonly coast: string;
}

/** The colours in force on the page now. */
export function groundColours(): GroundColours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    water: of("water"),
    land: of("land"),
    focus: of("focus"),
    border: of("border"),
    province: of("province"),
    river: of("river"),
    coast: of("coast"),
  };
}

/** The whole ground as one style: no tiles, no glyphs, no sprites, nothing fetched. `focus` = countries drawn lighter, ISO alpha-3. */
export function mapStyle(
  ground: MapGround,
  colours: GroundColours,
  focus: readonly string[],
): StyleSpecification {
  const source = (data: GeoJSON.GeoJSON) => ({ type: "geojson" as const, data, tolerance: 0.3 });
  return {
    version: 8,
    sources: {
      land: source(ground.land),
      borders: source({ type: "Feature", properties: {}, geometry: ground.borders }),
      "province-borders": source({ type: "Feature", properties: {}, geometry: ground.provinceBorders }),
      rivers: source(ground.rivers),
    },
    layers: groundLayers(colours, focus),
  };
}

/** The layers of the ground from the bottom up; the discs are drawn above them. */
export function groundLayers(colours: GroundColours, focus: readonly string[]): LayerSpecification[] {
  const inFocus = ["in", ["get", "iso"], ["literal", [...focus]]];
  const width = (low: number, high: number) => ["interpolate", ["linear"], ["zoom"], 4, low, 9, high];
  const round = { "line-join": "round", "line-cap": "round" } as const;
  return [
    { id: "water", type: "background", paint: { "background-color": colours.water } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": colours.land } },
    {
      id: "land-near",
      type: "fill",
      source: "land",
      paint: { "fill-color": ["case", inFocus, colours.focus, colours.land] as never },
    },
    {
      id: "coast",
      type: "line",
      source: "land",
      layout: round,
      paint: { "line-color": colours.coast, "line-width": 0.5 },
    },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      layout: round,
      paint: {
        "line-color": colours.river,
        "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], 4, 0.6, 7, 1.7, 10, 4] as never,
      },
    },
    {
      id: "province-borders",
      type: "line",
      source: "province-borders",
      layout: round,
      paint: {
        "line-color": colours.province,
        "line-width": width(0.5, 1.3) as never,
        "line-dasharray": [3, 2.4],
      },
    },
    {
      id: "borders",
      type: "line",
      source: "borders",
      layout: round,
      paint: { "line-color": colours.border, "line-width": width(0.7, 1.7) as never },
    },
  ];
}
