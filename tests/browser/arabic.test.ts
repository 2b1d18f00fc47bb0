import { expect, test } from "vitest";
import { says, usePages } from "./open-page.ts";

const { open } = usePages();

test("kinds of outlets, voices without a name and parts of places are Arabic in Arabic", async () => {
  const page = await open("?on=2017-12-28&known=2017-12-30&place=&lang=ar");
  await says(page, ".voices", /المرصد السوري لحقوق الإنسان\s+مرصد · غير تابع/);
  await says(page, ".voices", /مصدر عسكري[^]*متحدثة باسم التحالف|متحدثة باسم التحالف[^]*مصدر عسكري/);
  expect(await page.locator(".voices").innerText()).not.toMatch(/\b(alliance|military source)\b/);
  await page.goto(page.url().replace("place=", "place=geonames:174448"));
  await page.locator(".lanes svg").waitFor();
  await expect
    .poll(() => page.locator(".place-panel").innerText())
    .toContain("عدة أحياء في الشمال (البوكمال)");
});
