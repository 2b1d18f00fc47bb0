import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { forecastsOf } from "./forecasts.ts";
import { said, type Saying, STANDING } from "./testing.ts";
import { became, counted, happened } from "./testing-claims.ts";

const [GOV, IS] = ["syrian-government", "islamic-state"];
const of = (claims: readonly RecordedClaim[], known = "2017-12-31") =>
  forecastsOf(claims, { known, lens: null, policy: "against-interest", standing: STANDING });
const only = (claims: readonly RecordedClaim[], known?: string) => {
  const [forecast, ...others] = of(claims, known);
  expect(others).toEqual([]);
  return forecast;
};
const will = (parts: Partial<Saying> = {}) =>
  said({
    by: ["tass"],
    change: "gain",
    actor: [GOV],
    published: "2017-11-01",
    time: null,
    modality: "predicted",
    ...parts,
  });
const took = (by: string, published: string, parts: Partial<Saying> = {}) =>
  said({ by: [by], change: "gain", actor: [GOV], published, ...parts });

describe("B1: what is a forecast", () => {
  it("what one witness says of one thing to come, in however many reports", () => {
    const claims = [
      will(),
      will({ by: ["tass", "a-blog"], published: "2017-11-03" }),
      will({ by: ["afp"], modality: "intended", published: "2017-11-04" }),
    ];
    expect(of(claims, "2017-11-05")).toMatchObject([
      { modality: "predicted", voice: "TASS", breadth: { origins: 1, reports: 2 }, outcome: "open" },
      { modality: "intended", voice: "AFP", breadth: { origins: 1, reports: 1 } },
    ]);
  });

  it("nothing asserted, possible, told as history or rejected by a person", () => {
    const claims = [took("afp", "2017-11-01"), will({ modality: "possible" }), will({ background: true })];
    expect(of([...claims, { ...will(), verdict: "reject" as const }])).toEqual([]);
  });
});

describe("B2, B3: what became of it", () => {
  it("came true by the first word that settles, not by a side's own or an earlier one", () => {
    const claims = [
      will(),
      took("afp", "2017-10-30"),
      took("sana", "2017-11-10"),
      took("reuters", "2017-11-12"),
      took("afp", "2017-11-20"),
    ];
    expect(only(claims)).toMatchObject({
      outcome: "came-true",
      decided: "2017-11-12",
      by: [claims[2]?.claim.id, claims[3]?.claim.id],
    });
    expect(only(claims, "2017-11-11")).toMatchObject({
      outcome: "open",
      by: [claims[2]?.claim.id],
      why: expect.stringContaining("Only SANA says"),
    });
    expect(only(claims, "2017-11-09")).toMatchObject({ outcome: "open", by: [], decided: null });
  });

  it("did not by its day, when nothing says so a week later", () => {
    const due = will({ time: "2017-11-05" });
    expect(only([due], "2017-11-12")).toMatchObject({ outcome: "open", due: "2017-11-05" });
    expect(only([due], "2017-11-13")).toMatchObject({ outcome: "did-not", decided: "2017-11-13", by: [] });
    expect(only([due, took("afp", "2017-11-09", { time: "2017-11-09" })])).toMatchObject({
      outcome: "did-not",
    });
    expect(only([due, took("afp", "2017-11-09", { time: "2017-11-04" })])).toMatchObject({
      outcome: "came-true",
    });
    expect(only([will()], "2018-11-09")).toMatchObject({ outcome: "did-not", due: null });
  });

  it("a part, another's taking and a holding do not bear a taking out; a loss to the same side does", () => {
    const others = [
      took("afp", "2017-11-04", { part: "the mill quarter" }),
      took("afp", "2017-11-04", { actor: [IS] }),
      took("afp", "2017-11-04", { change: "hold" }),
      took("afp", "2017-11-04", { polarity: "negative" }),
    ];
    expect(only([will(), ...others])).toMatchObject({ outcome: "open", by: [] });
    const lost = said({ by: ["afp"], change: "lose", actor: [IS], target: [GOV], published: "2017-11-06" });
    expect(only([will(), ...others, lost])).toMatchObject({ outcome: "came-true", by: [lost.claim.id] });
  });

  it("what was said not to come did not hold when it comes, and held when its day is over", () => {
    const never = will({ change: "lose", actor: [IS], polarity: "negative", time: "2017-11-30" });
    const lost = said({ by: ["afp"], change: "lose", actor: [IS], published: "2017-11-06" });
    expect(only([never, lost])).toMatchObject({ outcome: "did-not", by: [lost.claim.id] });
    expect(only([never], "2017-12-20")).toMatchObject({ outcome: "came-true", by: [] });
  });

  it("a withdrawal demanded is met by the loss of the place, a request by who was asked", () => {
    const karsk = { published: "2017-11-01", place: "abu-kamal" };
    const leave = happened({ by: ["afp"], event: "RETREAT", actor: [IS], modality: "demanded", ...karsk });
    const lost = said({ by: ["sohr"], change: "lose", actor: [IS], published: "2017-11-06" });
    expect(only([leave, lost])).toMatchObject({ outcome: "came-true", by: [lost.claim.id] });
    const request = happened({ by: ["afp"], event: "REQUEST", actor: [GOV], target: [IS], ...karsk });
    const answer = (event: "AGREE" | "REJECT") =>
      happened({ by: ["sohr"], event, actor: [IS], target: [GOV], ...karsk, published: "2017-11-07" });
    expect(only([request, answer("AGREE")])).toMatchObject({ modality: "demanded", outcome: "came-true" });
    expect(only([request, answer("REJECT")])).toMatchObject({ outcome: "did-not", decided: "2017-11-07" });
  });

  it("of counts at least as many, of persons the same", () => {
    const many = counted({
      by: ["afp"],
      measure: "displaced",
      figure: { min: 500 },
      modality: "predicted",
      published: "2017-11-01",
    });
    const few = counted({ by: ["sohr"], measure: "displaced", figure: 300, published: "2017-11-09" });
    const more = counted({ by: ["sohr"], measure: "displaced", figure: 700, published: "2017-11-12" });
    expect(only([many, few])).toMatchObject({ outcome: "open" });
    expect(only([many, few, more])).toMatchObject({ outcome: "came-true", by: [more.claim.id] });
    const resign = became({
      by: ["afp"],
      person: "a-governor",
      status: "resigned",
      modality: "demanded",
      published: "2017-11-01",
    });
    const resigned = became({
      by: ["sohr"],
      person: "a-governor",
      status: "resigned",
      published: "2017-11-12",
    });
    expect(only([resign, resigned])).toMatchObject({ outcome: "came-true" });
  });
});
