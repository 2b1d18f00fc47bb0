import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shrunk, unlikeness } from "./likeness.ts";
import { launch, openPage } from "./open-page.ts";

/**
 * How the main screens look, beside how they looked when a person last judged them (`tests/browser/goldens/`). After a wanted change:
 * `GOLDENS=renew npx vitest run --config vitest.browser.config.ts goldens`, then look at every picture that changed.
 */
const RENEW = process.env["GOLDENS"] === "renew";
const FOLDER = fileURLToPath(new URL("./goldens/", import.meta.url));
/** The share of a screen that may look otherwise. */
const MOST = 0.02;

interface Screen {
  readonly name: string;
  readonly search: string;
  readonly isFirstVisit?: boolean;
  /** What a person does there before looking. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const DAYS = "?on=2017-11-10&known=2017-11-12";
const PLACE = `${DAYS}&place=geonames:174448`;

const SCREENS: readonly Screen[] = [
  { name: "first-visit", search: "?", isFirstVisit: true },
  { name: "place", search: PLACE },
  { name: "map", search: `${DAYS}&place=` },
  {
    name: "list",
    search: `${DAYS}&place=`,
    act: async (page) => {
      await page.locator(".stage-view button").last().click();
      await page.locator(".place-list li").first().waitFor();
    },
  },
  {
    name: "claim",
    search: PLACE,
    act: async (page) => {
      await page.locator(".evidence .claim-lines button").first().click();
      await page.locator(".claim-card mark").first().waitFor();
    },
  },
  {
    name: "disputes",
    search: `${DAYS}&place=&board=disputes`,
    act: (page) => page.locator(".dispute").first().waitFor(),
  },
  {
    name: "source",
    search: `${DAYS}&place=&source=syrian-observatory-for-human-rights`,
    act: (page) => page.locator(".sums").waitFor(),
  },
  {
    name: "compare",
    search: "?on=2017-11-10&known=2017-11-10&place=&beside=lens:syrian-state-tv",
    act: (page) => page.locator(".differences li").first().waitFor(),
  },
  { name: "embed", search: `embed${DAYS}&place=` },
];

const LOOKS = [
  { look: "wide-light", width: 1440, height: 900, scheme: "light", lang: "en" },
  { look: "wide-dark", width: 1440, height: 900, scheme: "dark", lang: "en" },
  { look: "wide-arabic", width: 1440, height: 900, scheme: "light", lang: "ar" },
  { look: "phone-light", width: 390, height: 844, scheme: "light", lang: "en" },
  { look: "phone-dark", width: 390, height: 844, scheme: "dark", lang: "en" },
  { look: "phone-arabic", width: 390, height: 844, scheme: "light", lang: "ar" },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page as it looks once it has looked so twice in a row: drawn by the processor, a map fades in slowly. */
async function atRest(page: Page, judge: Page): Promise<Buffer> {
  let last = await pictureOf(page, judge);
  for (let tries = 0; tries < 12; tries++) {
    await page.waitForTimeout(600);
    const next = await pictureOf(page, judge);
    if ((await unlikeness(judge, last, next)) === 0) return next;
    last = next;
  }
  return last;
}

async function pictureOf(page: Page, judge: Page): Promise<Buffer> {
  return shrunk(judge, await page.screenshot({ animations: "disabled", caret: "hide" }));
}

/** There are none until somebody has made and judged them. */
const isKept = RENEW || existsSync(FOLDER);

describe.skipIf(!isKept).each(LOOKS)("$look", ({ look, lang, ...wish }) => {
  test.each(SCREENS)(
    "$name looks as it did",
    async ({ name, search, isFirstVisit = false, act }) => {
      const { page } = await openPage(browser, `${search}&lang=${lang}`, { ...wish, isFirstVisit });
      await act?.(page);
      await page.locator(".stage:not([aria-busy=true])").waitFor();
      for (const map of await page.locator(".map").all())
        await map.and(page.locator("[aria-busy=false]")).waitFor({ timeout: 120_000 });
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      const judge = await browser.newPage();
      const now = await atRest(page, judge);
      const file = join(FOLDER, `${name}-${look}.webp`);
      if (RENEW) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, now);
      } else {
        expect(existsSync(file), `${file} is kept; GOLDENS=renew makes it`).toBe(true);
        const share = await unlikeness(judge, readFileSync(file), now);
        const seen = join(tmpdir(), `demarc-${name}-${look}.webp`);
        if (share > MOST) writeFileSync(seen, now);
        expect(share, `of the screen differs; as it is now: ${seen}`).toBeLessThanOrEqual(MOST);
      }
      await judge.close();
      await page.close();
    },
    180_000,
  );
});
