import { readFileSync } from "node:fs";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import { sideOf, standingAt } from "../../src/views/standing.ts";

/** What is known of a place on a day from an item that tells it; a side, `a|b` where the item leaves it open. */
export interface KnownHolder {
  readonly place: string;
  readonly on: string;
  /** Ids of sides; empty = the item tells only of a siege. */
  readonly sides: readonly string[];
  /** Null = the item does not say. */
  readonly besieged: boolean | null;
  readonly item: string;
  /** Why the record answers otherwise, where it does. */
  readonly remark: string;
}

export interface AskedHolder extends KnownHolder {
  /** The answer's state, sides and siege in words. */
  readonly answered: string;
  readonly isRight: boolean;
}

/** The pairs of `holders.csv`. */
export function knownHolders(file: URL): KnownHolder[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [place = "", on = "", sides = "", besieged = "", item = "", remark = ""] = line.split(",");
      return {
        place,
        on,
        sides: sides.split("|").filter(Boolean),
        besieged: besieged === "" ? null : besieged === "yes",
        item,
        remark,
      };
    });
}

/** The ledger's answer to each pair, under `against-interest`; `known` = the pair's own day when absent. */
export async function askHolders(
  ledger: Ledger,
  pairs: readonly KnownHolder[],
  known?: string,
): Promise<AskedHolder[]> {
  const asked: AskedHolder[] = [];
  for (const pair of pairs) {
    const query = { place: pair.place, on: pair.on, known: known ?? pair.on, lens: null } as const;
    const [answer] = await ledger
      .control({ ...query, policy: "against-interest" })
      .catch((): ControlAnswer[] => []);
    asked.push({ ...pair, answered: inWords(answer, ledger), isRight: isRight(answer, pair, ledger) });
  }
  return asked;
}

function isRight(answer: ControlAnswer | undefined, pair: KnownHolder, ledger: Ledger): boolean {
  if (answer === undefined) return false;
  const { sides, besieged } = pair;
  if (besieged !== null && (answer.besieged_by !== null) !== besieged) return false;
  if (sides.length === 0) return true;
  if (sides[0] === "contested") return answer.state === "contested";
  const held = sidesOf(answer, ledger);
  const isSettled = answer.state === "held" || answer.state === "claimed";
  // Who took it together holds it together: one of them is enough.
  return isSettled && held.some((side) => sides.includes(side));
}

function sidesOf({ holders, place }: ControlAnswer, ledger: Ledger): string[] {
  const standing = standingAt(place, ledger.standing);
  return [...new Set(holders.map((holder) => sideOf(holder, standing)))];
}

function inWords(answer: ControlAnswer | undefined, ledger: Ledger): string {
  if (answer === undefined) return "no such place";
  const siege = answer.besieged_by === null ? "" : ", besieged";
  return `${answer.state} ${sidesOf(answer, ledger).join(" + ")}${siege}`;
}
