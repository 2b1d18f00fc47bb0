import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { says, seriousFlaws, usePages } from "./open-page.ts";

const { open } = usePages();

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});
const REPORT = (place: string, day: string) =>
  `---\npublisher: Test Wire\npublished: ${day}\n---\nSyrian rebels seized ${place} on Wednesday. <img src=x onerror=document.title='broken'>\n`;

async function dialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add reports" }).first().click();
  await page.locator("dialog[open]").waitFor();
}

describe("files are added", () => {
  test("several at once: what was read of each, what was not and why; again is no harm", async () => {
    const page = await open("?on=2017-12-28&known=2017-12-30&place=");
    await dialog(page);
    const lines = ["Atarib", "Khan Shaykhun"].map((place) =>
      JSON.stringify({
        text: `Syrian rebels seized ${place} on Wednesday.`,
        source: "Test Wire",
        published: "2017-12-27",
      }),
    );
    const all = [
      file("idlib.md", REPORT("Idlib", "2017-12-27")),
      file("two.jsonl", [...lines, "{broken"].join("\n")),
      file("map.pdf", "%PDF-1.7"),
    ];
    await page.locator(".drop input").setInputFiles(all);
    await says(page, ".files", "3 of 3 files read");
    const row = (name: string) => page.locator(".files li", { hasText: name }).first();
    expect(await row("idlib.md").innerText()).toMatch(/1 new · 1 claim/);
    expect(await row("two.jsonl").innerText()).toMatch(
      /2 new · 2 claims[^]*Line 3: the line is no JSON object/,
    );
    expect(await row("map.pdf").innerText()).toContain("extension is none that Demarc reads");
    expect(await seriousFlaws(page)).toEqual([]);
    await page.locator(".drop input").setInputFiles(all.slice(0, 1));
    await expect.poll(() => row("idlib.md").innerText()).toContain("1 known already");
    expect(await page.title()).toBe("Demarc");
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    await page.locator(".place-list li", { hasText: "Khan Shaykhun" }).waitFor();
  });

  test("by dropping; day and publisher given beside stand in for what a file does not say; in Arabic", async () => {
    const page = await open("?on=2017-12-28&known=2017-12-30&place=&lang=ar", {
      width: 1200,
      scheme: "dark",
    });
    await page.getByRole("button", { name: "أضف تقارير" }).first().click();
    await page.locator("[name=publisher]").fill("Test Wire");
    await page.locator("[name=published]").fill("2017-12-27");
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Syrian rebels seized Salqin on Wednesday."], "salqin.txt"));
      return transfer;
    });
    await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
    await says(page, ".files", "قُرئ ١ من ١");
    await says(page, ".files li", "١ جديد");
    expect(await seriousFlaws(page)).toEqual([]);
  });
});
