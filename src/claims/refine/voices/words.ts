function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Verbs by lemma that open somebody's voice over a clause. */
export const sayingVerbs = wordsOf(
  `say tell add claim announce report confirm state declare note tweet write admit acknowledge stress reveal deny warn
   predict explain insist argue allege assert affirm disclose contend recall reiterate emphasise emphasize maintain
   concede testify proclaim estimate calculate document record post quip relate recount remark observe comment complain
   charge suggest believe think fear demand urge post broadcast forecast advise caution clarify point refute reply
   respond describe put`,
);

/** Of these, the ones whose object noun is itself what is said: `reported shelling`, `announced the capture`. */
export const tellingObjects = wordsOf(
  "announce report confirm claim admit acknowledge deny declare reveal disclose predict proclaim forecast allege",
);

/** Verbs that need a that-clause (or a quotation) to open a voice: they have plainer uses. */
export const clauseOnly = wordsOf(
  "describe suggest believe think fear demand urge observe record document estimate calculate relate advise charge maintain recall point respond reply complain warn suggest",
);

/** Verbs that quote another voice: `cited a commander as saying`, `quoting residents`. */
export const citingVerbs = wordsOf("cite quote");

/** Verbs of blame: what is blamed is in the blamer's voice. */
export const blamingVerbs = wordsOf("accuse blame");

/** Nouns that stand for whoever spoke last: `the statement said`. */
export const speechNouns = wordsOf(
  "statement report communique communiqué release dispatch message tweet post broadcast text document bulletin",
);

/** Nouns for a person who speaks for somebody. */
export const titles = wordsOf(
  `spokesman spokeswoman spokesperson head director chief commander minister president leader official officer ambassador
   secretary envoy coordinator governor mayor general colonel lieutenant major captain brigadier sergeant premier
   chairman chairwoman founder co-founder member activist resident doctor medic fighter analyst expert adviser advisor
   representative correspondent reporter deputy manager editor researcher king prince sheikh admiral pm ceo lawmaker
   marshal prosecutor judge lawyer witness negotiator co-chair emir imam cleric secretary-general`,
);

/** Nouns for people of an organisation or state who speak without a name. */
export const unnamedPeople = wordsOf(
  "official officer source spokesman spokeswoman spokesperson commander representative authority minister leader head chief",
);

/** Nouns that mean the state itself when its adjective stands before them. */
export const stateOrgans = wordsOf(
  `government army military ministry presidency regime troops forces navy authorities authority pm president premier
   minister parliament official officials ambassador envoy chief commander spokesman spokeswoman spokesperson state
   officer king defence defense foreign interior kremlin administration general force command jets`,
);

/** Pronouns that may stand for the last voice. */
export const pronouns = wordsOf("it he she they");

/** Nouns that name a kind of medium owned by a state. */
export const stateMedia = wordsOf("tv television media radio agency broadcaster channel newspaper press");

/** Nouns that may stand for a voice named before or, in a lead, after. */
export const monitorNouns = wordsOf("monitor watchdog observatory");

/** Nouns for a group already heard: `the group said`. */
export const groupNouns = wordsOf(
  "group organisation organization agency body charity network watchdog monitor observatory ministry",
);
