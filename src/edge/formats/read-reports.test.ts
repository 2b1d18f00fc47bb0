import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Input } from "./input.ts";
import { readReports, type ReadOptions } from "./read-reports.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demarc-formats-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return all(readReports([path], { given: {}, stdin: nothing(), ...options }));
}

async function all(inputs: AsyncIterable<Input>) {
  const reports = [];
  const findings = [];
  for await (const input of inputs) {
    if (input.kind === "report") reports.push(input.report);
    else findings.push(input.finding);
  }
  return { reports, findings, codes: findings.map((finding) => finding.code) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const SENTENCE = "Forces entered Karsk on Thursday, the mayor said.";

describe("metadata", () => {
  test("front matter speaks for its report, the command line for the rest", async () => {
    const text = `---\ntitle: Karsk\npublisher: North Wire\npublished: 2024-05-09\n---\n\n${SENTENCE}\n`;
    const { reports } = await read("a.txt", text, { given: { publisher: "Other", published: "2020-01-01" } });
    expect(reports[0]).toMatchObject({
      title: "Karsk",
      publisher: "North Wire",
      published: "2024-05-09",
      text: `${SENTENCE}\n`,
    });
  });

  test("the command line fills in what a report does not say", async () => {
    const { reports } = await read("b.txt", SENTENCE, {
      given: { publisher: "North Wire", published: "2024-05-09" },
    });
    expect(reports[0]).toMatchObject({ publisher: "North Wire", published: "2024-05-09" });
    expect(reports[0]!.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("a date that does not exist is one finding, and the report is read without it", async () => {
    const { reports, findings } = await read("c.md", `---\npublished: 2024-02-30\n---\n${SENTENCE}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]!.published).toBeNull();
    expect(findings).toMatchObject([{ code: "date-does-not-exist", lost: true }]);
  });

  test("a date-time keeps its written day", async () => {
    const { reports } = await read("c2.txt", `---\npublished: "2024-05-09T23:30:00-05:00"\n---\n${SENTENCE}`);
    expect(reports[0]!.published!.slice(0, 10)).toBe("2024-05-09");
  });

  test("a page's own metadata and article are read, its scripts and chrome are not", async () => {
    const page = `<!doctype html><html lang="en"><head><title>t</title>
      <meta property="og:site_name" content="North Wire"><meta property="article:published_time" content="2024-05-09T10:00:00Z">
      <script>document.write("<p>no</p>")</script></head>
      <body><nav>Home</nav><article><h1>Karsk</h1><p>${SENTENCE}</p><p>Tom &amp; <b>Ann</b> left.<script>alert(1)</script></p></article></body></html>`;
    const { reports } = await read("d.html", page);
    expect(reports[0]).toMatchObject({ publisher: "North Wire", published: "2024-05-09T10:00:00Z" });
    expect(reports[0]!.text).toContain(`${SENTENCE}\n\nTom & Ann left.`);
    expect(reports[0]!.text).not.toMatch(/alert|document\.write|</);
  });

  test("Markdown marks are not text", async () => {
    const { reports } = await read("e.md", `# Karsk\n\n**Forces** entered [Karsk](http://x.example).\n`);
    expect(reports[0]!.text).toBe("Karsk\n\nForces entered Karsk.");
  });
});

describe("bad input: one clear finding, and the rest goes in", () => {
  test("an empty file", async () => {
    expect((await read("empty.txt", "")).codes).toEqual(["empty"]);
    expect((await read("empty.jsonl", "")).codes).toEqual(["empty"]);
    expect((await read("empty.html", "<html><body><script>x()</script></body></html>")).codes).toEqual([
      "empty",
    ]);
  });

  test("binary", async () => {
    const { reports, findings } = await read(
      "x.txt",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0, 7]),
    );
    expect(reports).toEqual([]);
    expect(findings).toMatchObject([{ code: "not-text", lost: true }]);
  });

  test.each([
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${SENTENCE}`, "utf16le")],
    ["UTF-16LE without", Buffer.from(SENTENCE, "utf16le")],
    ["UTF-16BE without", Buffer.from(SENTENCE, "utf16le").swap16()],
  ])("%s is read", async (_, bytes) => {
    const { reports, codes } = await read("u.txt", bytes);
    expect(reports[0]!.text).toBe(SENTENCE);
    expect(codes).toEqual(["not-utf-8"]);
  });

  test("Latin-1 is read", async () => {
    const { reports, codes } = await read("l.txt", Buffer.from("Der B\u00fcrgermeister floh.", "latin1"));
    expect(reports[0]!.text).toBe("Der B\u00fcrgermeister floh.");
    expect(codes).toEqual(["not-utf-8"]);
  });

  test("a UTF-8 byte-order mark is no character of the text", async () => {
    const { reports, codes } = await read("m.txt", `\ufeff${SENTENCE}`);
    expect(reports[0]!.text).toBe(SENTENCE);
    expect(codes).toEqual([]);
  });

  test("JSON lines: broken line, no text, no object; the others are read and lines are named", async () => {
    const lines = [
      JSON.stringify({ id: "1", source: "North Wire", published: "2024-05-09", text: SENTENCE, more: 1 }),
      '{"id": "2", "text": ',
      "[]",
      JSON.stringify({ id: "3" }),
      "",
      JSON.stringify({ id: 4, source: null, published: null, title: null, text: "One.\r\nTwo.", url: null }),
    ];
    const { reports, findings } = await read("j.jsonl", lines.join("\r\n"));
    expect(reports.map((report) => report.id)).toEqual(["1", "4"]);
    expect(reports[0]).toMatchObject({ publisher: "North Wire", published: "2024-05-09" });
    expect(reports[1]!.text).toBe("One.\r\nTwo.");
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["line-not-json", 2],
      ["line-not-json", 3],
      ["no-text", 4],
    ]);
  });

  test("JSON lines in UTF-16", async () => {
    const { reports } = await read(
      "w.jsonl",
      Buffer.from(`\ufeff{"id":"1","text":"One."}\n{"id":"2","text":"Two."}\n`, "utf16le"),
    );
    expect(reports.map((report) => report.text)).toEqual(["One.", "Two."]);
  });

  test("a line of 50 MB is one finding, and the next line is read", async () => {
    const long = `{"id":"1","text":"${"a".repeat(50_000_000)}"}`;
    const { reports, findings } = await read("long.jsonl", `${long}\n{"id":"2","text":"Two."}\n`);
    expect(reports.map((report) => report.id)).toEqual(["2"]);
    expect(findings).toMatchObject([{ code: "too-long", line: 1, lost: true }]);
    expect((await read("long.txt", "a".repeat(50_000_000))).codes).toEqual(["too-long"]);
  });

  test("a file that is not there, and one of a kind that is not read", async () => {
    const { codes } = await all(readReports([join(folder, "none.txt")], { given: {}, stdin: nothing() }));
    expect(codes).toEqual(["no-such-file"]);
  });
});

test("a folder is read by name, standard input as text", async () => {
  const inner = await mkdtemp(join(folder, "dir-"));
  await writeFile(join(inner, "b.txt"), "Bee.");
  await writeFile(join(inner, "a.md"), "Ay.");
  await writeFile(join(inner, "c.pdf"), "%PDF");
  const { reports, codes } = await all(readReports([inner], { given: {}, stdin: nothing() }));
  expect(reports.map((report) => report.text)).toEqual(["Ay.", "Bee."]);
  expect(codes).toEqual(["unknown-kind"]);
  const stdin = (async function* () {
    yield Buffer.from("From a pipe.");
  })();
  expect((await all(readReports(["-"], { given: {}, stdin }))).reports[0]!.text).toBe("From a pipe.");
});
