import type { Ref } from "../claims/claim.ts";
import { POLICY_RULES, type PolicyName, STALE_AFTER } from "./as-of.ts";
import { interestsOf, sideOf, speaksFor, type Standing } from "./standing.ts";
import type { Testimony } from "./testimony.ts";
import { withArticle } from "./in-words.ts";

/** What a testimony counts for: settles by itself, a side's own word, or a word whose interest is not known. */
export type Weight = "settles" | "own-word" | "one-origin";

export interface Weighed {
  readonly weight: Weight;
  /** Why, in words that follow the voice's name. */
  readonly reason: string;
}

/** A rule for weighing voices, chosen by the user and shown on screen. */
export interface Policy {
  readonly name: PolicyName;
  /** The rule in words. */
  readonly rule: string;
  /** Days without a word after which what was last known is stale. */
  readonly staleAfter: number;
  /** How a testimony weighs whose truth would benefit `winners` and cost `losers`. */
  readonly weigh: (testimony: Pick<Testimony, "voice" | "known">, stakes: Stakes) => Weighed;
}

/** Who would gain and who would lose if a testimony were true. */
export interface Stakes {
  readonly winners: readonly Ref[];
  readonly losers: readonly Ref[];
  readonly standing: Standing;
}

/** The policy of that name. */
export function policyOf(name: PolicyName): Policy {
  return { name, rule: POLICY_RULES[name], staleAfter: STALE_AFTER[name], weigh: WEIGHINGS[name] };
}

const WEIGHINGS: Readonly<Record<PolicyName, Policy["weigh"]>> = {
  "against-interest": againstInterest,
  "two-origins": () => ({ weight: "one-origin", reason: "is one origin, and two are asked for" }),
  "latest-word": () => ({ weight: "settles", reason: "counts because the latest word does" }),
};

/** SPEC P1–P3, P6. */
function againstInterest(
  { voice, known }: Pick<Testimony, "voice" | "known">,
  { winners, losers, standing }: Stakes,
): Weighed {
  const interests = interestsOf(voice, known, standing);
  if (interests === null)
    return { weight: "one-origin", reason: "is in no register, so its interest is not known" };
  if (interests.length === 0) return { weight: "settles", reason: "is unaffiliated" };
  const own = winners.find((winner) => speaksFor(interests, sideOf(winner, standing), standing));
  if (own !== undefined)
    return { weight: "own-word", reason: `speaks for ${withArticle(own.name)}, which gains by it` };
  const admitted = losers.find((loser) => speaksFor(interests, sideOf(loser, standing), standing));
  if (admitted !== undefined) return { weight: "settles", reason: "admits a loss of its own side" };
  if (winners.length === 0)
    return { weight: "own-word", reason: "speaks for a side that gains by the other's loss" };
  return { weight: "settles", reason: "speaks for another side than the one that gains by it" };
}
