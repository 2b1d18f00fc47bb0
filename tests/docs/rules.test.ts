import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rulesDocument } from "../../scripts/write-rules-doc.ts";

it("docs/rules.md is what the rulebook says; else run npx tsx scripts/write-rules-doc.ts", async () => {
  const written = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(written).toBe(await rulesDocument());
});
