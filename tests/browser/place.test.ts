import { describe, expect, test } from "vitest";
import { says, seriousFlaws, usePages } from "./open-page.ts";

const LATE = "?on=2017-12-28&known=2017-12-30";
const { open } = usePages();

describe("the place panel", () => {
  test("says how broadly it is told, and in Arabic", async () => {
    const page = await open(`${LATE}&place=geonames:174448`);
    await says(page, ".evidence h3", /^For: \d origins, \d reports$/);
    const arabic = await open(`${LATE}&place=geonames:174448&lang=ar`);
    await says(arabic, ".evidence h3", /^معه: .*(مصادر|مصدران)، .*(تقارير|تقريران)$/);
  });

  test("says that what it knows is stale", async () => {
    const page = await open(`${LATE}&place=`);
    await page.keyboard.press("l");
    await page.locator(".place-list button", { hasText: "al-Shola" }).click();
    await says(page, ".verdict-meta", "last reported 91 days ago Stale: the last known, not what is now.");
    await page.getByRole("button", { name: "العربية" }).click();
    await says(page, ".verdict-meta", "قديم");
  });

  test("counts the settlements of a province beside its shares, for its towns too", async () => {
    const page = await open(`?on=2017-11-10&known=2017-11-12&place=sy-deir-ez-zor-governorate`);
    await says(page, ".settlements h2", "Settlements in Deir ez-Zor Governorate");
    await says(page, ".settlements", /Syrian Democratic Forces\s*2\s*29% · 2 only claimed[^]*Contested\s*2/);
    await says(page, ".settlements", "Of 7 settlements in it the record tells who holds them");
    expect(await seriousFlaws(page)).toEqual([]);
    const town = await open(`?on=2017-11-10&known=2017-11-12&place=geonames:174448&lang=ar`);
    await says(town, ".settlements", "يقول السجل من يسيطر على ٧ بلدات فيها");
  });
});
