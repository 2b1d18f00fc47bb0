import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { withSettlements } from "./settlements.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";

const PROVINCE = { ...ABU_KAMAL, id: "dry-plain", name: "Dry Plain", area: true };
const CONTEXT = {
  on: "2017-11-20",
  known: "2017-11-20",
  policy: "against-interest",
  lens: null,
  standing: STANDING,
} as const;

function settlement(name: string, claims: readonly RecordedControl[], within = ["Dry Plain"]) {
  return controlAt({ ...ABU_KAMAL, id: name, name, within }, claims, CONTEXT);
}
const took = (by: string, actor: string) =>
  said({ by: [by], change: "gain", actor: [actor], published: "2017-11-02" });

describe("C24: shares stated and shares counted", () => {
  const share = said({
    by: ["afp"],
    change: "hold",
    actor: ["islamic-state"],
    percent: 52,
    published: "2017-11-02",
  });
  const area = controlAt(PROVINCE, [share], CONTEXT);
  const all = [
    area,
    settlement("Velm", [took("afp", "syrian-army")]),
    settlement("Karsk", [took("sana", "syrian-government")]),
    settlement("Tarn", [took("afp", "islamic-state")]),
    settlement("Osk", [
      took("sana", "syrian-government"),
      said({ by: ["amaq"], change: "hold", actor: ["islamic-state"], published: "2017-11-02" }),
    ]),
    settlement("Untold", []),
    settlement("Elsewhere", [took("afp", "islamic-state")], ["Wet Plain"]),
  ];

  it("counts each settlement once, by side, and says it beside the stated share", () => {
    const [answer] = withSettlements([area], all, { areas: new Set(["Dry Plain"]), standing: STANDING });
    expect(answer?.settlements).toMatchObject({
      known: 4,
      contested: 1,
      stale: 0,
      sides: [
        { actor: { id: "syrian-government" }, held: 1, claimed: 1, percent: 50 },
        { actor: { id: "islamic-state" }, held: 1, claimed: 0, percent: 25 },
      ],
    });
    expect(answer?.state).toBe(area.state);
    expect(answer?.why).toContain("Shares stated: Islamic State 52 percent.");
    expect(answer?.why).toMatch(
      /Of 4 settlements in it that the record tells of: the Syrian government 2 \(50 percent, 1 only claimed\), Islamic State 1 \(25 percent\), contested 1\.$/,
    );
  });

  it("leaves settlements, and areas of which no settlement is known, as they are", () => {
    const areas = new Set(["Dry Plain"]);
    expect(withSettlements(all.slice(1), all, { areas, standing: STANDING })).toEqual(all.slice(1));
    expect(withSettlements([area], [area], { areas, standing: STANDING })).toEqual([area]);
  });
});
