import { describe, expect, it } from "vitest";
import { createReader } from "../../../edge/reader.ts";
import { read } from "../../../pipeline.ts";
import { reportOf } from "../../../report/report.ts";
import type { Claim } from "../../claim.ts";
import type { Example } from "../../rule.ts";
import { rulebook } from "./rulebook.ts";

const { knowledge } = createReader();

function claimsOf(text: string): readonly Claim[] {
  return read(reportOf({ text, publisher: "Wire", published: "2017-11-10" }), knowledge).claims;
}

/** What an example says of a claim: each slot it names, by canonical name. */
function agrees(claim: Claim, example: Example): boolean {
  const names = (refs: Claim["actor"]): readonly string[] => refs.map((ref) => ref.name);
  const fits = (wanted: string | null | undefined, found: readonly string[]): boolean =>
    wanted === undefined || (wanted === null ? found.length === 0 : found.includes(wanted));
  return (
    fits(example.actor, names(claim.actor)) &&
    fits(example.target, names(claim.target)) &&
    fits(example.place, claim.place === null ? [] : [claim.place.name]) &&
    (example.person === undefined || (claim.kind === "status" && claim.person.name === example.person)) &&
    (example.value === undefined || claim.quantity?.value === example.value)
  );
}

describe("the rulebook", () => {
  it("gives every rule its own id", () => {
    const ids = rulebook.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const rule of rulebook.rules) {
    for (const example of rule.examples)
      it(`${rule.id} reads: ${example.text}`, () => {
        const claims = claimsOf(example.text).filter((claim) => claim.rule === rule.id);
        const told = claims.map((claim) => [
          claim.actor,
          claim.target,
          claim.place?.name,
          claim.quantity?.value,
        ]);
        expect(
          claims.some((claim) => agrees(claim, example)),
          JSON.stringify(told),
        ).toBe(true);
      });
    for (const never of rule.nevers)
      it(`${rule.id} leaves: ${never}`, () => {
        expect(claimsOf(never).map((claim) => claim.rule)).not.toContain(rule.id);
      });
  }
});
