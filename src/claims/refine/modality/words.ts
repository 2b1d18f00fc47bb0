import type { Modality } from "../../claim.ts";

/** What a word does to the proposition under it: lowers its modality, turns its polarity, or both. */
export interface Effect {
  readonly modality?: Exclude<Modality, "asserted">;
  readonly negative?: boolean;
}

/** One effect for each word of a list written with spaces. */
function table(...rows: readonly (readonly [Effect, string])[]): ReadonlyMap<string, Effect> {
  const map = new Map<string, Effect>();
  for (const [effect, words] of rows) for (const word of words.split(" ")) map.set(word, effect);
  return map;
}

const possible: Effect = { modality: "possible" };
const predicted: Effect = { modality: "predicted" };
const intended: Effect = { modality: "intended" };
const demanded: Effect = { modality: "demanded" };
const hypothetical: Effect = { modality: "hypothetical" };
const negative: Effect = { negative: true };

/** Modal auxiliaries by form; `can` and `could` are read apart (`could be heard` is perception). */
export const auxiliaries = table(
  [predicted, "will 'll wo shall"],
  [possible, "may might could"],
  [hypothetical, "would 'd can"],
  [demanded, "should must ought"],
);

/** Adverbs on a predicate. */
export const adverbs = table(
  [
    possible,
    "reportedly allegedly apparently possibly probably perhaps maybe likely supposedly seemingly presumably purportedly ostensibly",
  ],
  [predicted, "soon-to-be imminently"],
  [negative, "not n't never nowhere neither nor hardly"],
);

/** Verbs by lemma: what they do to the clause they govern (infinitive, gerund or that-clause). */
export const governingVerbs = table(
  [
    intended,
    "try attempt seek plan aim intend vow pledge prepare hope want wish promise strive threaten resolve swear scramble vie undertake endeavour endeavor mull consider struggle ready gear contemplate propose desire wait agree decide opt offer mean rush hurry",
  ],
  [demanded, "demand urge call ask request order appeal beg implore instruct command petition need require"],
  [predicted, "expect predict anticipate forecast foresee schedule slate"],
  [
    possible,
    "seem appear believe think suspect presume rumour rumor assume suggest suppose fear worry doubt speculate imagine guess hint",
  ],
  [
    negative,
    "fail refuse deny decline prevent stop bar block keep avoid refrain hinder deter prohibit forbid ban cease neglect abstain preclude dissuade refute dispute",
  ],
);

/** Passive participles that report at second hand: `is said to have`, `was reported killed`. */
export const hearsayParticiples = new Set([
  "report",
  "say",
  "rumour",
  "rumor",
  "allege",
  "believe",
  "think",
  "claim",
]);

/** Predicate adjectives: what they do to the infinitive, clause or subject they govern. */
export const governingAdjectives = table(
  [
    predicted,
    "set due poised bound likely imminent inevitable certain sure close scheduled slated expected about going",
  ],
  [intended, "ready determined eager keen willing prepared intent desperate"],
  [
    possible,
    "possible probable thought believed unclear uncertain unconfirmed unknown plausible conceivable",
  ],
  [negative, "unable impossible unlikely unwilling reluctant powerless incapable untrue false"],
  [demanded, "necessary essential imperative vital"],
);

/** Nouns by lemma: what they do to the infinitive, clause or event they govern (`a bid to retake`, `calls for a truce`). */
export const governingNouns = table(
  [
    intended,
    "attempt bid effort plan aim intention goal drive push campaign offensive operation battle assault attack fight vow pledge pact agreement deal mission mandate preparation promise objective proposal desire determination struggle race quest process strategy advance counter-attack counteroffensive counterattack threat decision",
  ],
  [demanded, "call demand request appeal order plea ultimatum instruction need obligation"],
  [predicted, "expectation prediction forecast prospect eve brink verge hope"],
  [
    possible,
    "report rumour rumor allegation suspicion possibility fear concern risk likelihood speculation belief chance danger worry claim suggestion indication hint sign",
  ],
  [hypothetical, "right ability capability capacity chance opportunity option freedom"],
  [negative, "failure refusal inability denial absence lack prevention"],
);

/** Adjectives that stand on the event itself: `a suspected strike`, `the planned withdrawal`. */
export const eventAdjectives = table(
  [
    possible,
    "suspected alleged apparent possible purported unconfirmed reported supposed probable presumed rumoured rumored likely potential",
  ],
  [predicted, "expected imminent upcoming looming impending forthcoming anticipated future scheduled"],
  [intended, "planned intended proposed attempted threatened promised"],
  [hypothetical, "hypothetical"],
);

/** Verbs that add nothing of their own to what they govern: their own modality and polarity pass down. */
export const lightVerbs = new Set(
  "launch carry make conduct begin start stage mount wage continue announce see witness face suffer undertake commit cause inflict sustain report take open lead resume renew perform execute deliver do give hold impose break have prepare plan expect order confirm deny demand lift end avoid prevent repel".split(
    " ",
  ),
);

/** Nouns that are happenings, so that what governs their verb governs them. */
export const eventNouns = new Set(
  "attack offensive assault operation strike airstrike raid ceasefire truce withdrawal pullout retreat evacuation release campaign siege blockade bombing shelling bombardment fighting clash capture recapture liberation seizure advance push takeover fall death casualty deal talks talk agreement counter-attack counterattack counteroffensive ambush explosion blast incursion invasion intervention deployment exchange pause cessation surrender handover transfer massacre killing abduction kidnapping execution battle violence mission sortie drop delivery airlift return escalation breakthrough gain attempt bid effort fire crackdown arrest protest demonstration war barrage encirclement isolation obstruction victim injury loss toll wounded dead".split(
    " ",
  ),
);

/** Nouns that are themselves a try or a plan when they head the claim. */
export const attemptNouns = new Set(["attempt", "bid", "effort", "plan", "try"]);

/** Verbs whose own claim is a demand. */
export const demandVerbs = new Set(["demand", "urge", "request", "appeal", "beseech", "implore"]);

/** Verbs that report what somebody says: modality outside them does not reach what is said. */
export const speechVerbs = new Set(
  "say tell report announce claim state declare add note confirm write tweet stress explain insist argue acknowledge admit reveal disclose indicate show prove assert maintain affirm remark comment describe reiterate observe recall cite quote concede emphasize emphasise underline recount testify boast post publish broadcast point mention clarify accuse blame deem find know see hear learn".split(
    " ",
  ),
);
