import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../src/edge/formats/read-reports.ts";
import { createReader, type Reader } from "../../src/edge/reader.ts";
import { admit, decide } from "../../src/record/decide.ts";
import { createMemoryStore } from "../../src/record/memory-store.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { Store } from "../../src/record/store.ts";
import type { RecordedControl } from "../../src/views/as-of.ts";
import { controlAt } from "../../src/views/control-at.ts";
import { explainClaim } from "../../src/views/explain.ts";
import { standingOf } from "../../src/views/standing.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = ["node_modules", "dist", "ledger", ".git"];
const EXTENSION = /\.(tsx?|d\.mts|m?js|md|json|yaml|css|html|py|txt|bin|wasm|as)$/;

const docs = ["CONTRIBUTING.md", "README.md", ...markdownIn("docs"), ...markdownIn("docs/decisions")].filter(
  (path) => existsSync(join(ROOT, path)),
);
const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap((entry) => (entry.isDirectory() ? below(entry.name) : [entry.name]));
const topLevel = new Set(files.map((path) => path.split("/")[0]!));

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
    (path) => `${folder}/${path}`,
  );
}

/** What a document names of this repository and is not there. */
function missingIn(doc: string, text: string): string[] {
  const here = dirname(doc);
  const isThere = (path: string) => existsSync(join(ROOT, path)) || existsSync(join(ROOT, here, path));
  const paths = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!).filter(isPath);
  const links = [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, target]) => target!);
  return [
    ...paths.filter(
      (path) => !isThere(withoutPattern(path)) && !files.some((file) => basename(file) === path),
    ),
    ...links.filter((target) => !linkHolds(target, { doc, text })),
  ];
}

/** A word with a slash that begins in this repository, or one that ends as a file does. */
function isPath(words: string): boolean {
  if (!/^[\w.*-]+(\/[\w.*-]+)*\/?$/.test(words) || words.startsWith("../shared")) return false;
  const first = words.split("/")[0]!;
  if (NOT_OURS.includes(first)) return false;
  return EXTENSION.test(words) || (words.includes("/") && topLevel.has(first));
}

function withoutPattern(path: string): string {
  return path.includes("*") ? path.slice(0, path.lastIndexOf("/", path.indexOf("*")) + 1) : path;
}

function linkHolds(target: string, { doc, text }: { doc: string; text: string }): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? doc : relative(ROOT, join(ROOT, dirname(doc), path));
  if (!existsSync(join(ROOT, file))) return false;
  if (anchor === undefined) return true;
  const headings = (path === "" ? text : readFileSync(join(ROOT, file), "utf8")).matchAll(/^#+ (.+)$/gm);
  return [...headings].some(([, heading]) => slugOf(heading!) === anchor);
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe("what the documents name is there", () => {
  it("finds what is not", () => {
    const text =
      "`src/nowhere.ts` `scr/views/why.ts` `why.ts` `docs/` `control/take-control` [x](gone.md) [y](words.md#gone)";
    expect(missingIn("docs/x.md", text)).toEqual([
      "src/nowhere.ts",
      "scr/views/why.ts",
      "gone.md",
      "words.md#gone",
    ]);
  });

  it.each(docs)("%s", (doc) => {
    expect(missingIn(doc, readFileSync(join(ROOT, doc), "utf8"))).toEqual([]);
  });
});

describe("the walk is what the program does", () => {
  const walk = readFileSync(join(ROOT, "docs/walk.md"), "utf8");
  let reader: Reader;
  let store: Store;
  let followed: RecordedClaim;
  beforeAll(async () => {
    reader = createReader();
    store = createMemoryStore();
    for await (const input of readReports([join(ROOT, "demo/reports")], { given: {}, stdin: noInput() })) {
      if (input.kind !== "report") continue;
      const admission = admit(input.report, (await store.heads([input.report])).get(input.report.id) ?? null);
      if (admission.outcome !== "new" && admission.outcome !== "revision") continue;
      const { bodies } = decide(admission, reader.read(admission.report).claims);
      await store.append(bodies, "2026-01-02T03:04:05.000Z");
    }
    const claims = await store.claims({ kinds: ["control"] }, { after: 0, limit: 10_000 });
    followed = claims.find(({ claim }) => claim.quote.startsWith("The Syrian army and its allies took"))!;
  });

  it("says what is read of the report", () => {
    const { claim } = followed;
    for (const told of [
      claim.id,
      claim.rule,
      claim.quote,
      claim.time?.edtf,
      claim.place?.id,
      claim.actor[0]?.id,
    ])
      expect(walk).toContain(told);
    expect(walk).toContain(`confidence ${claim.confidence}, characters ${claim.span.join("–")}`);
    expect(walk).toContain(claim.report.slice(0, "sha256:".length + 8));
  });

  it("says what is answered of the place", async () => {
    const claims = await store.claims(
      { places: ["geonames:174448"], kinds: ["control"] },
      { after: 0, limit: 10_000 },
    );
    const place = { id: "geonames:174448", name: "Abu Kamal", lat: null, lon: null, within: [], area: false };
    const answerOn = (day: string) =>
      controlAt(place, claims as RecordedControl[], {
        on: day,
        known: day,
        policy: "against-interest",
        lens: null,
        standing: standingOf(reader.registers),
      });
    const answer = answerOn("2017-11-09");
    expect(answer).toMatchObject({ state: "held", since: "2017-11-08", days_since: 0 });
    expect(answer.holders).toMatchObject([{ id: "syrian-government" }]);
    expect(walk).toContain(answer.why);
    expect(answerOn("2017-11-10").state).toBe("contested");
  });

  it("says what is explained of the claim", async () => {
    const { report } = (await store.report(followed.claim.report))!;
    const context = { policy: "against-interest", standing: standingOf(reader.registers) } as const;
    for (const { what, detail } of explainClaim(followed, report, context).steps)
      if (what !== "recorded" && what !== "characters") expect(walk).toMatch(rowOf(what, detail));
  });
});

async function* noInput(): AsyncGenerator<string> {}

/** A table's row of these cells, however they are padded. */
function rowOf(...cells: readonly string[]): RegExp {
  const escaped = cells.map((cell) => cell.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^\\| ${escaped.join(" +\\| ")} +\\|`, "m");
}
