import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/edge/ledger/open-ledger.ts";
import type {
  ActorAnswer,
  ClaimAnswer,
  MapAnswer,
  MetaAnswer,
  PasteAnswer,
  PlaceAnswer,
  ReportPageAnswer,
  SearchAnswer,
} from "../../src/server/answers.ts";
import { controlFrom } from "../../src/views/control-at.ts";
import type { EventCluster } from "../../src/views/event-cluster.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { Brief } from "../../src/views/brief.ts";
import type { SiegeAnswer } from "../../src/views/sieges.ts";
import type { Tally } from "../../src/views/tally.ts";
import { testimonyOf } from "../../src/views/testimony.ts";
import { runDemarc } from "../cli/run-demarc.ts";
import { appOver, appWith, ask, clock, paste, reader, STORY } from "./app-for-tests.ts";

const ABU_KAMAL = "geonames:174448";
let app: Hono;
beforeAll(async () => {
  app = (await appWith(STORY)).app;
});

describe("what the page opens with", () => {
  test("the days the reports speak of, the place of which most is said, the voices", async () => {
    const { body } = await ask<MetaAnswer>(app, "/api/meta");
    expect(body.days).toEqual({ from: "2017-11-09", to: "2017-11-10" });
    expect(body.start).toMatchObject({ place: ABU_KAMAL });
    expect(body.voices.map(({ id }) => id)).toContain("syrian-state-tv");
    expect(body.counts.reports).toBe(2);
  });
  test("an empty ledger has no days and no start", async () => {
    const { app: empty } = await appWith([]);
    const { body } = await ask<MetaAnswer>(empty, "/api/meta");
    expect(body).toMatchObject({ days: null, start: null, counts: { reports: 0, claims: 0, places: 0 } });
    expect((await ask<MapAnswer>(empty, "/api/map")).body.places).toEqual([]);
  });
  test("a place's claims give the views in the page the answer that the ledger gives", async () => {
    const { body: map } = await ask<MapAnswer>(app, "/api/map");
    const { body: sent } = await ask<PlaceAnswer>(app, `/api/place/${ABU_KAMAL}`);
    const testimonies = sent.claims.flatMap((recorded) => testimonyOf(recorded) ?? []);
    for (const lens of [null, ["syrian-state-tv"]])
      for (const policy of ["against-interest", "latest-word"] as const) {
        const asked = { on: "2017-11-10", known: "2017-11-10", policy, lens };
        const place = { ...sent.place, within: [] };
        const here = controlFrom(place, testimonies, { ...asked, standing: map.standing });
        const query = `place=Abu%20Kamal&on=2017-11-10&known=2017-11-10&policy=${policy}&lens=${lens ?? ""}`;
        const [there] = (await ask<ControlAnswer[]>(app, `/api/control?${query}`)).body;
        expect({ ...here, place: null }).toEqual({ ...there!, place: null });
      }
  });
  test("no words of the reports are sent before they are asked for", async () => {
    const words = JSON.stringify((await ask<MapAnswer>(app, "/api/map")).body);
    expect(words).not.toContain("recaptured");
  });
});

