import type { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import type { FoundAnswer } from "../../src/server/answers.ts";
import { appWith, ask, STORY } from "./app-for-tests.ts";

let app: Hono;
beforeAll(async () => {
  const more = {
    text: "Rebels shelled Damascus on Saturday, residents said.",
    title: "Shells on the capital",
    publisher: "Harbour Times",
    published: "2017-11-11",
  };
  app = (await appWith([...STORY, more])).app;
});

const find = async (query: Record<string, string>) =>
  (await ask<FoundAnswer>(app, `/api/find?${new URLSearchParams(query)}`)).body;

describe("a search through all", () => {
  test.each(["Boukamal", "البوكمال", "al-Bukamal strikes"])("finds the claims about %s", async (q) => {
    const found = await find({ q });
    expect(found.claims.length).toBeGreaterThan(0);
    for (const { claim } of found.claims) expect(claim.place?.name).toBe("Abu Kamal");
    expect(found.places.map(({ name }) => name)).toEqual(["Abu Kamal"]);
  });

  test("finds words of claims and of reports, the newest first, and a side by any name of it", async () => {
    const strikes = await find({ q: "air strikes" });
    expect(strikes.reports.map(({ title }) => title)).toEqual(["Observatory on Abu Kamal"]);
    expect(strikes.claims.every(({ claim }) => /air strikes/i.test(claim.quote))).toBe(true);
    const daesh = await find({ q: "Daesh" });
    expect(daesh.actors[0]?.id).toBe("islamic-state");
    expect(daesh.claims.map(({ known }) => known)).toEqual(
      [...daesh.claims.map(({ known }) => known)].sort().reverse(),
    );
    expect(daesh.claims.length).toBeGreaterThan(1);
  });

  test("counts by kind, voice and area what the other choices leave, and narrows by each", async () => {
    const all = await find({ q: "Abu Kamal" });
    const kinds = Object.fromEntries(all.facets.kinds.map(({ key, count }) => [key, count]));
    expect(kinds["report"]).toBe(2);
    const control = await find({ q: "Abu Kamal", kind: "control" });
    expect(control.total).toBe(kinds["control"]);
    expect(control.reports).toEqual([]);
    expect(control.facets.kinds).toEqual(all.facets.kinds);
    const state = await find({ q: "Abu Kamal", voice: "syrian-state-tv" });
    expect(state.claims.map(({ known }) => known)).toEqual(["2017-11-09"]);
    expect(state.reports.map(({ title }) => title)).toEqual(["State TV on Abu Kamal"]);
    const area = all.facets.areas.find(({ name }) => name === "Deir ez-Zor Governorate")!;
    expect((await find({ q: "Abu Kamal", area: area.key })).total).toBe(all.total);
    const late = await find({ q: "Abu Kamal", from: "2017-11-10", to: "2017-11-10" });
    expect(late.reports.map(({ title }) => title)).toEqual(["Observatory on Abu Kamal"]);
    expect((await find({ q: "Abu Kamal", known: "2017-11-09" })).reports).toHaveLength(1);
  });

  test("says what it finds nothing of, and refuses what cannot be asked", async () => {
    expect(await find({ q: "walrus" })).toMatchObject({ total: 0, claims: [], reports: [], places: [] });
    for (const query of ["q=", "q=a&colour=red", "q=a&from=2017-02-30", "q=a&kind=walrus"])
      expect((await ask(app, `/api/find?${query}`)).status).toBe(400);
  });
});
