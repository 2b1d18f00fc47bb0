// Written by training/collect-token-exceptions.ts from the training treebanks; do not edit by hand.

/** Prefixes that stay joined to their word at a hyphen, lower case: "anti-tank" is one token. */
export const JOINING_PREFIXES: ReadonlySet<string> = new Set((
  "anti chi co counter cross e ex meh mid mini multi naqsh ninety non over post pre pro re semi sub wai "
).trim().split(" "));

/** Words that are one token though the rules would cut them; lower case, plain quotes and dashes. */
export const KEPT_WHOLE: ReadonlySet<string> = new Set((
  "02-05-02.doc 12-20-00.doc 4-12 4-ever 81p/wild a- a. a/73/pv.6 ac- alr- an- arch-murderer arrv. " +
  "attn. b- b. b/t bees' bron- build-outs c- c. ca- cap- career-wise cca-15 ch- comm- couter-cultural " +
  "cra.org/resources/taulbee-survey d' d- d. d: dangerou- de' div. e. em-enro2.doc esp. evalu- exper- " +
  "f- for-profit fri. g- g. gel- get-a-free-house.com go- h- h. h2o-esque hee-chan hm-m holocaust-esque " +
  "i- i-nick i/c i/s inter-animation inter-caste intra-day j' j- j. joo-ho k/psu ka-chun ka-ki l' l- l. " +
  "l/c la. late- m- m-m m-mm m. man- masjed-e micro-fiber min-woo misc.consumers.frugal-living mitiger- " +
  "mon. n' n- na-na-na-na-za-ba-da neo-conservatives neo-nazi nmemdrft8-7-01 nutrition-wise o- obs- " +
  "oh-ho ottle- p- pan-democratic pan-democrats percell, pf- pho-nomenal pik-wan plo- pr- proble- " +
  "psycho-spiritual r- r. reps. reve- righ- ro- s- s. s/he sa- sac-d sat. self/less sh- shin-wook " +
  "siu-lai socio-economic socio-political ss-n-22 stai- t- t. ta' th- tha- ther- think- thur. to- " +
  "touch-ups uh-oh un-ruly understan- uphi- v- vol. w- w. w/ w/o w/out wa- wed. where-ever whi- " +
  "whoo-hoo woo- wow-eee y' y- yiu-chung yor-vik zee-no "
).trim().split(" "));
