import { expect, it } from "vitest";
import { decide } from "../../record/decide.ts";
import { createMemoryStore } from "../../record/memory-store.ts";
import { aControl, aReport } from "../../record/testing.ts";
import { NO_STANDING } from "../../views/standing.ts";
import { withKnownCredits } from "./known-credits.ts";

it("I6: a credit counts under the id of the source whose name is printed, however it is written", async () => {
  const store = createMemoryStore();
  for (const [id, name] of [
    ["r1", "North Wire Agency"],
    ["r2", "Nobody Known"],
  ] as const) {
    const report = aReport(id, `KARSK (${name}) - Rebels took Karsk.`);
    const claim = aControl(report, { quote: "Rebels took Karsk" });
    await store.append(decide({ outcome: "new", report, revision: 1 }, [claim]).bodies, "2026-01-01");
  }
  const standing = {
    ...NO_STANDING,
    sources: { "north-wire": { name: "North Wire", affiliations: [] } },
    sourceNames: { "north wire agency": "north-wire" },
  };
  const claims = await withKnownCredits(store, standing).claims({}, { after: 0, limit: 9 });
  expect(claims.map(({ credit }) => credit)).toEqual([
    { id: "north-wire", name: "North Wire" },
    { id: null, name: "Nobody Known" },
  ]);
});