describe("who holds it", () => {
  test("is what the command line prints, to the byte", async () => {
    const folder = await mkdtemp(join(tmpdir(), "demarc-server-"));
    try {
      for (const [i, { text, publisher, published }] of STORY.entries())
        await writeFile(
          join(folder, `${i}.txt`),
          `---\npublisher: ${publisher}\npublished: ${published}\n---\n${text}\n`,
        );
      const location = join(folder, "ledger");
      expect(
        (await runDemarc(["ingest", join(folder, "0.txt"), join(folder, "1.txt"), "--ledger", location]))
          .status,
      ).toBe(0);
      const args = [
        "--ledger",
        location,
        "--format",
        "json",
        "--on",
        "2017-11-10",
        "--lens",
        "Syrian state TV",
      ];
      const printed = (await runDemarc(["control", ...args, "--place", "البوكمال"])).out;
      const ledger = await openLedger(location, { clock, lexicon: reader().knowledge.lexicon });
      const query = new URLSearchParams({ on: "2017-11-10", place: "البوكمال", lens: "Syrian state TV" });
      const served = await appOver(ledger).request(`/api/control?${query}`);
      expect(await served.text()).toBe(printed.trimEnd());
      await ledger.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});

describe("how many", () => {
  test("as figures with the claims merged into them, through a lens too", async () => {
    const asked = "measure=killed&within=Syria&known=2017-11-10";
    const { body } = await ask<Tally[]>(app, `/api/tally?${asked}`);
    expect(body).toMatchObject([
      { place_id: ABU_KAMAL, min: 26, best: null, max: null, merged: [{ counts: true }] },
    ]);
    expect(body[0]?.merged[0]?.claim).toBe(body[0]?.claims[0]);
    expect((await ask<Tally[]>(app, `/api/tally?${asked}&lens=syrian-state-tv`)).body).toEqual([]);
    expect((await ask<Tally[]>(app, "/api/tally?known=2017-11-09")).body).toEqual([]);
  });
});

describe("what happened and what was foretold", () => {
  test("events and forecasts answer, filters choose, and what no address knows is refused", async () => {
    const day = "known=2017-11-12";
    const events = await ask<EventCluster[]>(app, `/api/events?${day}&type=assault&within=Syria`);
    expect(events.body).toMatchObject([{ event: "ASSAULT", breadth: { origins: 1, reports: 1 } }]);
    expect((await ask(app, `/api/events?${day}&from=2017-12-01`)).body).toEqual([]);
    expect((await ask(app, `/api/forecasts?${day}&place=Boukamal`)).body).toEqual([]);
    for (const address of [
      "/api/events?from=2017-02-30",
      "/api/events?colour=red",
      "/api/forecasts?to=2017-01-01",
    ])
      expect((await ask(app, address)).status).toBe(400);
  });
});

describe("what is opened", () => {
  test("a place, its claims and its areas; a claim in its report; the report with all its claims", async () => {
    const { body: place } = await ask<PlaceAnswer>(app, `/api/place/${ABU_KAMAL}`);
    expect(place.areas.map(({ name }) => name)).toContain("Syria");
    const [line] = place.claims;
    const { body: claim } = await ask<ClaimAnswer>(app, `/api/claim/${line!.claim.id}`);
    expect(claim.report.text.slice(...claim.claim.span)).toBe(claim.claim.quote);
    const { body: page } = await ask<ReportPageAnswer>(
      app,
      `/api/report/${encodeURIComponent(claim.report.id)}`,
    );
    expect(page.claims.map((each) => each.claim.id)).toContain(line!.claim.id);
  });
  test.each(["Abu Kamal", "Boukamal", "al-Bukamal", "البوكمال", "البو", "abu k"])(
    "a search for %s finds the town",
    async (q) => {
      const { body } = await ask<SearchAnswer>(app, `/api/search?q=${encodeURIComponent(q)}`);
      expect(body.places[0]?.id).toBe(ABU_KAMAL);
    },
  );
  test("a search for words finds the report that holds them", async () => {
    const { body } = await ask<SearchAnswer>(app, "/api/search?q=several+districts");
    expect(body.reports).toMatchObject([{ title: "Observatory on Abu Kamal" }]);
  });
});

describe("a pasted report", () => {
  const body = {
    text: "Syrian Democratic Forces seized Raqqa from Islamic State on Tuesday. <script>alert('x')</script> \u202Eevil",
    publisher: "North <b>Wire</b>",
    published: "2017-10-18",
  };
  test("is read, answered for, and given back as the text it is", async () => {
    const { app: own } = await appWith([]);
    const response = await paste(own, body);
    expect(response.status).toBe(201);
    const answer = (await response.json()) as PasteAnswer;
    expect(answer).toMatchObject({ reports: 1, new: 1, revised: 0 });
    expect(answer.claims).toBeGreaterThan(0);
    const [control] = (await ask<ControlAnswer[]>(own, "/api/control?place=Raqqa")).body;
    expect(control!.holders).toMatchObject([{ id: "syrian-democratic-forces" }]);
    const claim = await own.request(`/api/claim/${control!.for[0]}`);
    expect(claim.headers.get("content-type")).toMatch(/^application\/json/);
    expect(((await claim.json()) as ClaimAnswer).report.text).toBe(body.text);
  });
  test("is taken in once", async () => {
    const { app: own } = await appWith([]);
    await paste(own, body);
    const again = (await (await paste(own, body)).json()) as PasteAnswer;
    expect(again).toMatchObject({ reports: 1, new: 0, revised: 0, claims: 0 });
  });
  test("shows at once in what the page is drawn from", async () => {
    const { app: own } = await appWith([]);
    await ask(own, "/api/map");
    await paste(own, body);
    expect((await ask<MapAnswer>(own, "/api/map")).body.places.map(({ name }) => name)).toContain("Raqqa");
  });
});

describe("who acts", () => {
  test("what it holds, what is said by it and of it, and what the register knows, in any spelling", async () => {
    const asked = "on=2017-11-10&known=2017-11-10";
    const { body } = await ask<ActorAnswer>(app, `/api/actor/islamic-state?${asked}`);
    expect(body.entry).toMatchObject({ kind: "armed-group", name: "Islamic State" });
    expect(body.holds.map(({ place }) => place.id)).toEqual([ABU_KAMAL]);
    expect(body.about.count).toBeGreaterThan(1);
    expect((await ask<ActorAnswer>(app, `/api/actor/daesh?${asked}`)).body).toEqual(body);
    const early = await ask<ActorAnswer>(app, "/api/actor/islamic-state?on=2017-11-09&known=2017-11-01");
    expect(early.body).toMatchObject({ holds: [], changes: [], about: { count: 0 } });
  });
});

describe("a brief", () => {
  test("as facts with their claims, and in words as Markdown", async () => {
    const asked = "from=2017-11-01&to=2017-11-10&within=Syria";
    const { body } = await ask<Brief>(app, `/api/brief?${asked}`);
    expect(body.sections.map(({ section }) => section)).toContain("figures");
    expect(body.notes.map(({ claim }) => claim.claim.quote.length > 0)).not.toContain(false);
    const words = await (await app.request(`/api/brief?${asked}&format=md`)).text();
    expect(words).toContain("at least 26 civilians reported killed, according to");
  });
});

describe("what is besieged", () => {
  test("by whom, how many are inside and what is reported, as the claims tell", async () => {
    const { app: besieged } = await appWith([
      {
        text: "Douma is besieged by Syrian government forces. At least 9,000 people are trapped in Douma. Shelling killed four civilians in Douma on Wednesday.",
        title: "Douma",
        publisher: "Border Post Daily",
        published: "2017-11-08",
      },
    ]);
    const { body } = await ask<SiegeAnswer[]>(besieged, "/api/sieges?on=2017-11-10&known=2017-11-10");
    expect(body).toMatchObject([
      {
        place: { name: "Douma" },
        besieged_by: [{ id: "syrian-government" }],
        since: "../2017-11-08",
        to: null,
      },
    ]);
    expect(body[0]?.inside.map(({ measure, min }) => [measure, min])).toEqual([["trapped", 9000]]);
    expect(body[0]?.reported.harm.length).toBeGreaterThan(0);
    expect((await ask<SiegeAnswer[]>(app, "/api/sieges?known=2017-11-10")).body).toEqual([]);
  });
});
