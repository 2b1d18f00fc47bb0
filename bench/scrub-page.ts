import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, CDPSession, Page } from "playwright-core";

/** One step of time as the main thread saw it. Milliseconds. */
export interface StepCost {
  /** Script from the key's arrival until the next key's, by the clock and of processor time. */
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string }; readonly name?: string };
}

/** What runs script, or cleans up after it. */
const SCRIPT: ReadonlySet<string> = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "GCEvent",
  "MajorGC",
  "MinorGC",
  "RunMicrotasks",
  "TimerFire",
  "V8.GC",
  "v8.callFunction",
]);

/** Presses a key once a frame and gives what each press cost the main thread in script, from Chromium's own trace. */
export async function traceSteps(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  { key, count }: { readonly key: string; readonly count: number },
): Promise<StepCost[]> {
  const client = await page.context().newCDPSession(page);
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "v8", "disabled-by-default-v8.gc", "__metadata"],
  });
  for (let i = 0; i < count; i++) await pressInFrame(client, key);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await client.detach();
  return costsOf(traceEvents);
}

/** One press, and the frame that shows it. */
async function pressInFrame(client: CDPSession, key: string): Promise<void> {
  await client.send("Input.dispatchKeyEvent", { type: "keyDown", key, code: key });
  await client.send("Runtime.evaluate", {
    expression: "new Promise((drawn) => requestAnimationFrame(drawn))",
    awaitPromise: true,
  });
}

function costsOf(events: readonly TraceEvent[]): StepCost[] {
  const presses = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown",
  );
  const [first] = presses;
  if (first === undefined) throw new Error("the trace holds no key press");
  const starts = [...new Set(presses.map(({ ts }) => ts))].sort((a, b) => a - b);
  const outermost = outermostOf(
    events.filter(
      ({ name, ph, pid, tid }) => ph === "X" && SCRIPT.has(name) && pid === first.pid && tid === first.tid,
    ),
  );
  return starts.slice(0, -1).map((start, i) => {
    const own = outermost.filter(({ ts }) => ts >= start && ts < starts[i + 1]!);
    const sum = (of: "dur" | "tdur") => own.reduce((total, event) => total + (event[of] ?? 0), 0) / 1e3;
    return { wall: sum("dur"), cpu: sum("tdur") };
  });
}

/** Events that lie in no other. */
function outermostOf(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** Times between frames while something is done in each, ms; `act` is a statement in the page's own language. */
export function frameTimes(page: Page, act: string, count: number): Promise<number[]> {
  return page.evaluate(`new Promise((done) => {
    const times = [];
    let before = 0;
    const frame = (now) => {
      if (before > 0) times.push(now - before);
      before = now;
      if (times.length === ${count}) return done(times);
      ${act};
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
}

/** How long after the next click the panel of a place says why, and is painted, ms. */
export function panelTime(page: Page): Promise<number> {
  return page.evaluate(`new Promise((done) => {
    let begun = 0;
    addEventListener("pointerup", ({ timeStamp }) => (begun = timeStamp), { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (begun === 0 || document.querySelector(".place-panel .why") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => done(performance.now() - begun));
    });
    watch.observe(document.body, { subtree: true, childList: true });
  })`);
}

/** A page with nothing but MapLibre and so many circles that stand still, served on a port of its own. */
export async function serveBareMap(
  places: readonly { readonly lon: number; readonly lat: number }[],
  view: {
    readonly width: number;
    readonly height: number;
    readonly camera: readonly [number, number, number];
  },
): Promise<{ readonly url: string; readonly server: Server }> {
  const maplibre = readFileSync(createRequire(import.meta.url).resolve("maplibre-gl/dist/maplibre-gl.js"));
  const [lat, lon, zoom] = view.camera;
  const html = `<!doctype html><style>body{margin:0}#map{width:${view.width}px;height:${view.height}px}</style>
<div id="map"></div><script src="/maplibre.js"></script><script>
const features = ${JSON.stringify(places.map(featureOf))};
window.chart = new maplibregl.Map({ container: "map", center: [${lon}, ${lat}], zoom: ${zoom}, fadeDuration: 0,
  attributionControl: false, renderWorldCopies: false,
  canvasContextAttributes: { antialias: true, preserveDrawingBuffer: true },
  style: { version: 8, sources: { places: { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [{ id: "ground", type: "background", paint: { "background-color": "#d4dfe2" } },
      { id: "places", type: "circle", source: "places",
        paint: { "circle-radius": ${8 * Math.min(1.7, Math.max(0.55, 2 ** ((zoom - 7) * 0.32)))}, "circle-color": "#b03030", "circle-stroke-width": 1, "circle-stroke-color": "#fff" } }] } });
chart.once("idle", () => (document.title = "idle"));
</script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/maplibre.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? maplibre : html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

function featureOf({ lon, lat }: { readonly lon: number; readonly lat: number }) {
  return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [lon, lat] } };
}
