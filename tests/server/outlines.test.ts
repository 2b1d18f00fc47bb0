import type { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toNumber } from "../../src/base/day.ts";
import type { MapAnswer, MetaAnswer, PlaceCard } from "../../src/server/answers.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { type OutlineFrame, readFrames } from "../../web/api/read-frames.ts";
import { createOutlineStore, type OutlineStore } from "../../web/state/outline-store.ts";
import { appWith, ask, paste, STORY } from "./app-for-tests.ts";

const LATER = {
  text: "Government forces held all of Abu Kamal on Sunday, Islamic State said. Islamic State held 30 percent of Deir ez-Zor province, activists said.",
  publisher: "Border Post Daily",
  published: "2017-11-19",
};
const DAYS = Array.from({ length: 20 }, (_, i) => addDays("2017-11-05", i));

let app: Hono;
let places: readonly PlaceCard[];
beforeAll(async () => {
  app = (await appWith([...STORY, LATER])).app;
  places = (await ask<MapAnswer>(app, "/api/map")).body.places;
});

async function frames(query: string, of = app): Promise<OutlineFrame[]> {
  const { body } = await of.request(`/api/outlines?${query}`);
  return all(readFrames(inBits(body!)));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The same bytes, a few at a time, as a network may bring them. */
function inBits(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, controller) => {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      },
    }),
  );
}

/** The server's answers for a day, by place, as far as the map draws them. */
async function served(query: string): Promise<Map<string, object>> {
  const { body } = await ask<ControlAnswer[]>(app, `/api/control?${query}`);
  return new Map(
    body.map(({ place, state, holders, besieged_by: besiegers, days_since }) => [
      place.name,
      { state, holders: holders.map(({ name }) => name), besiegers: besiegers?.length ?? null, days_since },
    ]),
  );
}

function drawn(store: OutlineStore, on: string): Map<string, object> {
  const day = toNumber(on);
  return new Map(
    places.map(({ name }, i) => {
      const { state, holders, besieged_by: besiegers } = store.looks[store.look(i, day)]!;
      const days_since = store.daysSince(i, day);
      return [
        name,
        {
          state,
          holders: holders.map((each) => each.name),
          besiegers: besiegers?.length ?? null,
          days_since,
        },
      ];
    }),
  );
}

describe("outlines in the page", () => {
  test.each([
    "known=2017-11-20&policy=against-interest",
    "known=2017-11-10&policy=two-origins",
    "known=2017-11-20&policy=latest-word",
    "known=2017-11-20&policy=against-interest&lens=syrian-state-tv",
    "known=2017-01-01&policy=against-interest",
  ])("say of every day what the server's control says: %s", async (query) => {
    const store = createOutlineStore(places.map(({ id }) => id));
    for (const frame of await frames(query)) store.take(frame);
    for (const on of DAYS) {
      const here = drawn(store, on);
      for (const [name, answer] of await served(`${query}&on=${on}`)) expect(here.get(name)).toEqual(answer);
    }
  });

  test("go from one known day to another by what differs between them, either way", async () => {
    const store = createOutlineStore(places.map(({ id }) => id));
    for (const frame of await frames("known=2017-11-09")) store.take(frame);
    let before = "2017-11-09";
    for (const known of ["2017-11-10", "2017-11-20", "2017-11-09", "2017-11-15"]) {
      store.begin();
      for (const frame of await frames(`known=${known}&since=${before}`)) store.take(frame);
      before = known;
      for (const [name, answer] of await served(`known=${known}&on=2017-11-19`))
        expect(drawn(store, "2017-11-19").get(name)).toEqual(answer);
    }
  });

  test("send nothing of places of which the same was known", async () => {
    const [frame, ...more] = await frames("known=2017-11-14&since=2017-11-12");
    expect(frame?.head.places).toEqual([]);
    expect(more).toEqual([]);
  });

  test("name the ledger's head, which is another one once a report has come in", async () => {
    const { app: own } = await appWith(STORY);
    const { body: meta } = await ask<MetaAnswer>(own, "/api/meta");
    expect((await frames("known=2017-11-12", own))[0]?.head.head).toBe(meta.head);
    await paste(own, LATER);
    expect((await frames("known=2017-11-12", own))[0]?.head.head).not.toBe(meta.head);
  });

  test("give the days on which a place changes, and how many places change on a day", async () => {
    const store = createOutlineStore(places.map(({ id }) => id));
    for (const frame of await frames("known=2017-11-20")) store.take(frame);
    const turns = places.flatMap((_, i) => store.turns(i));
    for (const [i] of places.entries())
      for (const { day, look } of store.turns(i)) {
        expect(store.look(i, toNumber(day))).toBe(look);
        expect(store.look(i, toNumber(addDays(day, -1)))).not.toBe(look);
      }
    expect(turns.length).toBeGreaterThan(2);
    const counted = [...store.changes().values()].reduce((a, b) => a + b, 0);
    expect(counted).toBe(turns.length);
  });

  test("are refused in words when asked for wrongly", async () => {
    for (const query of ["known=2017-02-30", "since=then", "on=2017-11-10", "policy=guess"])
      expect((await app.request(`/api/outlines?${query}`)).status).toBe(400);
  });

  test("that break off are said to have broken off", async () => {
    const { body } = await app.request("/api/outlines?known=2017-11-20");
    const [bytes] = await all(body!);
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(bytes!.slice(0, bytes!.length - 5));
        controller.close();
      },
    });
    await expect(all(readFrames(cut))).rejects.toThrow("broke off");
  });
});
