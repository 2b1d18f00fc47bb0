import type { Rulebook } from "../../rule.ts";
import { contestRules } from "./control-contest.ts";
import { gainRules } from "./control-gain.ts";
import { toldGainRules } from "./control-gain-told.ts";
import { holdRules } from "./control-hold.ts";
import { loseRules } from "./control-lose.ts";
import { assaultRules } from "./event-assault.ts";
import { bombardmentRules } from "./event-bombardment.ts";
import { fightingRules } from "./event-fighting.ts";
import { otherEventRules } from "./event-other.ts";
import { politicalEventRules } from "./event-political.ts";
import { countRules } from "./count.ts";
import { statusRules } from "./status.ts";
import { relationRules } from "./relation.ts";
import { vocabulary } from "./vocabulary.ts";

/** The rules for English, in the order they are tried: at one trigger the first that fires within a family wins. */
export const rulebook: Rulebook = {
  vocabulary,
  rules: [
    ...gainRules,
    ...toldGainRules,
    ...loseRules,
    ...contestRules,
    ...holdRules,
    ...statusRules,
    ...countRules,
    ...bombardmentRules,
    ...fightingRules,
    ...assaultRules,
    ...otherEventRules,
    ...politicalEventRules,
    ...relationRules,
  ],
};
