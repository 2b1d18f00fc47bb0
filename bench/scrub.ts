import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { addDays } from "../src/base/day.ts";
import type { MapAnswer } from "../src/server/answers.ts";
import { DAYS, fillLedger, FIRST } from "./scrub-ledger.ts";
import { frameTimes, panelTime, serveBareMap, traceSteps } from "./scrub-page.ts";

/**
 * The page under load: `npx tsx bench/scrub.ts [CLAIMS] [--places N] [--ledger FOLDER]`, fifty claims a place unless told otherwise, `demarc serve` and Debian's
 * Chromium drawing with the processor. Fills a made ledger first (about half a millisecond of processor time a claim) unless FOLDER holds one that it
 * filled before; FOLDER is kept, a folder of its own is not. Prints figures; nothing passes or fails.
 */
const { values, positionals } = parseArgs({
  options: { ledger: { type: "string" }, places: { type: "string" } },
  allowPositionals: true,
});
const claims = Number(positionals[0] ?? 1e6);
const places = Number(values.places ?? claims / 50);
const STEPS = 240;
const FRAMES = 60;
const PANELS = 12;
const FIRST_VIEWS = 5;
const SLOW = 1_800_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const CAMERA = [33.9, 39.4, 6.2] as const;

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
  ],
});
try {
  say("JavaScript in all, gzip -9", `${(scriptBytes() / 1e3).toFixed(0)} kB`);
  await measureDemo(browser);
  await measureMade(browser);
  say(
    "load of the machine meanwhile",
    loadavg()
      .map((load) => load.toFixed(1))
      .join(" "),
  );
} finally {
  await browser.close();
}

async function measureDemo(on: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "demarc-scrub-demo-"));
  spawnSync(process.execPath, ["bin/demarc.mjs", "ingest", "demo/reports", "--ledger", folder], {
    cwd: root,
  });
  const server = await serve(folder, ["--start", "demo/start.json"]);
  await fetch(`${server.url}api/meta`);
  const times: number[] = [];
  for (let i = 0; i < FIRST_VIEWS; i++) {
    const page = await pageOn(on);
    await page.goto(server.url);
    await page.locator(".stage[aria-busy=false] .map-tools").waitFor();
    await page.locator(".why").waitFor();
    times.push(Number(await page.evaluate("performance.now()")));
    await page.close();
  }
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  say("demo: first view, ms after navigation", spread(times));
}

async function measureMade(on: Browser): Promise<void> {
  const folder = values.ledger ?? mkdtempSync(join(tmpdir(), "demarc-scrub-"));
  if (readdirSync(folder).length === 0) await fillLedger(folder, { claims, places });
  const server = await serve(folder, []);
  const day = addDays(FIRST, 400);
  const page = await pageOn(on);
  const opened = performance.now();
  const address = `?on=${day}&known=${addDays(FIRST, DAYS)}&place=&map=${CAMERA.join(",")}`;
  await page.goto(server.url + address, { timeout: SLOW });
  await page.locator(".stage[aria-busy=false] .map-tools").waitFor({ timeout: SLOW });
  say("made: from an empty server to the whole map, s", ((performance.now() - opened) / 1e3).toFixed(1));
  const map = (await (await fetch(`${server.url}api/map`)).json()) as MapAnswer;
  say("made: places", map.places.length.toLocaleString("en"));
  await page.waitForTimeout(2_000);
  await measureSteps(page, on);
  await measureFrames(page, on, map);
  await measureKnown(page);
  await measurePanels(page);
  await page.close();
  await server.close();
  if (values.ledger === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measureSteps(page: Page, on: Browser): Promise<void> {
  await page.locator(".thumb-on").focus();
  const steps = await traceSteps({ browser: on, page }, { key: "ArrowRight", count: STEPS });
  say("one step of time, ms of script by the clock", spread(steps.map(({ wall }) => wall)));
  say("one step of time, ms of processor time of script", spread(steps.map(({ cpu }) => cpu)));
}

async function measureFrames(page: Page, on: Browser, { places: cards }: MapAnswer): Promise<void> {
  const stage = (await page.locator(".stage").boundingBox())!;
  const points = cards.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  const bareMap = await serveBareMap(points, { ...stage, camera: CAMERA });
  const bare = await pageOn(on);
  await bare.goto(bareMap.url);
  await bare.waitForFunction('document.title === "idle"', undefined, { timeout: SLOW });
  const still: number[] = [];
  const scrubbed: number[] = [];
  const step =
    'document.querySelector(".thumb-on").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }))';
  // In turns, so that what else the machine does falls on both.
  for (let i = 0; i < 4; i++) {
    await bare.bringToFront();
    still.push(...(await frameTimes(bare, "chart.triggerRepaint()", FRAMES / 4)));
    await page.bringToFront();
    scrubbed.push(...(await frameTimes(page, step, FRAMES / 4)));
  }
  await bare.close();
  bareMap.server.close();
  say("a frame of a bare map with as many still circles, ms", spread(still));
  say("a frame in which time is moved, ms", spread(scrubbed));
  say("median frame, moved against bare", `${((median(scrubbed) / median(still)) * 100).toFixed(0)} %`);
}

async function measureKnown(page: Page): Promise<void> {
  const times: number[] = [];
  await page.locator(".thumb-known").focus();
  for (let i = 0; i < 8; i++) {
    const begun = performance.now();
    await page.keyboard.press("ArrowLeft");
    await page
      .locator(".stage[aria-busy=true]")
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined);
    await page.locator(".stage[aria-busy=false]").waitFor({ timeout: SLOW });
    times.push(performance.now() - begun);
  }
  say("the map as known a day earlier, ms", spread(times));
}

async function measurePanels(page: Page): Promise<void> {
  const stage = (await page.locator(".stage").boundingBox())!;
  const times: number[] = [];
  for (let i = 0; i < PANELS; i++) {
    const shown = panelTime(page);
    await page.mouse.click(stage.x + 120 + i * 40, stage.y + 200 + i * 23);
    times.push(await shown);
    await page.keyboard.press("Escape");
    await page.locator(".place-panel").waitFor({ state: "detached" });
  }
  say("a place's panel after the click, ms", spread(times));
}

async function pageOn(on: Browser): Promise<Page> {
  const page = await on.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: 'localStorage.setItem("demarc.first-visit", "seen")' });
  return page;
}

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function serve(folder: string, more: readonly string[]): Promise<Served> {
  const port = String(30_000 + Math.floor(Math.random() * 20_000));
  const server = spawn(
    process.execPath,
    [
      "--max-old-space-size=8192",
      "bin/demarc.mjs",
      "serve",
      "--ledger",
      folder,
      "--port",
      port,
      "--no-open",
      ...more,
    ],
    { cwd: root, stdio: ["ignore", "ignore", "pipe"] },
  );
  const url = await addressOf(server);
  return {
    url,
    close: async () => {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    },
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  for await (const words of server.stderr!) {
    said += String(words);
    const found = /Demarc is at (\S+)/.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error("the server ended before it listened");
}

function scriptBytes(): number {
  const assets = join(root, "dist/web/assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  return scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
    0,
  );
}

/** `median / 95th percentile / worst`. */
function spread(samples: readonly number[]): string {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return [at(0.5), at(0.95), sorted.at(-1)!].map((ms) => ms.toPrecision(3)).join(" / ");
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1]!;
}

function say(what: string, figure: string): void {
  console.log(`${what.padEnd(58)} ${figure}`);
}
