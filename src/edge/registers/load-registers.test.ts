import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadRegisters } from "./load-registers.ts";

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "demarc-registers-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const alone = (files: Record<string, string>) => loadRegisters([folderWith(files)], { own: false });

describe("the registers that come with Demarc", () => {
  let loaded: ReturnType<typeof loadRegisters>;
  beforeAll(() => {
    loaded = loadRegisters();
  }, 60_000);

  it("load without a finding", () => {
    expect(loaded.findings).toEqual([]);
    expect(loaded.registers.actors.length).toBeGreaterThan(400);
    expect(loaded.registers.sources.length).toBeGreaterThan(150);
    expect(loaded.registers.places.length).toBeGreaterThan(2000);
  });

  it("know a town by the spellings that reports use, and its governorate by others", () => {
    const { places } = loaded.registers;
    const named = (name: string) =>
      places.filter((place) => [place.name, ...place.names].includes(name)).map(({ id }) => id);
    for (const spelling of ["Albu Kamal", "Al-Bukamal", "Boukamal", "Al-Bokamal"]) {
      expect(named(spelling)).toEqual(["geonames:174448"]);
    }
    expect(named("Deir Ezzor")).toEqual(["geonames:170794"]);
    expect(named("Deir Ezzor province")).toEqual(["sy-deir-ez-zor-governorate"]);
  });

  it.each(["actors", "sources"] as const)("give no proper name to two %s", (register) => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, names } of loaded.registers[register]) {
      for (const each of [name, ...names]) owners.set(each, (owners.get(each) ?? new Set()).add(id));
    }
    const shared = [...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `${name}: ${[...ids].join(", ")}`);
    expect(shared).toEqual([]);
  });

  it("have no name that is an ordinary lower-case word or a single letter", () => {
    const everything = [...loaded.registers.actors, ...loaded.registers.persons, ...loaded.registers.places];
    const unsafe = everything.flatMap(({ id, names }) =>
      names.filter((name) => name.length < 2 || /^[a-z]+$/.test(name)).map((name) => `${id}: ${name}`),
    );
    expect(unsafe).toEqual([]);
  });
});

