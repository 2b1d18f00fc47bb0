// Written by training/collect-token-exceptions.ts from the training treebanks; do not edit by hand.

/** Prefixes that stay joined to their word at a hyphen, lower case: "anti-tank" is one token. */
export const JOINING_PREFIXES: ReadonlySet<string> = new Set(
  "anti chi co counter cross e ex meh mid mini multi naqsh ninety non over post pre pro re semi sub wai "
    .trim()
    .split(" "),
);

/** Words that are one token though the rules would cut them; lower case, plain quotes and dashes. */
export const KEPT_WHOLE: ReadonlySet<string> = new Set(
  (
    "02-05-02.doc 12-20-00.doc 4-12 4-ever 81p/wild a/73/pv.6 arch-murderer arrv. attn. b/t build-outs " +
    "career-wise cca-15 couter-cultural cra.org/resources/taulbee-survey d: div. em-enro2.doc esp. " +
    "for-profit fri. get-a-free-house.com h2o-esque hee-chan hm-m holocaust-esque i-nick i/c i/s " +
    "inter-animation inter-caste intra-day joo-ho k/psu ka-chun ka-ki l/c la. m-m m-mm masjed-e " +
    "micro-fiber min-woo misc.consumers.frugal-living mon. na-na-na-na-za-ba-da neo-conservatives " +
    "neo-nazi nmemdrft8-7-01 nutrition-wise oh-ho pan-democratic pan-democrats percell, pho-nomenal " +
    "pik-wan psycho-spiritual reps. s/he sac-d sat. self/less shin-wook siu-lai socio-economic " +
    "socio-political ss-n-22 thur. touch-ups uh-oh un-ruly vol. w/ w/o w/out wed. where-ever whoo-hoo " +
    "wow-eee yiu-chung yor-vik zee-no "
  )
    .trim()
    .split(" "),
);
