import type { Hono } from "hono";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClaimAnswer, GradesAnswer, ReviewAnswer } from "../../src/server/answers.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { HistoryStep } from "../../src/views/history.ts";
import { appWith, ask, type Said } from "./app-for-tests.ts";

/** Two voices that cannot both be right, in words of our own. */
const STORY: readonly Said[] = [
  {
    text: "The Syrian army took full control of Abu Kamal from Islamic State on Thursday, Syrian state TV said.",
    publisher: "Border Post Daily",
    published: "2017-11-09",
  },
  {
    text: "Islamic State still holds Abu Kamal, Amaq said. Strikes killed 26 civilians in Abu Kamal.",
    publisher: "Border Post Daily",
    published: "2017-11-10",
  },
];

const BY = { person: "an analyst", reason: "seen on film" };
let app: Hono;
beforeEach(async () => {
  app = (await appWith(STORY)).app;
});

function decide(body: unknown, headers: Record<string, string> = {}) {
  return app.request("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
const control = async () =>
  (await ask<ControlAnswer[]>(app, "/api/control?place=Abu%20Kamal&on=2017-11-10&known=2017-11-10")).body[0]!;
const queue = async (query = "") => (await ask<ReviewAnswer>(app, `/api/review${query}`)).body;

describe("the review queue", () => {
  test("gives disputed claims first, each with the text it was read from", async () => {
    const { items, waiting, reports, reportOf } = await queue("?need=any");
    expect(items).toHaveLength(waiting.any);
    expect(items[0]?.needs).toContain("disputed");
    for (const { recorded } of items) {
      const { span, quote, id } = recorded.claim;
      expect(reports[reportOf[id]!]!.text.slice(...span)).toBe(quote);
    }
  });
  test("goes on where it was left, and narrows by need and kind", async () => {
    const all = (await queue("?need=any")).items;
    const rest = (await queue(`?need=any&after=${encodeURIComponent(all[0]!.at)}`)).items;
    expect(rest).toEqual(all.slice(1));
    expect(
      (await queue("?need=any&kind=count")).items.every(({ recorded }) => recorded.claim.kind === "count"),
    ).toBe(true);
    expect((await queue("?need=any&limit=1")).items).toEqual(all.slice(0, 1));
  });
  test("loses what was decided, and what was disputed by it alone; takes it back when undone", async () => {
    const before = await queue("?need=any");
    const disputed = before.items.filter(({ needs }) => needs.includes("disputed"));
    const { decision } = (await (
      await decide({ verdict: "reject", claim: disputed[0]!.recorded.claim.id, ...BY })
    ).json()) as { decision: { id: string } };
    const after = await queue("?need=any");
    expect(after.waiting.any).toBe(before.waiting.any - 1);
    expect(after.waiting.disputed).toBe(0);
    await decide({ verdict: "undo", decision: decision.id, ...BY });
    expect(await queue("?need=any")).toEqual(before);
  });
});

describe("a decision", () => {
  test("changes the answer at once, and back again", async () => {
    const before = await control();
    expect(before.state).toBe("contested");
    const [first] = before.for;
    const response = await decide({ verdict: "reject", claim: first, ...BY });
    expect(response.status).toBe(201);
    const { decision } = (await response.json()) as { decision: { id: string } };
    expect((await control()).state).not.toBe("contested");
    const { body } = await ask<HistoryStep[]>(app, `/api/claims/${encodeURIComponent(first!)}/history`);
    expect(body).toMatchObject([{ what: "read" }, { what: "reject", ...BY, in_force: true }]);
    await decide({ verdict: "undo", decision: decision.id, ...BY });
    expect(await control()).toEqual(before);
  });
  test("is shown on the claim's card", async () => {
    const [first] = (await control()).for;
    await decide({ verdict: "correct", claim: first, slots: { polarity: "negative" }, ...BY });
    const { body } = await ask<ClaimAnswer>(app, `/api/claim/${encodeURIComponent(first!)}`);
    expect(body).toMatchObject({
      claim: { polarity: "negative" },
      recorded: { verdict: "correct", read: { polarity: "positive" } },
      history: [{ what: "read" }, { what: "correct" }],
    });
  });
  test.each([
    ["on a claim that is not there", { verdict: "accept", claim: "claim:nowhere", ...BY }, 404],
    ["by nobody", { verdict: "accept", claim: "x", reason: "" }, 400],
    ["of no kind", { verdict: "burn", claim: "x", ...BY }, 400],
    ["that is a list", [], 400],
  ])("is refused %s", async (_, body, status) => {
    expect((await decide(body)).status).toBe(status);
  });
  test.each([
    [{ "content-type": "text/plain" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ origin: "https://elsewhere.example" }],
    [{ origin: "null" }],
  ])("is refused from a page elsewhere: %j", async (headers) => {
    const [first] = (await control()).for;
    expect((await decide({ verdict: "reject", claim: first, ...BY }, headers)).status).toBe(400);
    expect((await control()).state).toBe("contested");
  });
});

test("names are found in any spelling, with what tells them apart", async () => {
  const { body } = await ask<{ id: string; more: string }[]>(app, "/api/names?what=place&q=Boukamal");
  expect(body[0]).toMatchObject({ id: "geonames:174448", more: expect.stringContaining("Syria") as string });
  expect((await ask<{ id: string }[]>(app, "/api/names?what=actor&q=Daesh")).body[0]?.id).toBe(
    "islamic-state",
  );
});

test("letters that people gave stand beside what the record suggests", async () => {
  await decide({ verdict: "reliability", source: "syrian-state-tv", topic: "control", letter: "D", ...BY });
  const { body } = await ask<GradesAnswer>(app, "/api/grades");
  expect(body.given).toMatchObject([{ decision: { source: "syrian-state-tv", letter: "D" } }]);
  expect(body.suggested["syrian-state-tv"]).toMatchObject({
    letter: "F",
    why: expect.stringContaining("fewer than 5") as string,
  });
});
