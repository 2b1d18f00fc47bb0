import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { ReviewAnswer } from "../../src/server/answers.ts";
import { type PageWish, says, seriousFlaws, usePages } from "./open-page.ts";

const { open, forgive } = usePages();

/** The desk, with a person who decides there already. */
async function openDesk(search = "", wish: PageWish = {}): Promise<Page> {
  const page = await open(`?board=review${search}`, wish);
  await page.locator(".person input").fill("A. Clerk");
  await page.keyboard.press("Enter");
  await page.locator(".review-claim h2").waitFor();
  return page;
}

async function waiting(): Promise<ReviewAnswer["waiting"]> {
  const response = await fetch(`${inject("address")}api/review?limit=1`);
  return ((await response.json()) as ReviewAnswer).waiting;
}
const claimShown = (page: Page) => page.locator(".review-claim h2").innerText();

describe("the review desk", () => {
  test("is walked, decided on and taken back by keys alone", async () => {
    const page = await openDesk();
    const before = await waiting();
    const first = await claimShown(page);
    await page.keyboard.press("j");
    await expect.poll(() => claimShown(page)).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => claimShown(page)).toBe(first);
    await page.keyboard.press("a");
    await expect.poll(() => claimShown(page)).not.toBe(first);
    await expect.poll(async () => (await waiting()).any).toBe(before.any - 1);
    await page.keyboard.press("r");
    await says(page, "dialog h2", "Why?");
    await page.keyboard.press("2");
    await expect.poll(async () => (await waiting()).any).toBe(before.any - 2);
    await says(page, ".review-queue .decided-reject", "rejected");
    await page.keyboard.press("u");
    await page.keyboard.press("u");
    await expect.poll(async () => (await waiting()).any).toBe(before.any);
    expect(await claimShown(page)).toBe(first);
  });

  test("puts a slot right from the register, and shows who did on the claim's card", async () => {
    const page = await openDesk();
    const before = await waiting();
    await page.keyboard.press("e");
    const where = page.getByRole("combobox", { name: "Where" });
    await where.fill("Tabqa");
    await page.locator(".name-picker [role=option]", { hasText: "Tabqa" }).first().waitFor();
    await where.press("Enter");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("1");
    await says(page, ".review-queue .decided-correct", "Tabqa");
    await expect.poll(async () => (await waiting()).any).toBe(before.any - 1);
    const decided = (await (
      await fetch(`${inject("address")}api/control?place=Tabqa&on=2017-12-30`)
    ).json()) as [{ for: string[]; against: string[] }];
    const id = [...decided[0].for, ...decided[0].against][0]!;
    const card = await open(`?claim=${encodeURIComponent(id)}`);
    await says(card, ".history-steps", "corrected by A. Clerk");
    await says(card, ".verdict-note", "Corrected");
    await page.keyboard.press("u");
    await expect.poll(async () => (await waiting()).any).toBe(before.any);
  });

  test("takes words selected in the report for a slot", async () => {
    const page = await openDesk("");
    await page.locator(".review-text mark").first().selectText();
    await says(page, ".selected-as", "Use");
    const words = await page.locator(".review-text mark").first().innerText();
    await page.locator(".selected-as").getByRole("button", { name: "Whom" }).click();
    await says(page, ".slot-editor", words.slice(0, 12));
    await page.keyboard.press("Escape");
  });

  test("keeps a decision that the server did not take, and sends it again", async () => {
    const page = await openDesk();
    const before = await waiting();
    await page.route("**/api/decisions", (route) => route.abort());
    await page.keyboard.press("a");
    await says(page, ".outbox", "1 decision is not taken yet");
    await page.reload();
    await says(page, ".outbox", "accepted");
    await page.unroute("**/api/decisions");
    await page.locator(".outbox").getByRole("button", { name: "Try again" }).click();
    await page.locator(".outbox").waitFor({ state: "detached" });
    await expect.poll(async () => (await waiting()).any).toBe(before.any - 1);
    await page.keyboard.press("u");
    await expect.poll(async () => (await waiting()).any).toBe(before.any);
    forgive("ERR_FAILED");
  });

  test.each([
    ["light", "en", 1440],
    ["dark", "ar", 1440],
    ["light", "ar", 390],
    ["dark", "en", 390],
  ] as const)(
    "axe finds nothing serious, nothing is wider than the screen: %s, %s, %i px",
    async (scheme, lang, width) => {
      const page = await openDesk(`&lang=${lang}`, { scheme, width });
      expect(await seriousFlaws(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.keyboard.press("e");
      await page.locator(".slot-editor").waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.locator(".slot-actions .link").click();
      await page.keyboard.press("r");
      await page.locator("dialog .reasons").waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.locator("dialog .keys").waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
    },
  );
});
