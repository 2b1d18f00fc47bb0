import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { says, usePages } from "./open-page.ts";

const LATE = "?on=2017-12-28&known=2017-12-30&place=";
const { open } = usePages();

const section = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Sections of the record" }).getByRole("button", { name }).click();
const asked = (page: Page) => new URL(page.url()).searchParams;

describe("the forecasts", () => {
  test("by outcome, all in the address; a row opens its claim on its day, and its place", async () => {
    const page = await open(LATE);
    await section(page, "Forecasts");
    await says(page, "#board-title", "Forecasts, plans and demands");
    await page.getByRole("radio", { name: /^All \d/ }).press("ArrowRight");
    await expect.poll(() => asked(page).get("outcome")).toBe("came-true");
    await page.reload();
    await says(page, ".dated-row", /Came true\s+12 November 2017[^]*the United Nations[^]*By the word of/);
    expect(await page.locator(".dated-row").count()).toBe(1);
    await page.locator(".dated-row .row-head").click();
    await page.locator(".claim-card mark").first().waitFor();
    expect(asked(page).get("on")).toBe("2017-10-24");
    expect(asked(page).get("known")).toBe("2017-12-30");
    await page.locator(".tabs label", { hasText: "Open" }).click();
    await page.getByLabel("Area").selectOption({ label: "Rawa" });
    await says(page, ".dated-row", /Intention[^]*does not settle it/);
    await page.locator(".dated-row .row-meta .link", { hasText: "Rawa" }).click();
    await says(page, "#place-title", "Rawa");
  });
});

describe("the events", () => {
  const STRIKE = /26 November 2017[^]*Attack \(from the air\)[^]*al-Shaafah/;
  test("each once, with its figures and every account of it; one alone has an address", async () => {
    const page = await open(LATE);
    await section(page, "Events");
    await says(page, "#board-title", "What happened");
    await page.getByLabel("Area").selectOption({ label: "al-Shaafah" });
    await says(page, ".dated-row", STRIKE);
    const strike = page.locator(".dated-row").first();
    await expect.poll(() => strike.innerText()).toMatch(/2 origins, 1 report[^]*at least 53[^]*civilians/);
    await expect.poll(() => strike.locator(".claim-lines li").count()).toBe(3);
    await expect.poll(() => strike.innerText()).toContain("Denied");
    await strike.getByRole("button", { name: "This event alone" }).click();
    await expect.poll(() => asked(page).get("event")).toMatch(/^e_/);
    await page.reload();
    await says(page, ".dated-row", STRIKE);
    expect(await page.locator(".dated-row").count()).toBe(1);
    await page.locator(".dated-row .claim-lines button").first().click();
    await page.locator(".claim-card mark").first().waitFor();
    expect(asked(page).get("on")).toBe("2017-11-26");
  });
  test("are narrowed by kind and days", async () => {
    const page = await open(`${LATE}&board=events&kind=RETREAT&from=2017-11-01&to=2017-11-30`);
    await says(page, ".dated-row", "Retreat (ceasefire)");
    expect(await page.locator(".dated-row").count()).toBe(2);
  });
});
