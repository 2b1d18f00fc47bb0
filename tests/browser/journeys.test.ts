import { describe, expect, inject, test } from "vitest";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { says, usePages } from "./open-page.ts";

const ABU_KAMAL = "geonames:174448";
const { open, forgive } = usePages();

async function control(query: Record<string, string>): Promise<ControlAnswer> {
  const response = await fetch(`${inject("address")}api/control?${new URLSearchParams(query)}`);
  const [answer] = (await response.json()) as ControlAnswer[];
  return answer!;
}

describe("the page opens", () => {
  test("on Abu Kamal on 10 November 2017, contested between the government and Islamic State", async () => {
    const page = await open("", { isFirstVisit: true });
    await says(page, ".stage-head h1", "10 November 2017");
    await says(page, "#place-title", "Abu Kamal");
    await says(page, ".verdict-line", /^Contested: .*Islamic State/);
    await says(page, ".verdict-line", "Syrian government");
    await says(page, ".first", "is not");
    await page.getByRole("button", { name: "Show me the map" }).click();
    await page.locator(".first").waitFor({ state: "detached" });
  });

  test("in Arabic, from right to left", async () => {
    const page = await open("?lang=ar");
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    await says(page, "#place-title", "البوكمال");
    await says(page, ".verdict-line", "متنازع عليه");
    const [rail, side] = await Promise.all([
      page.locator(".rail").boundingBox(),
      page.locator(".side").boundingBox(),
    ]);
    expect(rail!.x).toBeGreaterThan(side!.x);
  });

  test("on a telephone, with nothing wider than its screen", async () => {
    const page = await open("", { width: 390, height: 844 });
    await says(page, ".verdict-line", "Contested");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const words = await page
      .locator(".dock-strip text")
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).filter(({ left, right }) => left < 0 || right > 390),
      );
    expect(words).toEqual([]);
  });
});

describe("time moves", () => {
  test("by keyboard, each day its own answer, the same as the server's", async () => {
    const page = await open();
    await says(page, ".verdict-line", "Contested");
    const on = page.getByRole("slider", { name: "The day asked about" });
    const known = page.getByRole("slider", { name: "What had been published by" });
    await on.press("PageDown");
    await says(page, ".stage-head h1", "3 November 2017");
    await known.press("PageDown");
    await says(page, ".stage-head p", "as known on 5 November 2017");
    const early = await control({ place: ABU_KAMAL, on: "2017-11-03", known: "2017-11-05" });
    await says(page, ".why", early.why);
    await known.press("End");
    const late = await control({ place: ABU_KAMAL, on: "2017-11-03", known: "2018-01-06" });
    await says(page, ".why", late.why);
    await expect.poll(() => new URL(page.url()).searchParams.get("on")).toBe("2017-11-03");
  });

  test("to the next change and back, and both days together", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Next change" }).click();
    await says(page, ".stage-head h1", "11 November 2017");
    await page.getByLabel("Move both days together").check();
    await page.getByRole("button", { name: "Previous change" }).click();
    await says(page, ".stage-head p", "as known that day");
  });
});

describe("another ear, another rule", () => {
  test("through Syrian state TV alone the government holds it; all voices bring the dispute back", async () => {
    const page = await open();
    await says(page, ".verdict-line", "Contested");
    await page.getByRole("button", { name: "Only Syrian state TV" }).click();
    await says(page, ".verdict-line", "Claimed by the Syrian government");
    await says(page, ".stage-head p", "Syrian state TV");
    await page.getByRole("button", { name: "All voices" }).click();
    await says(page, ".verdict-line", "Contested");
  });

  test("the rule stands in words under its name", async () => {
    const page = await open("?on=2017-11-10&known=2017-11-09&place=geonames:174448");
    await page.getByLabel("Latest word").check();
    await says(page, ".policies", "spoke last");
    const answer = await control({
      place: ABU_KAMAL,
      on: "2017-11-10",
      known: "2017-11-09",
      policy: "latest-word",
    });
    await says(page, ".why", answer.why);
  });
});

