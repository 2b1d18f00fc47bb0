import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedControl } from "./as-of.ts";
import { controlAt } from "./control-at.ts";
import { areIndependent, breadthOf, countIndependent, withSharedKeys, type Witness } from "./independence.ts";
import { ABU_KAMAL, said, type Saying, STANDING } from "./testing.ts";
import { testimonyOf } from "./testimony.ts";
import { timelineOf } from "./timeline.ts";

const REBELS = "syrian-rebels";
const at = (claims: readonly RecordedControl[], on = "2017-11-20") =>
  controlAt(ABU_KAMAL, claims, { on, known: on, policy: "against-interest", lens: null, standing: STANDING });
const took = (parts: Partial<Saying>) =>
  said({ by: ["a-blog"], change: "gain", actor: [REBELS], published: "2017-11-02", ...parts });

const WIRE =
  "Fighters with rifles slung over their coats walked past the shuttered bakery this morning while the last trucks of the garrison turned south. Shopkeepers swept glass from the pavement, and by noon a new flag hung over the post office.";

describe("what counts once", () => {
  it("I5: papers that print nearly the same text are one origin, in as many reports as print it", () => {
    const papers = ["", "UPDATE: ", "Border Post. "].map((head, i) =>
      took({ by: [`paper-${i}`], text: `${head}${WIRE}` }),
    );
    const answer = at(papers);
    expect(answer.state).toBe("claimed");
    expect(answer.breadth.for).toEqual({ origins: 1, reports: 3 });
    const other = took({
      by: ["b-blog"],
      text: "The rebels have it, all of it, says our man on the bridge.",
    });
    expect(at([...papers, other])).toMatchObject({
      state: "held",
      breadth: { for: { origins: 2, reports: 4 }, against: { origins: 0, reports: 0 } },
    });
  });

  it("I5, T3: a copy that is not yet published joins nothing", () => {
    const [first, second] = [took({ by: ["a-blog"] }), took({ by: ["b-blog"] })];
    const link = took({ by: ["c-blog"], published: "2017-11-09" });
    const keyed = (recorded: RecordedControl, sketch: string) => ({ ...recorded, sketch });
    const claims = [keyed(first, "aaaaabbbbb"), keyed(second, "cccccddddd"), keyed(link, "aaaaaddddd")];
    expect(at(claims, "2017-11-08")).toMatchObject({ state: "held", breadth: { for: { origins: 2 } } });
    expect(at(claims, "2017-11-09")).toMatchObject({ state: "claimed", breadth: { for: { origins: 1 } } });
  });

  it("I4, I5: nameless voices are one within a text and its copies", () => {
    const activists = (paper: string, text: string, name = "local activists") =>
      took({ by: [name, paper], unknown: true, text });
    const copies = [activists("a-blog", WIRE), activists("b-blog", `${WIRE} More to follow.`)];
    expect(at(copies).breadth.for).toEqual({ origins: 1, reports: 2 });
    expect(at([...copies, activists("c-blog", "Another text.")]).breadth.for.origins).toBe(2);
    expect(at([...copies, activists("b-blog", WIRE, "a shepherd")]).breadth.for.origins).toBe(2);
  });

  it("I6: a text that credits an agency is the agency's word, and weighs as such", () => {
    const credited = (by: string, credit: string) => took({ by: [by], credit, text: `Words of ${by}.` });
    expect(at([credited("a-blog", "amaq"), credited("b-blog", "amaq")]).breadth.for.origins).toBe(1);
    expect(at([credited("a-blog", "reuters")]).state).toBe("held");
    const own = said({ by: ["a-blog"], change: "gain", actor: ["islamic-state"], credit: "amaq" });
    expect(at([own])).toMatchObject({ state: "claimed", why: expect.stringContaining("Amaq says") });
    const quoted = took({ by: ["a commander", "a-blog"], unknown: true, credit: "reuters" });
    expect(at([quoted]).state).toBe("claimed");
    expect(testimonyOf(own)?.lensNames).toEqual(["a-blog", "amaq", "Amaq"]);
  });

  it("I7: a person whom no register knows is one origin by whomever quoted, in any spelling", () => {
    const named = (name: string, paper: string) => took({ by: [name, paper], unknown: true });
    const claims = [named("Abu Karim al-Velmi", "a-blog"), named("Abu Kareem Al-Velmi", "b-blog")];
    expect(at(claims)).toMatchObject({ state: "claimed", breadth: { for: { origins: 1, reports: 2 } } });
    expect(at([...claims, named("Velm Press Office", "c-blog")]).breadth.for.origins).toBe(2);
  });

  it("I3, I8: all own words of a side are one origin, in spans too", () => {
    const own = ["syrian-state-tv", "sana"].map((by) =>
      said({ by: [by], change: "gain", actor: ["syrian-government"], published: "2017-11-02" }),
    );
    expect(at(own).breadth.for).toEqual({ origins: 1, reports: 2 });
    const context = {
      known: "2017-11-20",
      policy: "against-interest",
      lens: null,
      standing: STANDING,
    } as const;
    expect(timelineOf(ABU_KAMAL, own, context).spans[0]?.breadth).toEqual({ origins: 1, reports: 2 });
  });
});

const witnesses: fc.Arbitrary<Witness[]> = fc.array(
  fc.record({
    origin: fc.constantFrom("a", "b", "c", "d"),
    copies: fc.subarray(["k", "l", "m"], { maxLength: 2 }),
  }),
  { maxLength: 6 },
);

describe("how many are independent", () => {
  it("I1, I2, I8: a voice with a text of its own and another's copier are two", () => {
    const [own, shared] = [["k"], ["l"]];
    const counted = (...all: [string, string[]][]) =>
      countIndependent(all.map(([origin, copies]) => ({ origin, copies })));
    expect(counted(["a", shared], ["b", shared])).toBe(1);
    expect(counted(["a", shared], ["a", own], ["b", shared])).toBe(2);
    expect(counted(["a", shared], ["b", shared], ["c", shared], ["c", []], ["b", own])).toBe(3);
    expect(counted(["a", []], ["a", []])).toBe(1);
    expect(counted()).toBe(0);
  });

  it("is no more than the voices, in any order, and the same without keys that tie nothing", () => {
    fc.assert(
      fc.property(
        witnesses.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const count = countIndependent(all);
          expect(countIndependent(shuffled)).toBe(count);
          expect(count).toBeLessThanOrEqual(new Set(all.map(({ origin }) => origin)).size);
          if (count > 1) expect(all.some((a) => all.some((b) => areIndependent(a, b)))).toBe(true);
          expect(countIndependent(withSharedKeys(all))).toBe(count);
        },
      ),
    );
  });

  it("sends only the keys that tie texts together", () => {
    const [a, b, again] = [
      { origin: "a", copies: ["k", "l"] },
      { origin: "b", copies: ["l", "m"] },
      { origin: "b", copies: ["l", "m"] },
    ];
    expect(withSharedKeys([a, b, again]).map(({ copies }) => copies)).toEqual([["l"], ["l"], ["l"]]);
    expect(
      breadthOf([
        { ...a, report: "r" },
        { ...b, report: "r" },
      ]),
    ).toEqual({ origins: 1, reports: 1 });
  });
});
