import type { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { appWith, paste, STORY } from "./app-for-tests.ts";

/** The one error shape. Code, message and advice are for people and programs alike; nothing else leaks. */
const errorShape = z.strictObject({
  error: z.strictObject({
    code: z.enum(["bad-arguments", "bad-input", "not-found", "too-large", "internal"]),
    message: z.string().min(1).regex(/\.$/),
    advice: z.string(),
  }),
});

let app: Hono;
beforeAll(async () => {
  app = (await appWith(STORY)).app;
});

async function refused(response: Response | Promise<Response>, status: number) {
  const answer = await response;
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  return errorShape.parse(await answer.json()).error;
}

describe("every refusal has one shape", () => {
  test.each([
    ["a day that does not exist", "/api/control?on=2017-02-30", 400],
    ["a day that is no day", "/api/control?known=yesterday", 400],
    ["an unknown policy", "/api/control?policy=gut-feeling", 400],
    ["an unknown name in the address", "/api/control?plaice=Raqqa", 400],
    ["a place that nobody knows", "/api/control?place=Xyzzyville", 404],
    ["figures of what is not counted", "/api/tally?measure=gossip", 400],
    ["figures until a day that does not exist", "/api/tally?to=2017-13-01", 400],
    ["an actor that nobody knows", "/api/actor/xyzzy-brigade", 404],
    ["a brief of no days", "/api/brief", 400],
    ["a brief that goes backwards", "/api/brief?from=2017-11-10&to=2017-11-01", 400],
    ["a brief in a format that is none", "/api/brief?from=2017-11-01&to=2017-11-10&format=pdf", 400],
    ["a timeline of no place", "/api/timeline", 400],
    ["changes since no day", "/api/changes", 400],
    ["a search for nothing", "/api/search?q=%20", 400],
    ["a claim that is not there", "/api/claim/claim:nowhere", 404],
    ["a report that is not there", "/api/report/nothing", 404],
    ["a place that no claim speaks of", "/api/place/geonames:1", 404],
    ["something that cannot be explained", "/api/explain/Xyzzyville", 404],
    ["an address that leads nowhere", "/api/secrets", 404],
  ])("%s", async (_, path, status) => {
    await refused(app.request(path), status);
  });

  test("says what to do, and quotes no more of what was sent than it must", async () => {
    const error = await refused(app.request(`/api/control?on=${"9".repeat(5_000)}`), 400);
    expect(error.advice).toContain("on=2017-11-10");
    expect(error.message.length).toBeLessThan(200);
  });
});

describe("a report is refused", () => {
  const good = { text: "Rebels took Douma.", publisher: "North Wire", published: "2017-11-10" };
  test.each([
    ["without text", { ...good, text: "  " }],
    ["without a publisher", { ...good, publisher: "" }],
    ["on a day that does not exist", { ...good, published: "2017-11-31" }],
    ["with a member nobody asked for", { ...good, trusted: true }],
    ["with an address that is a script", { ...good, url: "javascript:alert(1)" }],
    ["that is a list", [good]],
    ["that is not JSON", "{"],
  ])("%s", async (_, body) => {
    expect((await refused(paste(app, body), 400)).code).toBe("bad-input");
  });
  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "sent as %s",
    async (type) => {
      expect((await refused(paste(app, JSON.stringify(good), type), 400)).advice).toContain(
        "application/json",
      );
    },
  );
  test("longer than eight megabytes", async () => {
    const error = await refused(paste(app, { ...good, text: "a".repeat(8_100_000) }), 413);
    expect(error.code).toBe("too-large");
  });
});

describe("a foreign name for this machine", () => {
  test("is not answered", async () => {
    const { app: guarded } = await appWith([], new Set(["localhost", "127.0.0.1"]));
    await refused(guarded.request("http://rebound.example/api/meta"), 400);
    expect((await guarded.request("http://localhost/api/meta")).status).toBe(200);
  });
});

test("only the map alone may stand in pages elsewhere", async () => {
  const policy = (await app.request("/embed")).headers.get("content-security-policy");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).toContain("script-src 'self';");
});

test("every answer forbids scripts from elsewhere, framing and sniffing", async () => {
  for (const path of ["/", "/api/meta", "/api/secrets"]) {
    const { headers } = await app.request(path);
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  }
});
