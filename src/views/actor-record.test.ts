import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import { actorRecord } from "./actor-record.ts";
import { controlFrom } from "./control-at.ts";
import { ABU_KAMAL, said, STANDING } from "./testing.ts";
import { became, counted, happened } from "./testing-claims.ts";
import { testimonyOf } from "./testimony.ts";
import { timelineOf } from "./timeline.ts";

const ASKED = {
  id: "islamic-state",
  name: "Islamic State",
  voices: ["islamic-state", "amaq"],
  persons: ["emir"],
};

function record(claims: readonly RecordedClaim[], { on = "2017-11-30", known = "2017-11-30" } = {}) {
  const asOf = { on, known, policy: "against-interest", lens: null } as const;
  const testimonies = claims.flatMap((recorded) => testimonyOf(recorded) ?? []);
  const { spans } = timelineOf(ABU_KAMAL, claims, { ...asOf, standing: STANDING });
  const answers = [controlFrom(ABU_KAMAL, testimonies, { ...asOf, standing: STANDING })];
  return actorRecord(ASKED, { answers, places: [{ place: ABU_KAMAL, testimonies, spans }], claims }, asOf);
}

const taken = (actor: string, day: string, by = "reuters") =>
  said({ by: [by], change: "gain", actor: [actor], time: day, published: day });
const held = (actor: string, day: string) =>
  said({ by: ["afp"], change: "hold", actor: [actor], time: day, published: day });
const changes = (claims: readonly RecordedClaim[], on?: string) =>
  record(claims, on === undefined ? {} : { on }).changes.map(({ kind, day, state, others }) =>
    [kind, day, state, ...others.map(({ id }) => id)].join(" "),
  );

describe("S3: an actor's gains and losses", () => {
  it("are what it took and what others took from it", () => {
    expect(changes([taken("islamic-state", "2017-11-01"), taken("syrian-army", "2017-11-09")])).toEqual([
      "loss 2017-11-09 held syrian-army",
      "gain 2017-11-01 held",
    ]);
  });
  it("are of the days up to the one asked for", () => {
    expect(
      changes([taken("islamic-state", "2017-11-01"), taken("syrian-army", "2017-11-09")], "2017-11-08"),
    ).toEqual(["gain 2017-11-01 held"]);
  });
  it("what it is first said to hold is no gain, what it holds after another is", () => {
    expect(changes([held("islamic-state", "2017-11-01")])).toEqual([]);
    expect(changes([held("syrian-army", "2017-11-01"), held("islamic-state", "2017-11-05")])).toEqual([
      "gain 2017-11-05 held syrian-army",
    ]);
  });
  it("a place that comes to be contested is not lost yet, and a gain says that it is only claimed", () => {
    const claims = [taken("islamic-state", "2017-11-01", "amaq")];
    expect(changes(claims)).toEqual(["gain 2017-11-01 claimed"]);
  });
});

describe("S4: the claims of an actor's page", () => {
  const told = { by: ["afp"], published: "2017-11-02" } as const;
  const claims = [
    became({ ...told, person: "emir", status: "dead" }),
    became({ ...told, person: "stranger", status: "dead" }),
    happened({ ...told, event: "ASSAULT", actor: ["islamic-state"] }),
    counted({ ...told, by: ["amaq", "afp"], figure: 7 }),
    counted({ ...told, figure: 9, target: ["islamic-state"], published: "2017-12-30" }),
    { ...happened({ ...told, event: "RETREAT", actor: ["islamic-state"] }), verdict: "reject" as const },
  ];
  it("are about it, by it and the sources that speak for it, and about its persons, as far as known and not rejected", () => {
    const { statuses, about, by } = record(claims);
    expect(statuses.claims.map(({ claim }) => claim.id)).toEqual([claims[0]!.claim.id]);
    expect(about.claims.map(({ claim }) => claim.id)).toEqual([claims[2]!.claim.id]);
    expect(by.claims.map(({ claim }) => claim.id)).toEqual([claims[3]!.claim.id]);
    expect(record(claims, { known: "2017-12-31" }).about.count).toBe(2);
  });
  it("a long list is cut to the newest and still counted", () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      happened({
        ...told,
        event: "ASSAULT",
        actor: ["islamic-state"],
        published: i < 20 ? "2017-11-01" : "2017-11-20",
      }),
    );
    const { about } = record(many);
    expect([about.count, about.claims.length]).toEqual([120, 100]);
    expect(new Set(about.claims.map(({ known }) => known))).toEqual(new Set(["2017-11-20"]));
  });
});
