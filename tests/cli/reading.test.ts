import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claim, claimSchema } from "../../src/claims/claim.ts";
import { runDemarc } from "./run-demarc.ts";

const STORY = `The Syrian Democratic Forces captured Raqqa from Islamic State on Tuesday, the alliance said. Russia denied that its warplanes had killed civilians near Mayadin.`;

let folder: string;
let story: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demarc-cli-"));
  story = join(folder, "story.txt");
  await writeFile(story, `---\npublisher: North Wire\npublished: 2017-10-18\n---\n${STORY}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

function lines<T>(out: string): T[] {
  return out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

describe("extract", () => {
  test("prints contract claims, one a line, with words that stand in the report", async () => {
    const { out, status } = await runDemarc(["extract", story]);
    const claims = lines<Claim>(out);
    expect(status).toBe(0);
    for (const claim of claims) {
      expect(claimSchema.safeParse(claim).error).toBeUndefined();
      expect(`${STORY}\n`.slice(...claim.span)).toBe(claim.quote);
      expect(claim.attribution.at(-1)).toMatchObject({ source: { name: "North Wire" }, cue: null });
    }
    const capture = claims.find((claim) => claim.kind === "control");
    expect(capture).toMatchObject({
      change: "gain",
      actor: [{ id: "syrian-democratic-forces" }],
      target: [{ id: "islamic-state" }],
      place: { name: "Raqqa" },
      time: { edtf: "2017-10-17", basis: "anchored" },
      modality: "asserted",
    });
  });

  test("gives the same ids every time, from a file or a pipe", async () => {
    const piped = await runDemarc(
      ["extract", "--publisher", "North Wire", "--published", "2017-10-18", "-"],
      { stdin: `${STORY}\n` },
    );
    expect(lines<Claim>(piped.out).map(({ id }) => id)).toEqual(
      lines<Claim>((await runDemarc(["extract", story])).out).map(({ id }) => id),
    );
  });

  test("is a table on a terminal, and hostile text cannot move its cursor", async () => {
    const hostile = join(folder, "hostile.txt");
    await writeFile(hostile, `---\ntitle: "\\e[2Jgone"\n---\n${STORY}`);
    const { out } = await runDemarc(["extract", hostile], { terminal: true });
    expect(out).toContain("control gain");
    expect(out).not.toContain("\u001b");
  });

  test("a missing file and a broken line are said with file and line, the rest is read, exit status 1", async () => {
    const mixed = join(folder, "mixed.jsonl");
    await writeFile(
      mixed,
      `${JSON.stringify({ id: "a", source: "North Wire", published: "2017-10-18", text: STORY })}\n{"id":\n`,
    );
    const { out, err, status } = await runDemarc(["extract", join(folder, "none.txt"), mixed]);
    expect(status).toBe(1);
    expect(err).toMatch(/none\.txt: there is no such file\. \S/);
    expect(err).toMatch(/mixed\.jsonl:2: the line is no JSON object\. \S/);
    expect(new Set(lines<Claim>(out).map(({ report }) => report))).toEqual(new Set(["a"]));
  });

  test("findings come as JSON lines on demand", async () => {
    const { err } = await runDemarc(["extract", "--findings", "json", join(folder, "none.txt")]);
    expect(lines(err)).toMatchObject([{ code: "no-such-file", lost: true, file: join(folder, "none.txt") }]);
  });

  test("shows on demand how a sentence was read: tree, names, rules tried and fired", async () => {
    const { out } = await runDemarc(["extract", "--trace", story]);
    expect(out).toMatch(/captured VERB ccomp/);
    expect(out).toMatch(/place {2}Raqqa = Raqqa \(geonames:/);
    expect(out).toMatch(/fired {2}control\/capture/);
    expect(out).toMatch(/claim {2}control gain; by Syrian Democratic Forces; on Islamic State; at Raqqa/);
  });

  test.each([
    [["extract", "--published", "2017-02-30", "-"], /no date that exists/],
    [["extract", "--jobs", "0", "-"], /whole number/],
    [["extract", "--input", "pdf", "-"], /Allowed choices/],
    [["extrakt"], /unknown command/],
  ])("%j is refused with exit status 2", async (args, words) => {
    const { err, status, out } = await runDemarc(args);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(out).toBe("");
  });
});

test("annotate prints sentences, names, dates and numbers with exact spans", async () => {
  const [annotation] = lines<Record<string, { span: [number, number]; mention?: string }[]>>(
    (await runDemarc(["annotate", story])).out,
  );
  for (const key of ["names", "dates"]) {
    for (const { span, mention } of annotation![key]!) expect(`${STORY}\n`.slice(...span)).toBe(mention);
  }
  expect(annotation!["sentences"]).toHaveLength(2);
});

test("parse fills in a tree, from CoNLL-U and from raw text", async () => {
  const raw = await runDemarc(["parse", "--raw"], { stdin: "Rebels left Karsk." });
  const rows = raw.out
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));
  expect(rows.map((row) => [row[1], row[2], row[6], row[7]])).toEqual([
    ["Rebels", "rebel", "2", "nsubj"],
    ["left", "leave", "0", "root"],
    ["Karsk", "Karsk", "2", "obj"],
    [".", ".", "2", "punct"],
  ]);
  const again = await runDemarc(["parse"], { stdin: raw.out });
  expect(again.out).toBe(raw.out);
});

test("schema prints a JSON Schema, and says which there are", async () => {
  expect(JSON.parse((await runDemarc(["schema", "claim"])).out)).toHaveProperty("oneOf");
  const { err, status } = await runDemarc(["schema", "nothing"]);
  expect(status).toBe(2);
  expect(err).toMatch(/claim.*report/);
});

test("evaluate compares with labels and names what it missed", async () => {
  const gold = join(folder, "gold.jsonl");
  const label = {
    report: "story",
    quote: "captured Raqqa from Islamic State",
    kind: "control",
    change: "gain",
    actor: ["Syrian Democratic Forces"],
    target: ["Islamic State"],
    place: "Raqqa",
    time: "2017-10-17",
    attribution: ["Syrian Democratic Forces"],
    modality: "asserted",
    polarity: "positive",
  };
  await writeFile(
    gold,
    `${JSON.stringify(label)}\nnot json\n${JSON.stringify({ ...label, report: "other" })}\n`,
  );
  const { out, err, status } = await runDemarc(["evaluate", "--format", "json", story, gold]);
  const { classes } = JSON.parse(out) as {
    classes: { name: string; gold: number; core: { recall: number } }[];
  };
  expect(classes.find(({ name }) => name === "control")).toMatchObject({ gold: 1, core: { recall: 1 } });
  expect(status).toBe(1);
  expect(err).toMatch(/gold\.jsonl:2: the label is not in the gold form/);
  expect(err).toMatch(/labels speak of report other/);
});

test("help names every command and ends with status 0", async () => {
  const { out, status } = await runDemarc(["--help"]);
  expect(status).toBe(0);
  for (const command of ["extract", "annotate", "parse", "evaluate", "schema"])
    expect(out).toContain(command);
});