describe("from the map to the sentence", () => {
  test("a disc opens its place, a line its claim, the sentence is marked in its report", async () => {
    const page = await open("?place=");
    await page.locator(".map-tools").waitFor();
    const map = await page.locator(".map").boundingBox();
    await page.mouse.click(map!.x + map!.width / 2, map!.y + map!.height / 2);
    await says(page, "#place-title", "Abu Kamal");
    await page.locator(".evidence .claim-lines button").first().click();
    await page.locator(".claim-card mark").first().waitFor();
    const quote = await page.locator(".claim-card blockquote").innerText();
    expect(await page.locator(".claim-card mark").allInnerTexts()).toEqual([quote]);
    await page.getByRole("button", { name: "Whole report" }).click();
    const marked = page.locator(".report-body .marked");
    await expect.poll(async () => (await marked.allInnerTexts()).join(""), { timeout: 15_000 }).toBe(quote);
    await page.goBack();
    await page.goBack();
    await says(page, "#place-title", "Abu Kamal");
  });

  test("the list is the map's twin", async () => {
    const page = await open("?on=2017-11-10&known=2017-11-12&place=");
    await page.keyboard.press("l");
    const ghouta = page.locator(".place-list button", { hasText: "Eastern Ghouta" });
    expect(await ghouta.innerText()).toContain("besieged by the Syrian government");
    await ghouta.click();
    await says(page, "#place-title", "Eastern Ghouta");
  });

  test("a link to a claim brings its own day", async () => {
    const answer = await control({ place: ABU_KAMAL, on: "2017-11-10", known: "2017-11-12" });
    const page = await open(`?claim=${answer.against[0]}`);
    await page.locator(".claim-card mark").first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("known")).toMatch(/^2017-11-/);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await says(page, "#place-title", "Abu Kamal");
  });

  test.each(["Boukamal", "al-Bukamal", "البوكمال"])("a search for %s finds the town", async (words) => {
    const page = await open("?place=");
    await page.keyboard.press("/");
    await page.keyboard.type(words);
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await says(page, "#place-title", "Abu Kamal");
  });
});

describe("two maps side by side", () => {
  test("state television beside all voices: what differs is listed, counted, and opens", async () => {
    const page = await open("?on=2017-11-10&known=2017-11-12&place=");
    await page.getByLabel("Compare", { exact: true }).selectOption("lens");
    await expect.poll(() => new URL(page.url()).searchParams.get("beside")).toMatch(/^lens:/);
    await page.getByLabel("Through another voice").selectOption("syrian-state-tv");
    await expect.poll(() => new URL(page.url()).searchParams.get("beside")).toBe("lens:syrian-state-tv");
    await says(page, ".pane:last-child .pane-words", "Syrian state TV");
    const town = page.locator(".differences li", { hasText: "Abu Kamal" });
    await expect.poll(() => town.innerText()).toMatch(/Contested.*\n*.*Claimed by the Syrian government/s);
    const listed = await page.locator(".differences li").count();
    await says(page, ".differences h2", `${listed} places differ`);
    await town.locator("button").click();
    await says(page, "#place-title", "Abu Kamal");
  });

  test("what was known then beside what was known later, and one camera for both", async () => {
    const page = await open("?on=2017-11-10&known=2017-11-09&place=&beside=known:2017-11-12");
    await says(page, ".pane:first-child .pane-words", "9 November");
    await says(page, ".pane:last-child .pane-words", "12 November");
    await page.locator(".pane .map-tools").last().waitFor();
    const before = await page.locator(".pane .scale").allInnerTexts();
    await page.locator(".pane .map canvas").first().hover();
    await page.mouse.wheel(0, -600);
    await expect.poll(() => page.locator(".pane .scale").allInnerTexts()).not.toEqual(before);
    await expect.poll(async () => new Set(await page.locator(".pane .scale").allInnerTexts()).size).toBe(1);
  });
});

