import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { EventCluster } from "../../src/views/event-cluster.ts";
import type { Forecast } from "../../src/views/forecasts.ts";
import { runDemarc } from "./run-demarc.ts";

/** Two voices that contradict each other, made up for this test, and one that shows a share. */
const REPORTS = [
  {
    id: "tv",
    source: "Syrian state TV",
    published: "2017-10-14",
    text: "The Syrian army has taken full control of Mayadin.",
  },
  {
    id: "wire",
    source: "North Wire",
    published: "2017-10-15",
    text: "Islamic State still holds Mayadin, the Syrian Observatory for Human Rights said.",
  },
  {
    id: "share",
    source: "North Wire",
    published: "2017-10-16",
    text: "The Syrian government controls 52 percent of Syria. An explosion in Raqqa killed 12 civilians on Sunday.",
  },
  {
    id: "plan",
    source: "Border Post",
    published: "2017-10-12",
    text: "The Syrian army plans to capture Mayadin. RAQQA saw no rain.",
  },
  {
    id: "blast",
    source: "Border Post",
    published: "2017-10-16",
    text: "RAQQA, Oct 16 (Reuters) - An explosion in Raqqa killed 14 civilians on Sunday.",
  },
];

let folder: string;
let ledger: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demarc-cli-"));
  const file = join(folder, "reports.jsonl");
  await writeFile(file, REPORTS.map((report) => JSON.stringify(report)).join("\n"));
  ledger = ["--ledger", join(folder, "ledger")];
  const { out, status } = await runDemarc(["ingest", file, ...ledger]);
  expect(JSON.parse(out)).toMatchObject({ reports: 5, new: 5, revised: 0, findings: 0 });
  expect(status).toBe(0);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function ask<T>(...args: string[]): Promise<T> {
  const { out, err, status } = await runDemarc([...args, ...ledger]);
  expect([err, status]).toEqual(["", 0]);
  return JSON.parse(out) as T;
}
const mayadin = async (...args: string[]) =>
  (await ask<ControlAnswer[]>("control", "--place", "al-Mayadeen", ...args))[0]!;

describe("control", () => {
  test("sets rival accounts side by side and names their voices", async () => {
    const answer = await mayadin("--on", "2017-10-15");
    expect(answer.place.name).toBe("Mayadin");
    expect(answer.why).toMatch(/Observatory/);
    expect(answer.holders.map(({ id }) => id)).toContain("islamic-state");
  });

  test("answers as known by another day, through a lens, under a policy", async () => {
    expect((await mayadin("--on", "2017-10-15", "--known", "2017-10-13")).state).toBe("unknown");
    const television = await mayadin("--on", "2017-10-15", "--lens", "Syrian state TV");
    expect(television).toMatchObject({ holders: [{ id: "syrian-government" }] });
    expect((await mayadin("--on", "2017-10-14", "--policy", "latest-word")).state).toBe("held");
  });

  test("keeps a share at its own level", async () => {
    const [syria] = await ask<ControlAnswer[]>("control", "--place", "Syria", "--on", "2017-10-16");
    expect(syria).toMatchObject({ share: { value: 52, unit: "percent" } });
    const answers = await ask<ControlAnswer[]>("control", "--within", "Syria", "--on", "2017-10-16");
    expect(answers.filter(({ share }) => share !== null).map(({ place }) => place.name)).toEqual(["Syria"]);
    expect(syria?.settlements).toMatchObject({
      known: 1,
      contested: 0,
      sides: [{ actor: { id: "islamic-state" }, held: 1, claimed: 0, percent: 100 }],
    });
    expect(answers.find(({ place }) => place.name === "Syria")?.settlements).toEqual(syria?.settlements);
  });

  test.each([
    ["csv", /^place_id,place,lat,/],
    ["geojson", /"type":"FeatureCollection"/],
    ["table", /Mayadin/],
  ])("prints %s", async (format, words) => {
    const { out } = await runDemarc(["control", "--format", format, "--place", "Mayadin", ...ledger]);
    expect(out).toMatch(words);
  });
});

