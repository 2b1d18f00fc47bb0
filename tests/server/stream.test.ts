import { expect, test } from "vitest";
import type { HeadNews, MetaAnswer } from "../../src/server/answers.ts";
import { createHeadWatch } from "../../src/server/head-watch.ts";
import { appWith, ask, paste, STORY } from "./app-for-tests.ts";

test("the stream gives the ledger's head at once, and another when a report has come in; no word of a report", async () => {
  const { app } = await appWith(STORY);
  const { body: meta } = await ask<MetaAnswer>(app, "/api/meta");
  const response = await app.request("/api/stream");
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let told = "";
  const read = async () => {
    while (!told.endsWith("\n\n")) told += (await reader.read()).value ?? "";
    const data = /data: (.*)/.exec(told)![1]!;
    told = "";
    return JSON.parse(data) as HeadNews;
  };
  const first = await read();
  expect(Object.keys(first).sort()).toEqual(["entries", "head"]);
  expect(first.head).toBe(meta.head);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const later = { text: "Rebels left Velm on Sunday.", publisher: "Test Wire", published: "2017-11-20" };
  expect((await paste(app, later)).status).toBe(201);
  const second = await read();
  expect(second.head).not.toBe(first.head);
  expect((await ask<MetaAnswer>(app, "/api/meta")).body.head).toBe(second.head);
  await reader.cancel();
});

test("a watch asks only while somebody listens, tells all of them, and survives a head that cannot be read", async () => {
  let asked = 0;
  let head = { seq: 1, hash: "a" };
  let isBroken = false;
  const watch = createHeadWatch(() => {
    asked += 1;
    return isBroken ? Promise.reject(new Error("away")) : Promise.resolve(head);
  }, 5);
  const heard: string[] = [];
  const stops = ["one", "two"].map((name) => watch.listen(({ hash }) => void heard.push(name + hash)));
  const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
  await rest();
  isBroken = true;
  await rest();
  isBroken = false;
  head = { seq: 2, hash: "b" };
  await rest();
  expect(heard).toEqual(["oneb", "twob"]);
  for (const stop of stops) stop();
  await rest();
  const before = asked;
  await rest();
  expect(asked).toBe(before);
});
