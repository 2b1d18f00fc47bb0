import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { says, seriousFlaws, usePages } from "./open-page.ts";

const LATE = "?on=2017-12-28&known=2017-12-30&place=";
const { open } = usePages();

const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections of the record" }).getByRole("button", { name }).click();

describe("the figures", () => {
  test("by keyboard: another measure, an area, another grouping; all in the address; a figure opens its claim", async () => {
    const page = await open(LATE);
    await section(page, "Figures");
    await says(page, "#board-title", "How many, as claimed");
    await page.getByRole("radio", { name: /^Killed \d/ }).press("ArrowRight");
    await says(page, ".board h2", "Injured: at one time and place");
    await page.getByRole("radio", { name: /^Injured/ }).press("ArrowLeft");
    await page.getByLabel("Put together by").selectOption("area");
    await page.getByLabel("Area").selectOption({ label: "Deir ez-Zor Governorate" });
    await expect.poll(() => new URL(page.url()).searchParams.get("by")).toBe("area");
    expect(await page.locator(".tally-group h3").allInnerTexts()).toEqual(["Deir ez-Zor Governorate"]);
    await page.reload();
    await says(page, ".tally-group h3", "Deir ez-Zor Governorate");
    const figure = page.locator(".tally", { hasText: "at least 26" });
    await figure.locator(".merged").focus();
    await page.keyboard.press("Enter");
    await says(page, "#claim-title", "Killed: at least 26 civilians");
  });
});

describe("the sieges", () => {
  test("name besieger, days and people inside, and lead to the besieger's page", async () => {
    const page = await open(LATE);
    await section(page, "Sieges and aid");
    const ghouta = page.locator(".siege", { hasText: "Eastern Ghouta" });
    await ghouta.waitFor();
    await expect
      .poll(() => ghouta.locator(".siege-facts").innerText())
      .toMatch(/since 2013[^]*United Nations/);
    expect(await ghouta.locator(".inside").innerText()).toContain("400,000");
    await ghouta.getByRole("link", { name: "Syrian government" }).click();
    await says(page, "#board-title", "Syrian government");
  });
});

describe("an actor's page", () => {
  test("is led to by its name, and shows what it holds, gained and lost", async () => {
    const page = await open("?on=2017-11-10&known=2017-11-12&place=geonames:174448");
    await page.locator(".verdict-line").getByRole("link", { name: "Islamic State" }).click();
    await says(page, "#board-title", "Islamic State");
    await says(page, ".actor-page", /Contested[^]*Abu Kamal/);
    await says(page, ".changes", "to the Syrian government");
    await page.locator(".changes button").first().click();
    await page.locator(".claim-card mark").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.locator(".map").waitFor();
  });
});

describe("a brief", () => {
  const ADDRESS =
    "?on=2017-11-30&known=2017-11-30&place=&board=brief&from=2017-11-01&area=sy-deir-ez-zor-governorate";
  test("names its claims in every sentence, prints on A4 and is saved as Markdown", async () => {
    const page = await open(ADDRESS);
    await says(page, ".brief-title", "Deir ez-Zor Governorate, 1 November 2017 to 30 November 2017");
    const bare = await page.locator(".brief-text section:not(.brief-notes) li:not(:has(sup button))").count();
    expect(bare).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.md$/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
    await page.locator(".brief-text sup button").first().click();
    await page.locator(".claim-card mark").first().waitFor();
  });
  test("is Arabic in Arabic", async () => {
    const page = await open(`${ADDRESS}&lang=ar`);
    await says(page, ".brief-title", "محافظة دير الزور، من ١ تشرين الثاني ٢٠١٧");
    await says(page, ".brief-text", "البوكمال: في ١ تشرين الثاني ٢٠١٧، تحت سيطرة تنظيم الدولة الإسلامية");
  });
});

test.each([
  ["board=tally", ".tallies"],
  ["board=sieges", ".siege"],
  ["actor=islamic-state", ".changes"],
  ["board=brief", ".brief-text"],
  ["board=forecasts", ".dated-row .link"],
  ["board=events", ".dated-row .claim-lines"],
])("%s: axe finds nothing serious, and nothing is wider than a telephone", async (part, ready) => {
  for (const [scheme, lang, width] of [
    ["light", "en", 1440],
    ["dark", "ar", 390],
  ] as const) {
    const page = await open(`${LATE}&${part}&lang=${lang}`, { scheme, width, height: 844 });
    await page.locator(ready).first().waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
