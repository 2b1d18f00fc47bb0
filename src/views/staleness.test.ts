import { describe, expect, it } from "vitest";
import type { AsOf, RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { createControlIndex } from "./control-index.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { testimonyOf } from "./testimony.ts";
import { timelineOf } from "./timeline.ts";

const [GOV, IS] = ["syrian-government", "islamic-state"];
const asked = (on: string, policy: AsOf["policy"] = "against-interest") =>
  ({ on, known: "2030-01-01", policy, lens: null, standing: STANDING }) as const;
const at = (claims: readonly RecordedControl[], on: string, policy?: AsOf["policy"]) =>
  controlAt(ABU_KAMAL, claims, asked(on, policy));
const holds = (by: string, published: string, actor = GOV) =>
  said({ by: [by], change: "hold", actor: [actor], published });

describe("C22: staleness", () => {
  const claims = [holds("afp", "2017-01-10")];

  it("sets in on the day after the policy's limit, in data and words, and leaves the state", () => {
    expect(at(claims, "2017-04-10")).toMatchObject({ state: "held", days_since: 90, stale: false });
    const answer = at(claims, "2017-04-11");
    expect(answer).toMatchObject({ state: "held", days_since: 91, stale: true, stale_after: 90 });
    expect(answer.why).toMatch(/Stale: the last word about it is of 2017-01-10, 91 days before\.$/);
    expect(at(claims, "2017-02-10", "latest-word")).toMatchObject({ stale: true, stale_after: 30 });
  });

  it("says the same from the index, and nothing of a place of which nothing is known", () => {
    const index = createControlIndex(STANDING);
    index.put(
      "p",
      ABU_KAMAL,
      claims.flatMap((recorded) => testimonyOf(recorded) ?? []),
    );
    for (const on of ["2017-01-10", "2017-04-10", "2017-04-11", "2018-01-01"])
      expect(index.answers(asked(on))).toEqual([at(claims, on)]);
    expect(at([], "2017-04-11")).toMatchObject({ state: "unknown", stale: false });
  });

  it("is told of a span's days between two words, and of its end", () => {
    const { spans } = timelineOf(ABU_KAMAL, [...claims, holds("sohr", "2017-08-01")], asked("2018-01-01"));
    expect(spans).toMatchObject([
      {
        from: "2017-01-10",
        to: null,
        stale: [
          { from: "2017-04-11", to: "2017-07-31" },
          { from: "2017-10-31", to: null },
        ],
      },
    ]);
  });
});

describe("C23: a part said once ages", () => {
  const whole = holds("afp", "2017-01-10");
  const part = said({
    by: ["sohr"],
    change: "gain",
    actor: [IS],
    part: "the mill quarter",
    published: "2017-02-01",
  });

  it("while nothing is told of the whole, it goes on", () => {
    expect(at([whole, part], "2017-06-01")).toMatchObject({ state: "contested", stale: true });
  });

  it("when the whole was told of since, it stands against after 90 days", () => {
    const claims = [whole, part, holds("a-blog", "2017-02-20")];
    expect(at(claims, "2017-05-02").state).toBe("contested");
    expect(at(claims, "2017-05-03")).toMatchObject({ state: "held", against: [part.claim.id] });
    expect(
      timelineOf(ABU_KAMAL, claims, asked("2018-01-01")).spans.map(({ state, from }) => [state, from]),
    ).toEqual([
      ["held", "2017-01-10"],
      ["contested", "2017-02-01"],
      ["held", "2017-05-03"],
    ]);
  });

  it("the holder's own word does not make it age, and a part told of again is young", () => {
    expect(at([whole, part, holds("sana", "2017-02-20")], "2017-06-01").state).toBe("contested");
    const again = said({
      by: ["reuters"],
      change: "hold",
      actor: [IS],
      part: "the mill quarter",
      published: "2017-04-20",
    });
    expect(at([whole, part, holds("a-blog", "2017-02-20"), again], "2017-06-01").state).toBe("contested");
  });
});
