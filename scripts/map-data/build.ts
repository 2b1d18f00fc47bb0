/**
 * Builds `web/public/map/*.json`, everything the map's ground is drawn from, out of Natural Earth.
 * Run from the root: `npx tsx scripts/map-data/build.ts [GEO_DIR]`; the sources are named in docs/decisions/0002.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import type { Feature, FeatureCollection, Geometry, MultiLineString, LineString } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { labelPoint } from "./label-point.ts";
import { provinceNames } from "./province-names.ts";
import { type Arc, simplifyArc } from "./simplify-arcs.ts";

const geo = process.argv[2] ?? "../shared/data/geo";
const out = "web/public/map";
const detailed = { west: 8, south: 8, east: 72, north: 56 };
const provinceFiles = ["syr", "irq", "lbn", "jor", "tur", "lby", "yem", "ukr"];
const { resolve } = createRequire(import.meta.url);

interface CountryEntry {
  readonly cca3: string;
  readonly ccn3: string;
  readonly area: number;
  readonly name: { readonly common: string };
  readonly translations: Readonly<Record<string, { readonly common: string }>>;
}

const countryEntries = readJson<CountryEntry[]>(resolve("world-countries/countries.json"));

mkdirSync(out, { recursive: true });
const world = worldTopology();
const provinces = provinceTopology();
write("world", world);
write("provinces", provinces);
write("rivers", riverTopology());
write("labels", { countries: countryLabels(world), provinces: provinceLabels(provinces) });

function worldTopology(): Topology {
  const atlas = readJson<Topology>(resolve("world-atlas/countries-50m.json"));
  const byNumber = new Map(countryEntries.map((entry) => [entry.ccn3, entry.cca3]));
  const countries = feature(atlas, atlas.objects["countries"] as GeometryCollection<{ name: string }>);
  const features = countries.features
    .filter((country) => country.properties.name !== "Antarctica")
    .map((country) => ({
      type: "Feature" as const,
      geometry: country.geometry,
      properties: { iso: byNumber.get(String(country.id)) ?? "", name: country.properties.name },
    }));
  return simplified(topology({ countries: collection(features) }, 0), (arc) =>
    arc.some(
      ([lon, lat]) =>
        lon > detailed.west && lon < detailed.east && lat > detailed.south && lat < detailed.north,
    )
      ? 0.0006
      : 0.06,
  );
}

function provinceTopology(): Topology {
  const features = provinceFiles.flatMap((country) =>
    readJson<FeatureCollection<Geometry, { name: string | null; id: string; country: string }>>(
      join(geo, `admin1-${country}.geojson`),
    ).features.filter((province) => province.properties.name !== null),
  );
  return simplified(topology({ provinces: collection(features) }, 1e5), () => 0.00012);
}

function riverTopology(): Topology {
  const rivers = readJson<
    FeatureCollection<
      LineString | MultiLineString,
      { name: string; name_en: string; name_ar: string; scalerank: number }
    >
  >(join(geo, "rivers-50m-mena-ukraine.geojson"));
  const features = rivers.features.map(({ geometry, properties }) => ({
    type: "Feature" as const,
    geometry,
    properties: {
      en: properties.name_en ?? properties.name,
      ar: properties.name_ar,
      rank: properties.scalerank,
    },
  }));
  return topology({ rivers: collection(features) }, 1e5);
}

function countryLabels(atlas: Topology) {
  const drawn = feature(atlas, atlas.objects["countries"] as GeometryCollection<{ iso: string }>);
  const entries = new Map(countryEntries.map((entry) => [entry.cca3, entry]));
  return drawn.features.flatMap((country) => {
    const entry = entries.get(country.properties.iso);
    if (entry === undefined || entry.area < 5_000) return [];
    const [lon, lat] = labelPoint(country.geometry);
    const ar = entry.translations["ara"]?.common ?? entry.name.common;
    return [{ id: entry.cca3, en: entry.name.common, ar, lon, lat, area: Math.round(entry.area) }];
  });
}

function provinceLabels(atlas: Topology) {
  const drawn = feature(
    atlas,
    atlas.objects["provinces"] as GeometryCollection<{ id: string; name: string; country: string }>,
  );
  return drawn.features.flatMap(({ geometry, properties }) => {
    const named = provinceNames[properties.id];
    if (named === undefined && (properties.country === "SYR" || properties.country === "IRQ")) return [];
    const [lon, lat] = labelPoint(geometry);
    return [
      {
        id: properties.id,
        country: properties.country,
        en: named?.en ?? properties.name,
        ar: named?.ar ?? null,
        lon,
        lat,
      },
    ];
  });
}

function simplified(atlas: Topology, threshold: (arc: Arc) => number): Topology {
  const arcs = (atlas.arcs as [number, number][][]).map((arc) => absolute(arc, atlas));
  const simpler = arcs.map((arc) => simplifyArc(arc, threshold(arc)));
  const collected = { ...atlas, arcs: simpler as unknown as Topology["arcs"] };
  delete collected.transform;
  const [name] = Object.keys(atlas.objects) as [string];
  const drawn = feature(collected, collected.objects[name] as GeometryCollection);
  return topology({ [name]: collection(drawn.features) }, 1e5);
}

function absolute(arc: [number, number][], atlas: Topology): Arc {
  const { transform } = atlas;
  if (transform === undefined) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(join(out, `${name}.json`), text);
  process.stdout.write(`${name}.json ${Math.round(text.length / 1024)} KiB\n`);
}