describe("loadRegisters with entries that cannot be used", () => {
  it("leaves out the bad entry with its line, and keeps the rest", () => {
    const { registers, findings } = alone({
      "actors/a.yaml":
        "- id: red-army\n  name: Red Army\n  kind: armed-group\n- id: blue-army\n  name: Blue Army\n  kind: gang\n",
    });
    expect(registers.actors.map(({ id }) => id)).toEqual(["red-army"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "register-entry-invalid", line: 6, lost: true });
    expect(findings[0]?.file).toMatch(/actors\/a\.yaml$/);
    expect(findings[0]?.message).toContain("blue-army");
  });

  it("says of an unknown field that it is not known", () => {
    const { findings } = alone({ "persons.yaml": "- id: a\n  name: A\n  colour: red\n" });
    expect(findings[0]?.message).toContain("colour");
  });

  it("takes a year written as a number", () => {
    const { registers, findings } = alone({
      "actors.yaml": "- { id: a, name: A, kind: force, from: 2012 }\n",
    });
    expect(findings).toEqual([]);
    expect(registers.actors[0]?.from).toBe("2012");
  });

  it("reports a file that is no YAML at its line and goes on with the others", () => {
    const { registers, findings } = alone({
      "actors/bad.yaml": "- id: a\n  name: [unclosed\n",
      "actors/good.yaml": "- { id: b, name: B, kind: force }\n",
    });
    expect(findings.map(({ code }) => code)).toEqual(["register-not-yaml"]);
    expect(registers.actors.map(({ id }) => id)).toEqual(["b"]);
  });

  it("reports a file that is no list", () => {
    expect(alone({ "sides.yaml": "id: a\n" }).findings.map(({ code }) => code)).toEqual([
      "register-not-list",
    ]);
  });

  it("keeps the first of two entries with one id in a folder", () => {
    const { registers, findings } = alone({
      "persons/a.yaml": "- { id: x, name: First }\n",
      "persons/b.yaml": "- { id: y, name: Other }\n- { id: x, name: Second }\n",
    });
    expect(registers.persons.map(({ name }) => name)).toEqual(["First", "Other"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "register-id-duplicate", line: 2 });
    expect(findings[0]?.message).toMatch(/persons\/a\.yaml:1/);
  });

  it("drops ids that no register knows, in every field that refers", () => {
    const { registers, findings } = alone({
      "actors.yaml":
        "- { id: a, name: A, kind: force, side: nobody, partOf: [ghost, b] }\n- { id: b, name: B, kind: force }\n",
      "sources.yaml": "- { id: s, name: S, kind: agency, affiliations: [{ actor: ghost, nature: organ }] }\n",
      "persons.yaml": "- { id: p, name: P, roles: [{ role: head, of: ghost }, { role: head, of: s }] }\n",
      "places.yaml": "- { id: town, name: Town, kind: town, lat: 1, lon: 1, within: [nowhere, town] }\n",
    });
    expect(findings.map(({ code }) => code)).toEqual(Array(6).fill("register-id-unknown"));
    expect(registers.actors[0]).toMatchObject({ side: undefined, partOf: ["b"] });
    expect(registers.sources[0]?.affiliations).toEqual([]);
    expect(registers.persons[0]?.roles.map(({ of }) => of)).toEqual(["s"]);
    expect(registers.places[0]?.within).toEqual([]);
  });

  it("opens a circle of partOf", () => {
    const { registers, findings } = alone({
      "actors.yaml":
        "- { id: a, name: A, kind: force, partOf: [b] }\n- { id: b, name: B, kind: force, partOf: [a] }\n",
    });
    expect(findings.map(({ code }) => code)).toEqual(["register-circle"]);
    expect(registers.actors.map(({ partOf }) => partOf)).toEqual([[], ["a"]]);
  });

  it("reports a folder that is not there", () => {
    const { findings } = loadRegisters(["/nowhere/at/all"], { own: false });
    expect(findings.map(({ code }) => code)).toEqual(["register-folder-missing"]);
  });
});

describe("loadRegisters with several folders", () => {
  it("puts a later entry in the place of an earlier one of that id, and adds the others", () => {
    const below = folderWith({
      "actors.yaml": "- { id: a, name: Old, kind: force }\n- { id: b, name: B, kind: force }\n",
    });
    const above = folderWith({
      "actors.yaml": "- { id: c, name: C, kind: force, partOf: [b] }\n- { id: a, name: New, kind: force }\n",
    });
    const { registers, findings } = loadRegisters([below, above], { own: false });
    expect(findings).toEqual([]);
    expect(registers.actors.map(({ id, name }) => `${id} ${name}`)).toEqual(["a New", "b B", "c C"]);
  });
});

describe("the compiled copy", () => {
  it("gives the same answer and findings as the files, and is left when a file changes", () => {
    const folder = folderWith({ "persons.yaml": "- { id: x, name: First }\n- { id: 7 }\n" });
    const first = loadRegisters([folder], { own: false });
    expect(readdirSync(join(folder, ".cache"))).toHaveLength(1);
    expect(loadRegisters([folder], { own: false })).toEqual(first);
    writeFileSync(join(folder, "persons.yaml"), "- { id: x, name: Second }\n");
    expect(loadRegisters([folder], { own: false }).registers.persons[0]?.name).toBe("Second");
    expect(readdirSync(join(folder, ".cache"))).toHaveLength(1);
  });

  it.each(['{"registers":', "{}", '{"registers":{"persons":[]},"findings":[]}'])(
    "is not believed when it is %s",
    (damage) => {
      const folder = folderWith({ "persons.yaml": "- { id: x, name: First }\n" });
      loadRegisters([folder], { own: false });
      const [copy = ""] = readdirSync(join(folder, ".cache"));
      writeFileSync(join(folder, ".cache", copy), damage);
      expect(loadRegisters([folder], { own: false }).registers.persons[0]?.name).toBe("First");
    },
  );
});
