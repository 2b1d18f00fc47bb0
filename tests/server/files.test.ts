import type { Hono } from "hono";
import { beforeEach, describe, expect, test } from "vitest";
import type { ErrorAnswer, PasteAnswer } from "../../src/server/answers.ts";
import { appWith, ask } from "./app-for-tests.ts";

let app: Hono;
beforeEach(async () => {
  app = (await appWith([])).app;
});

const send = (name: string, body: string | Uint8Array<ArrayBuffer>, type = "application/octet-stream") =>
  ask<PasteAnswer & ErrorAnswer>(
    app,
    `/api/files?${new URLSearchParams({ name, published: "2017-11-12" })}`,
    {
      method: "POST",
      headers: { "content-type": type },
      body,
    },
  );

const MD = `---
title: Douma
publisher: North Wire
published: 2017-11-10
---
**Rebels** took Douma.`;

describe("a file", () => {
  test("is read as its name ends, as the command line reads it, and never taken in twice", async () => {
    const first = await send("douma.md", MD);
    expect(first).toMatchObject({ status: 201, body: { reports: 1, new: 1, claims: 1 } });
    expect((await send("again.md", MD)).body).toMatchObject({ reports: 1, new: 0, claims: 0 });
    const page =
      "<html><head><title>x</title></head><body><p>Rebels took Harasta.</p><script>alert(1)</script></body></html>";
    expect((await send("harasta.html", page)).body).toMatchObject({ new: 1, claims: 1 });
    const lines = [
      { text: "Rebels took Arbin.", source: "North Wire", published: "2017-11-11" },
      { text: "Rebels took Hamouria.", source: "North Wire", published: "2017-11-11" },
    ].map((line) => JSON.stringify(line));
    const jsonl = await send("many.jsonl", [...lines, "{no json", lines[0]].join("\n"));
    expect(jsonl.body).toMatchObject({ reports: 3, new: 2, claims: 2 });
    expect(jsonl.body.findings).toMatchObject([{ code: "line-not-json", file: "many.jsonl", line: 3 }]);
  });

  test("says what was not read and why: another kind, no text, nothing in it", async () => {
    expect((await send("map.pdf", "%PDF-1.7")).body).toMatchObject({
      reports: 0,
      findings: [{ code: "unknown-kind", file: "map.pdf" }],
    });
    expect((await send("a.txt", new Uint8Array([0, 1, 2, 0, 9, 0]))).body.findings).toMatchObject([
      { code: "not-text", lost: true },
    ]);
    expect((await send("b.txt", "  ")).body.findings).toMatchObject([{ code: "empty" }]);
  });

  test("has a name that is never a path, and is refused as a form of a page elsewhere or without a name", async () => {
    expect((await send("../../etc/passwd.pdf", "x")).body.findings[0]?.file).toBe("passwd.pdf");
    expect((await send("a.txt", "Rebels took Douma.", "text/plain")).status).toBe(400);
    expect((await send("", "Rebels took Douma.")).status).toBe(400);
  });
});