test("timeline, disputes, tally, sieges, actor, sources and changes answer as JSON", async () => {
  expect(await ask("timeline", "Mayadin")).toMatchObject({ place: { name: "Mayadin" } });
  expect(await ask("disputes", "--place", "Mayadin")).toBeInstanceOf(Array);
  expect(await ask("tally", "--measure", "killed")).toMatchObject([
    { place: "Raqqa", min: 12, max: 14, origins: 2, reports: 2 },
  ]);
  expect(await ask("tally", "--measure", "killed", "--within", "Iraq")).toEqual([]);
  expect(await ask("sieges")).toEqual([]);
  expect(await ask("actor", "Daesh", "--on", "2017-10-13")).toMatchObject({ actor: { id: "islamic-state" } });
  expect(await ask("sources", "Syrian state TV")).toMatchObject([{ voice: "syrian-state-tv" }]);
  expect(await ask("changes", "--since", "2017-10-13", "--on", "2017-10-16")).toContainEqual(
    expect.objectContaining({ before: expect.objectContaining({ state: "unknown" }) as unknown }),
  );
});

test("a brief is Markdown with footnotes, a page, or its facts", async () => {
  const days = ["--from", "2017-10-01", "--to", "2017-10-31"];
  const written = async (...args: string[]) => (await runDemarc(["brief", ...days, ...args, ...ledger])).out;
  const markdown = await written();
  expect(markdown).toMatch(/^# The whole record, 1 October 2017 to 31 October 2017/);
  expect(markdown).toMatch(/Mayadin: .*\[\^1\]/);
  expect(await written("--format", "html")).toMatch(/^<!doctype html>/);
  expect(JSON.parse(await written("--format", "json"))).toMatchObject({ question: { known: "2017-10-31" } });
});

test("events come once with all their accounts, forecasts with what became of them", async () => {
  const [event, ...others] = await ask<EventCluster[]>("events", "--place", "Raqqa", "--type", "assault");
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    from: "2017-10-15",
    voices: ["Reuters", "North Wire"],
    breadth: { origins: 2, reports: 2 },
    counts: [{ measure: "killed", population: "civilians", min: 12, max: 14 }],
  });
  expect(await ask("events", "--within", "Iraq")).toEqual([]);
  expect(await ask("events", "--to", "2017-10-01")).toEqual([]);
  const [forecast] = await ask<Forecast[]>("forecasts", "--place", "Mayadin", "--known", "2017-10-15");
  expect(forecast).toMatchObject({ modality: "intended", outcome: "open", known: "2017-10-12" });
  expect(await ask("forecasts", "--outcome", "came-true")).toEqual([]);
  const shown = async (...args: string[]) => (await runDemarc([...args, ...ledger])).out;
  expect(await shown("events", "--format", "csv")).toMatch(/^id,from,to,place_id,place/);
  expect(await shown("events", "--format", "table")).toMatch(/2 origins, 2 reports: Reuters, North Wire/);
  expect(await shown("forecasts", "--format", "csv")).toMatch(/^id,known,place,modality/);
  expect(await shown("forecasts", "--format", "table")).toMatch(/Mayadin intended {2}open/);
}, 120_000);

test("explain goes from the answer to the sentence, and from a claim to its characters", async () => {
  const { out } = await runDemarc([
    "explain",
    "Mayadin",
    "--format",
    "table",
    "--on",
    "2017-10-15",
    ...ledger,
  ]);
  expect(out).toMatch(/\[.*holds Mayadin\]/);
  const [id] = (await mayadin("--on", "2017-10-15")).for;
  expect(await ask("explain", id!)).toMatchObject({ claims: [{ claim: { id } }] });
});

test("verify re-hashes everything", async () => {
  expect(await ask("verify")).toMatchObject({ flaws: [] });
});

test.each([
  [["control", "--place", "Nowhereville"], /knows a place called "Nowhereville"/],
  [["control", "--on", "2017-02-30"], /no date that exists/],
  [["control", "--policy", "hope"], /Allowed choices/],
  [["explain", "Nowhereville"], /no claim and no place/],
  [["timeline", "Nowhereville"], /called "Nowhereville"/],
  [["changes"], /--since/],
  [["tally", "--measure", "tears"], /Allowed choices/],
  [["actor", "Nobody Brigade"], /an actor called "Nobody Brigade"/],
  [["sources", "Nobody Daily"], /called "Nobody Daily"/],
])("%j is refused with exit status 2 and says what to do", async (args, words) => {
  const { out, err, status } = await runDemarc([...args, ...ledger]);
  expect([out, status]).toEqual(["", 2]);
  expect(err).toMatch(words);
});

test("a ledger that is not there is said, not made", async () => {
  const { err, status } = await runDemarc(["control", "--ledger", join(folder, "none")]);
  expect(status).toBe(2);
  expect(err).toMatch(/There is no ledger at .*none\. .*demarc ingest/);
});
