import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { siegesOf } from "./sieges.ts";
import { ABU_KAMAL, said, type Saying, STANDING } from "./testing.ts";
import { counted, happened } from "./testing-claims.ts";

const besieged = (saying: Partial<Saying> = {}) =>
  said({
    by: ["reuters"],
    change: "besiege",
    actor: ["syrian-army"],
    target: ["islamic-state"],
    time: "2017-10-01",
    published: "2017-10-01",
    ...saying,
  });
const relieved = (saying: Partial<Saying> = {}) =>
  besieged({ change: "relieve", time: "2017-11-05", published: "2017-11-05", ...saying });

const sieges = (
  own: readonly RecordedClaim[],
  { on = "2017-11-10", known = "2017-11-30", inside = [] as readonly RecordedClaim[] } = {},
) =>
  siegesOf(
    ABU_KAMAL,
    { own, inside },
    { on, known, policy: "against-interest", lens: null, standing: STANDING },
  );

describe("a siege", () => {
  it("S1: goes on until words that it is over are firm, and says since when", () => {
    const [siege] = sieges([
      besieged({ time: "2016-05/2017-10-01" }),
      besieged({ by: ["afp"], published: "2017-10-20", time: "2017-10-20" }),
    ]);
    expect(siege).toMatchObject({ since: "2016-05", to: null, last_reported: "2017-10-20" });
    expect(siege?.besieged_by.map(({ id }) => id)).toEqual(["syrian-army"]);
    expect(siege?.told).toHaveLength(2);
  });

  it("S1: of which only is said that it is so began by that day at the latest", () => {
    expect(sieges([besieged()])[0]).toMatchObject({ since: "../2017-10-01", to: null });
  });

  it("S1: that is over keeps its last day and the words that ended it; before that day it goes on", () => {
    const end = relieved();
    const claims = [besieged(), end];
    expect(sieges(claims)[0]).toMatchObject({ to: "2017-11-04", over: [end.claim.id] });
    expect(sieges(claims, { on: "2017-11-01" })[0]).toMatchObject({ to: null, over: [] });
    expect(sieges(claims, { known: "2017-11-04" })[0]).toMatchObject({ to: null });
    expect(sieges(claims, { on: "2017-09-01" })).toEqual([]);
  });

  it("S1: that one side alone says is over goes on, and the word is shown", () => {
    const word = relieved({ by: ["amaq"], actor: ["islamic-state"], target: [] });
    expect(sieges([besieged(), word])[0]).toMatchObject({ to: null, over: [word.claim.id] });
  });

  it("S1: of which no word was heard any more ends with the last day told", () => {
    const asked = { on: "2019-01-01", known: "2019-01-01" };
    expect(sieges([besieged()], asked)[0]).toMatchObject({ to: "2017-10-01", over: [] });
  });

  it("S1: laid again is another siege, the newest first", () => {
    const claims = [besieged(), relieved(), besieged({ time: "2017-11-08", published: "2017-11-08" })];
    expect(sieges(claims).map(({ since, to }) => [since, to])).toEqual([
      ["../2017-11-08", null],
      ["../2017-10-01", "2017-11-04"],
    ]);
    const again = besieged({ by: ["afp"], time: "2017-11-20", published: "2017-11-20" });
    expect(sieges([...claims, again], { on: "2017-11-06" }).map(({ to }) => to)).toEqual(["2017-11-04"]);
  });
});

describe("what is reported from inside", () => {
  const place = "abu-kamal";
  const told = { by: ["afp"], place, published: "2017-11-02" } as const;

  it("S2: how many are inside stands as figures, of places inside it too", () => {
    const [siege] = sieges(
      [besieged(), counted({ ...told, time: "2017-11-02", figure: 900, measure: "besieged" })],
      {
        inside: [
          counted({
            ...told,
            place: "quarter",
            time: "2017-11-03",
            published: "2017-11-03",
            figure: { min: 40 },
            measure: "trapped",
          }),
        ],
      },
    );
    expect(siege?.inside.map(({ measure, min, max }) => [measure, min, max])).toEqual([
      ["trapped", 40, null],
      ["besieged", 900, 900],
    ]);
  });

  it("S2: each claim once, under the first heading that it fits", () => {
    const claims = [
      counted({ ...told, figure: 4, measure: "evacuated", population: "patients" }),
      counted({ ...told, figure: 60, measure: "evacuated" }),
      counted({ ...told, figure: 3 }),
      happened({ ...told, event: "AID" }),
      happened({ ...told, event: "ASSAULT", mode: "aerial" }),
      happened({ ...told, event: "THREATEN" }),
    ];
    const [siege] = sieges([besieged(), ...claims]);
    const found = Object.fromEntries(
      Object.entries(siege!.reported).map(([heading, lines]) => [
        heading,
        lines.map(({ claim }) => claims.findIndex((each) => each.claim.id === claim.id)),
      ]),
    );
    expect(found).toEqual({ medical: [0], left: [1], aid: [3], harm: [4, 2] });
  });

  it("S2: only of the siege's days, known by then, not told as history, not rejected", () => {
    const claims = [
      counted({ ...told, figure: 1, time: "2017-09-01" }),
      counted({ ...told, figure: 2, time: "2017-11-12", published: "2017-11-12" }),
      counted({ ...told, figure: 3, published: "2017-12-15", time: "2017-11-01" }),
      counted({ ...told, figure: 4, background: true }),
      { ...counted({ ...told, figure: 5 }), verdict: "reject" as const },
    ];
    expect(sieges([besieged(), ...claims])[0]?.reported.harm).toEqual([]);
  });
});
