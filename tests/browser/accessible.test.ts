import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, openPage, says, seriousFlaws } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PLACE = "?on=2017-11-10&known=2017-11-12&place=geonames:174448";

test.each([
  ["light", "en"],
  ["dark", "en"],
  ["light", "ar"],
  ["dark", "ar"],
] as const)("axe finds nothing serious: %s, %s", async (scheme, lang) => {
  const { page } = await openPage(browser, `${PLACE}&lang=${lang}`, { scheme, isFirstVisit: true });
  await page.locator(".lanes svg").waitFor();
  expect(await seriousFlaws(page)).toEqual([]);
  await page.locator(".first button").click();
  await page.keyboard.press("l");
  await page.locator(".place-list").waitFor();
  expect(await seriousFlaws(page)).toEqual([]);
  await page.locator(".claim-lines button").first().click();
  await page.locator(".claim-card mark").first().waitFor();
  await page.locator(".claim-card section > .link").click();
  await page.locator(".report-body").waitFor();
  expect(await seriousFlaws(page)).toEqual([]);
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  expect(await seriousFlaws(page)).toEqual([]);
  await page.close();
});

test("the keyboard alone reaches the sentence", async () => {
  const { page } = await openPage(browser, "?on=2017-11-10&known=2017-11-12&place=");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  await page.locator(".place-list button").first().focus();
  await page.keyboard.press("Enter");
  await says(page, "#place-title", "Abu Kamal");
  await page.locator(".claim-lines button").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".claim-card mark").first().waitFor();
  await page.keyboard.press("Escape");
  await says(page, "#place-title", "Abu Kamal");
  await page.keyboard.press("Escape");
  await page.locator(".side").waitFor({ state: "detached" });
  await page.close();
});
