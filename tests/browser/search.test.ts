import { describe, expect, test } from "vitest";
import { says, seriousFlaws, usePages } from "./open-page.ts";

const LATE = "?on=2017-12-28&known=2017-12-30&place=";
const { open } = usePages();

describe("a search", () => {
  test("by Ctrl+K: sides are offered too, and all results, which the address holds", async () => {
    const page = await open(LATE);
    await page.locator(".map-tools").waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Daesh");
    await page.locator("[role=option]", { hasText: "Islamic State" }).first().waitFor();
    await page.locator("[role=option]", { hasText: "Everything with" }).dispatchEvent("pointerdown");
    await says(page, "#board-title", "Daesh");
    await says(page, ".found-facts", /\d+ claims/);
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("Daesh");
    await page.locator(".narrowing select").first().selectOption({ index: 1 });
    await expect.poll(() => new URL(page.url()).searchParams.get("voice")).not.toBeNull();
    await page.reload();
    await says(page, "#board-title", "Daesh");
    await page.locator(".found-claims button").first().click();
    await page.locator(".claim-card mark").first().waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get("q"), address.get("board")]).toEqual(["Daesh", "search"]);
    expect(address.get("claim")).not.toBeNull();
  });

  test("finds a town in another script, by kind, area and days, and shows it on the map", async () => {
    const page = await open(`${LATE}&board=search&q=${encodeURIComponent("البوكمال")}`);
    await says(page, ".found-facts", "1 place");
    await page.locator(".tabs label", { hasText: "Figures" }).click();
    await says(page, ".found-claims", "26");
    await page.getByLabel("From").fill("2017-11-10");
    await expect.poll(() => new URL(page.url()).searchParams.get("from")).toBe("2017-11-10");
    await page.getByRole("button", { name: "Map", exact: true }).last().click();
    await page.locator(".found-map .map[aria-busy=false]").waitFor({ timeout: 60_000 });
    await page.locator(".found-places button", { hasText: "Abu Kamal" }).click();
    await says(page, "#place-title", "Abu Kamal");
    expect(new URL(page.url()).searchParams.get("board")).toBe("search");
  });

  test("reads a report from its words and comes back to what was found", async () => {
    const page = await open(`${LATE}&board=search&q=convoy&kind=report`);
    await says(page, ".found-reports mark", /convoy/i);
    await page.locator(".found-reports button").first().click();
    await page.locator(".report-body").waitFor();
    await page.locator(".report-page .back").click();
    await says(page, "#board-title", "convoy");
  });
});

test("words are words, whatever their signs", async () => {
  const page = await open(`${LATE}&board=search&q=${encodeURIComponent("walrus (.*[")}`);
  await says(page, ".board .note", "Nothing by that name");
  await page.getByLabel("Words to search for").fill("<img src=x> al-Qa'im");
  await page.keyboard.press("Enter");
  await says(page, "#board-title", "<img src=x> al-Qa'im");
  await page.getByLabel("Words to search for").fill("al-Qa'im");
  await page.keyboard.press("Enter");
  await page.locator(".found-claims button").first().waitFor();
});

test.each(["", "&show=map"])("what was found%s: axe finds nothing serious", async (part) => {
  for (const [scheme, lang, width] of [
    ["light", "en", 1440],
    ["dark", "ar", 390],
  ] as const) {
    const page = await open(`${LATE}&board=search&q=ghouta&lang=${lang}${part}`, {
      scheme,
      width,
      height: 844,
    });
    await page.locator(".found-claims button").first().waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