describe("the record grows", () => {
  test("the page says so, and shows it when asked", async () => {
    const page = await open("?on=2017-12-28&known=2017-12-30&place=");
    await page.locator(".stage[aria-busy=false]").waitFor();
    const response = await fetch(`${inject("address")}api/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        text: "Syrian rebels seized Saraqib on Wednesday.",
        publisher: "Test Wire",
        published: "2017-12-27",
      }),
    });
    expect(response.status).toBe(201);
    await says(page, ".live-note", "has grown");
    await page.getByRole("button", { name: "Show the newer record" }).click();
    await page.locator(".live-note p").waitFor({ state: "detached" });
    await page.keyboard.press("l");
    await page.locator(".place-list li", { hasText: "Saraqib" }).waitFor();
  });
});

describe("what lies over the map", () => {
  test("the disputes lead to their places, a claim to its voice's record", async () => {
    const page = await open("?on=2017-11-10&known=2017-12-30&place=");
    await page.getByRole("button", { name: "Disputes" }).click();
    await says(page, "#board-title", "Disputes");
    await page.locator(".board .dispute", { hasText: "Abu Kamal" }).locator("h2 button").first().click();
    await says(page, "#place-title", "Abu Kamal");
    await page.locator(".evidence .claim-lines button").first().click();
    await page.locator(".claim-card .voice").first().click();
    await says(page, ".source-page .sums", "held up");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.locator(".map").waitFor();
  });

  test("colours for colour-blind readers change the legend and stay in the address", async () => {
    const page = await open();
    const government = page.locator(".legend-sides li", { hasText: "Syrian government" }).locator("circle");
    const before = await government.getAttribute("fill");
    await page.getByLabel("Colours for colour-blind readers").check();
    await expect.poll(() => government.getAttribute("fill")).not.toBe(before);
    await expect.poll(() => new URL(page.url()).searchParams.get("colours")).toBe("safe");
  });

  test("the map is saved as a picture", async () => {
    const page = await open();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the map as a picture" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/10 November 2017\.png$/);
  });
});

describe("the map alone", () => {
  test("has no desk, says its days, and leads to the whole", async () => {
    const page = await open("embed?on=2017-11-10&known=2017-11-12&place=");
    await says(page, ".embed .stage-head", "as known on 12 November 2017");
    expect(await page.locator(".top, .rail, .dock").count()).toBe(0);
    const link = await page.getByRole("link", { name: "Open in Demarc" }).getAttribute("href");
    expect(link).toContain("/?on=2017-11-10&known=2017-11-12");
  });
});

describe("a report is added", () => {
  test("read at once, and shown as the text it is", async () => {
    const page = await open("?on=2017-12-28&known=2017-12-30&place=");
    await page.getByRole("button", { name: "Add reports" }).click();
    await page
      .getByLabel("Or the text of one report")
      .fill(
        "Syrian rebels seized Palmyra from Islamic State on Wednesday. <img src=x onerror=document.title='broken'>",
      );
    await page.getByRole("textbox", { name: "Publisher" }).fill("Test Wire");
    await page.getByRole("textbox", { name: "Published" }).fill("2017-12-28");
    await page.getByRole("button", { name: "Read it in" }).click();
    await says(page, ".paste [role=status]", "Read:");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("Palmyra");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await says(page, ".verdict-line", "the Syrian rebels");
    await page.locator(".evidence .claim-lines button").first().click();
    await says(page, ".report-text", "<img src=x onerror=");
    expect(await page.title()).toBe("Demarc");
    expect(await page.locator(".report-text img").count()).toBe(0);
  });

  test("a date that does not exist is refused in words", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Add reports" }).click();
    await page.getByLabel("Or the text of one report").fill("Rebels took Douma.");
    await page.getByRole("textbox", { name: "Publisher" }).fill("Test Wire");
    await page.getByRole("textbox", { name: "Published" }).fill("2017-11-31");
    await page.getByRole("button", { name: "Read it in" }).click();
    await says(page, ".paste [role=alert]", "is not a date that exists");
    forgive("400");
  });
});
