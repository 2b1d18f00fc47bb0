import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** Where Debian puts Chromium; $CHROMIUM says otherwise. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Draws with the processor, so that it needs no graphics card. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
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
}

export interface PageWish {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** Leave the first-visit note on. */
  readonly isFirstVisit?: boolean;
}

/** A page of the app, with everything that went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens the app at an address (`?on=…`) and waits until the record is drawn. */
export async function openPage(browser: Browser, search: string, wish: PageWish = {}): Promise<OpenPage> {
  const { width = 1440, height = 900, scheme = "light", isFirstVisit = false } = wish;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  const troubles: string[] = [];
  const origin = new URL(inject("address")).origin;
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => void troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) troubles.push(`left the origin: ${request.url()}`);
  });
  if (!isFirstVisit) await page.addInitScript(() => localStorage.setItem("demarc.first-visit", "seen"));
  await page.goto(inject("address") + search);
  await page.locator(".desk, .embed").waitFor();
  return { page, troubles };
}

/** Pages of a file's tests, in one browser: each is closed after its test, which fails if anything went wrong on it. */
export function usePages(): {
  readonly open: (search?: string, wish?: PageWish) => Promise<Page>;
  /** Lets pass what went wrong with these words in it: the test meant it to. */
  readonly forgive: (words: string) => void;
} {
  let browser: Browser;
  let opened: OpenPage[] = [];
  let forgiven: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const troubles = opened.flatMap((each) => each.troubles);
    const unmeant = troubles.filter((trouble) => !forgiven.some((words) => trouble.includes(words)));
    await Promise.all(opened.map(({ page }) => page.close()));
    [opened, forgiven] = [[], []];
    expect(unmeant).toEqual([]);
  });
  return {
    open: async (search = "", wish = {}) => {
      const found = await openPage(browser, search, wish);
      opened.push(found);
      return found.page;
    },
    forgive: (words) => void forgiven.push(words),
  };
}

/** The words of the first element that matches, once they are as wished. */
export async function says(page: Page, selector: string, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.locator(selector).first().innerText(), { timeout: 15_000 })
    .toEqual(typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words));
}

/** What axe finds serious or critical on the page as it stands. */
export async function seriousFlaws(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe;
    const { violations } = await runner.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
