import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { changesBetween } from "./changes.ts";
import { controlAt } from "./control-at.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";

const GOV = "syrian-government";
const IS = "islamic-state";

function answer(claims: readonly RecordedControl[], known: string, name = "Karsk") {
  const place = { ...ABU_KAMAL, id: name.toLowerCase(), name };
  const asked = { on: "2017-11-20", known, policy: "against-interest", lens: null } as const;
  return controlAt(place, claims, { ...asked, standing: STANDING });
}

const held = said({ by: ["afp"], change: "hold", actor: [IS], published: "2017-11-01" });
const taken = said({ by: ["afp"], change: "gain", actor: [GOV], published: "2017-11-05" });
const siege = said({ by: ["afp"], change: "besiege", actor: [GOV], published: "2017-11-05" });
const same = said({ by: ["reuters"], change: "hold", actor: [IS], published: "2017-11-05" });

describe("V1: what changed between two known days", () => {
  const cases: [string, RecordedControl[], string | null][] = [
    ["another holder", [held, taken], "held Islamic State → held Syrian government"],
    ["a siege", [held, siege], "held Islamic State → held Islamic State besieged"],
    ["a first word", [taken], "unknown → held Syrian government"],
    ["more who say the same", [held, same], null],
    ["nothing", [held], null],
    ["what is taken back", [{ ...held, retired: "2017-11-05" }], "held Islamic State → unknown"],
  ];
  it.each(cases)("%s", (_, claims, change) => {
    const found = changesBetween([answer(claims, "2017-11-02")], [answer(claims, "2017-11-06")]);
    const side = ({ state, holders, besieged }: (typeof found)[number]["before"]) =>
      [state, holders.join("+"), besieged ? "besieged" : ""].filter(Boolean).join(" ");
    expect(found.map(({ before, after }) => `${side(before)} → ${side(after)}`)).toEqual(
      change === null ? [] : [change],
    );
  });

  it("names the claims that are new in the answer, and why", () => {
    const [change] = changesBetween(
      [answer([held, taken], "2017-11-02")],
      [answer([held, taken], "2017-11-06")],
    );
    expect(change?.claims).toEqual([taken.claim.id]);
    expect(change?.why).toBe("AFP says the Syrian government took it (2017-11-05).");
  });

  it("another besieger is a change, another order of names is none", () => {
    const by = (actor: string) =>
      answer([held, said({ by: ["afp"], change: "besiege", actor: [actor] })], "2017-11-20");
    expect(changesBetween([by(GOV)], [by("syrian-rebels")])).toHaveLength(1);
    const rivals = { ...answer([held], "2017-11-02"), state: "contested" as const };
    const [a, b] = [held.claim.actor[0]!, taken.claim.actor[0]!];
    expect(changesBetween([{ ...rivals, holders: [a, b] }], [{ ...rivals, holders: [b, a] }])).toEqual([]);
  });

  it("comes in order of place, with places that are only in one of the two", () => {
    const found = changesBetween(
      [answer([held], "2017-11-02", "Zarra")],
      [answer([taken], "2017-11-06", "Velm"), answer([taken], "2017-11-06", "Karsk")],
    );
    expect(found.map(({ place, after }) => [place.name, after.state])).toEqual([
      ["Karsk", "held"],
      ["Velm", "held"],
      ["Zarra", "unknown"],
    ]);
    expect(found[2]?.why).toBe("What was published of Zarra has been taken back.");
  });
});
