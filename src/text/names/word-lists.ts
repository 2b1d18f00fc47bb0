const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that make a state's own of a demonym before them: "Iraqi army". */
export const STATE_HEADS = set(`
  army forces force troops soldiers soldier military warplanes warplane jets jet aircraft airforce navy police artillery
  helicopters government regime authorities ministry helicopter gunships drones drone tanks commandos paratroopers marines
  servicemen command state officials official officers officer administration parliament presidency cabinet diplomats
  diplomat bombers warships airstrikes airstrike planes plane peacekeepers gendarmerie conscripts reservists guards
`);

/** Nouns for those who fight for no government: a demonym before them names no state. */
export const IRREGULAR_HEADS = set(`
  rebels rebel fighters fighter militants militant militia militias militiamen insurgents insurgent jihadists jihadist
  opposition gunmen separatists mercenaries tribesmen guerrillas factions faction peshmerga extremists terrorists
  paramilitaries volunteers
`);

/** What may stand between a demonym and such a noun. */
export const FORCE_MODIFIERS = set(`
  armed air special ground naval security government regime military army state federal national defence defense
  aerospace elite border interior foreign joint allied coastguard riot regular counter terrorism counterterrorism
  intelligence presidential republican artillery central pro royal land marine fighter war
`);

/** Last words of the names of armed groups, bodies and offices. */
export const BODY_HEADS = set(`
  brigade brigades front army movement battalion battalions legion forces force council division divisions regiment militia
  militias corps party union coalition alliance command guard guards authority organisation organization group committee
  commission ministry agency network observatory centre center bureau foundation institute association federation
  congress parliament battalion company squad unit units shield bloc assembly society crescent cross room mission fund
  committees councils government administration university court tribunal department secretariat office news post times
  channel radio television tv institution initiative watch league bank
`);

/** Heads too plain to make an unknown body of one capitalised word before them. */
export const WEAK_BODY_HEADS = set(`
  force forces army group government company unit units office news post times court department university bank room
  mission fund company channel union party guards guard watch cross centre center command front division
`);

/** Nouns of features that take a place's name before them, with the kind of place they make. */
export const PLACE_HEADS: Readonly<Record<string, string>> = {
  province: "governorate",
  governorate: "governorate",
  muhafazah: "governorate",
  oblast: "governorate",
  countryside: "governorate",
  region: "region",
  district: "district",
  subdistrict: "district",
  neighbourhood: "neighbourhood",
  neighborhood: "neighbourhood",
  neighbourhoods: "neighbourhood",
  neighborhoods: "neighbourhood",
  quarter: "neighbourhood",
  suburb: "neighbourhood",
  airbase: "base",
  airport: "base",
  airfield: "base",
  base: "base",
  barracks: "base",
  dam: "dam",
  crossing: "crossing",
  camp: "camp",
  oilfield: "oilfield",
  oilfields: "oilfield",
  village: "village",
  town: "town",
  city: "city",
  hill: "hill",
  mountain: "hill",
  mountains: "hill",
  river: "river",
  valley: "region",
  plain: "region",
  desert: "region",
  highway: "road",
  road: "road",
  bridge: "facility",
  hospital: "facility",
  refinery: "facility",
  prison: "facility",
  square: "neighbourhood",
  roundabout: "neighbourhood",
  market: "facility",
  mosque: "facility",
  church: "facility",
  checkpoint: "facility",
  island: "region",
  peninsula: "region",
  strait: "region",
  lake: "region",
  sea: "region",
};

/** Feature nouns that stand before "of" and a name: "the town of X". */
export const PLACE_OF_HEADS = set(`
  province governorate district subdistrict town towns city cities village villages neighbourhood neighbourhoods neighborhood
  neighborhoods area areas region suburb suburbs camp outskirts countryside capital port hamlet enclave stronghold bastion
  centre center settlement settlements municipality quarter territory district north south east west northeast northwest
  southeast southwest edge gates vicinity siege battle fall capture recapture liberation side parts part rest most
`);

/** Words before a name that say: what follows is somewhere. */
export const PLACE_PREPOSITIONS = set(`
  in at near into inside across throughout outside around towards toward through within onto to from over via beyond
  beside surrounding overlooking entering leaving reaching between above on
`);

/** The stronger of them, enough for a name that no register knows. */
export const STRONG_PREPOSITIONS = set("in at near inside outside around into");

/** Compass words that stand before a place's name. */
export const COMPASS = set(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-eastern
`);

/** Titles and offices before a person's name. */
export const TITLES = set(`
  mr mrs ms dr gen general lt lieutenant col colonel maj major capt captain sgt sergeant brig brigadier president premier
  minister chief commander leader spokesman spokeswoman spokesperson secretary ambassador envoy senator sen rep chancellor
  king queen prince princess sheikh ayatollah imam emir caliph director governor mayor adm admiral marshal sir dame prof
  professor pope activist journalist correspondent analyst official head deputy judge lawyer coordinator
`);

/** Verbs whose subject speaks: a capitalised subject is a person, a government or an outlet. */
export const SPEECH_VERBS = set(`
  say tell announce deny accuse warn report claim declare confirm add insist state vow call urge condemn note write tweet
  comment stress explain admit acknowledge describe predict blame argue ask demand reiterate pledge threaten
`);

/** Forms of them that follow a subject directly. */
export const SPEECH_FORMS = set(`
  said says told announced denied accused warned reported claimed declared confirmed added insisted vowed urged condemned
  noted wrote tweeted commented stressed explained admitted acknowledged blamed argued demanded pledged threatened
  backs backed supports agreed
`);

/** Words after a possessive or before a name that make a government of a country's name. */
export const STATE_COMPANY = set(`
  forces army troops soldiers military government ministry minister president ally allies backer backers foe rival rivals
  proxy proxies warplanes jets regime parliament foreign defence defense prime interior envoy ambassador intelligence
  security air navy representative spokesman leadership leader leaders spokeswoman state
`);

/** Nouns whose "from" or "of" is followed by the one who helps. */
export const HELP_NOUNS = set(
  "backing support help aid assistance weapons arms funding pressure backers backed allies ally approval permission",
);

/** English words, months and the like that are also the names of towns, and that never stand for one without a word like "town of". */
export const NEVER_TOWNS = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december of most nice reading mobile orange bath young kerry as is was are the an and or but for not on at to in
  by with from this that these those they he she it we you his her their its our my no yes all any some many more one two three
  four five six seven eight nine ten first second third last next new old north south east west northern southern eastern
  western central upper lower lead media post times date army general president king prince battle war peace victory union
  liberty independence freedom hope justice enterprise defiance progress security police state islamic muslim christian
  same such both each other another after before during since until while when where why how what which who whom whose
  there here then than also just only very well over under between against about around through across along among
  ally man men woman women boys girls child children people fire ball best buy can could will would shall should
  must might do does did done has had have having be been being come came go went gone get got give gave given
  take took taken make made say said see saw seen know known think show shown tell told call called find found keep kept
  let put set run ran cut hit page price gap bay bar bell bird black white green red blue brown gray grey gold silver
  rose rice salt sugar cotton wheat corn apple cherry olive pine oak ash elm cedar forest wood woods lake river hill hills
  mountain valley ridge rock stone sand bend ford bridge port harbor harbour beach bluff castle church temple court
  hall house home mill mills park square market center centre corner cross point summit view grove garden gardens field
  fields meadow prairie plain plains spring springs falls fort camp station junction college university normal
  normal early late long short little big grand great good bad high low fair rich strong sharp split eagle lion wolf bear
  buffalo fox deer angel saint santa san el la las los le de al di da do van von ben bin abu ibn umm um sur male sale sari zero
  bin nova media ada mary elizabeth charlotte victoria florence sydney adelaide alice helen diana carmen sofia olga
  jordan israel marina lincoln washington jackson johnson wilson clinton carter kennedy bush obama trump nixon
  jefferson madison monroe hamilton franklin grant sherman sheridan lee scott clark davis miller taylor harris
  thompson moore anderson thomas lewis walker baker hill allen wright king lopez garcia martinez gonzalez rodriguez
  perez sanchez romero guzman castro putin gates jobs martin douglas marshall mitchell murray nelson newton norman oliver
  parker perry russell spencer stanley stewart sullivan turner tyler wallace warren watson wayne webster wells williams
  winchester lavrov rouhani peter paul john george david daniel joseph james robert charles william henry arthur albert
  eve sun moon star world earth globe herald tribune telegraph mirror guardian independent observer
  english french german spanish latin greek roman arab turk kurd persian orient western
  republic nations united states kingdom federal democratic people party mission pilot alert page call deal
  sunni shia shiite druze alawite allah eid ramadan islam quran mosque
  europe asia africa america americas england scotland wales ireland california texas florida virginia pennsylvania ohio
  michigan illinois indiana oregon utah nevada arizona colorado kansas nebraska iowa missouri kentucky tennessee alabama
  mississippi louisiana arkansas oklahoma wyoming montana idaho maryland delaware connecticut massachusetts vermont
  wisconsin minnesota ontario alberta manitoba saskatchewan queensland tasmania cornwall suffolk surrey carolina
  baltic balkans caucasus gulf mediterranean atlantic pacific arctic crimea donbas donbass kashmir darfur
  dr meat board tank curtain summit usually reston lennox district resident residents soldiers doctor doctors
`);

/** Given names that are common in the press: with a second capitalised word they make a person's name. */
export const GIVEN_NAMES = set(`
  abbas abdallah abdel abdul abdullah abdulrahman abdulaziz abu adnan ahmad ahmed akram ali amir ammar anas anwar ayman aziz
  bahram bashar bassam bilal dawood ebrahim emad fadi fahd faisal farid faruq fatima fouad ghassan habib hadi hafez haidar hakim hamid
  hamza hasan hassan haider hisham hosni hussein hossein ibrahim imad ismail issa jaber jamal jawad kamal karim khaled khalid
  khalil latif mahdi mahmoud majid mansour maryam masoud massoud mazen mehdi mohamad mohamed mohammad mohammed mohsen moqtada muhammad
  muqtada mustafa nabil nader najib nasser nizar nouri omar osama othman qais qasem qassem rafiq rami rashid reza riad riyad saad saddam
  saeed safwan salah saleh salem salim salman samir sami samer sayyid shadi sharif suleiman tariq tarek usama wael walid yahya yasser
  yousef youssef yusuf yunus zaid zaki ziad barzani masrour nechirvan mazloum ilham haval salih selahattin
  abraham adam alan alexander alexei alexey alistair andrea andrew andrey angela anna anne anthony antonio antony ashton barack ben benjamin
  bernard bill bob boris brett brian bruce carl catherine cecilia chris christian christopher colin craig daniel dave david dmitry dominic donald
  douglas ed edward elena emmanuel emily eric ezra federica francois frank frederic gary gavin geir george gerhard gordon graham greg hillary hans
  harry heather helen henry herbert hugh ian igor ivan jack jacob jake jakob james jan jane jason jean jeff jennifer jens jeremy jim joe
  joel john johnny jonathan jose joseph josh juan julia justin karen kate kenneth kevin kim kofi laura laurent lars leon lindsey lloyd
  louis lucas luis maria marie mario mark martin martha mary matt matthew maxim michael michel michelle mike mikhail nancy natalia
  nicholas nick nicolas nikolai nikki oleg olga oliver pablo patrick paul pedro penny peter philip pierre rachel ray raymond rex
  richard rick robert roberto robin roger ron ronald russell ryan samantha samuel sandra sarah sean sebastian sergei sergey sharon simon
  staffan stefan stephen steve steven susan susanna suzanne ted theresa thomas tim timothy tobias todd tom tony valerie victor viktor vitaly
  vladimir volodymyr walter wendy william yuri zbigniew recep tayyip binali ahmet mehmet mevlut hulusi hakan abdulkadir bulent erdal
  fethullah javad hassan qasem ali ebrahim hashem
`);

/** Words that a run of capitalised words may hold inside, in lower case. */
export const PARTICLES = set(
  "of al el the for and bin ibn ul ad as ash an ar at az ez es de du la le von van li wa abu umm",
);

/** Capitalised adjectives of faiths and peoples, which are no surnames: "a Raqqa Christian school". */
export const PEOPLE_ADJECTIVES = set(`
  shia shiite shi'ite sunni alawite druze ismaili christian muslim islamic catholic orthodox coptic jewish hindu sikh
  buddhist yazidi kurdish arab turkmen assyrian armenian hazara pashtun
`);

/** Capitalised words that begin sentences and never a name. */
export const NOT_FIRST = set(`
  the a an in on at by of to from with for and but or as if it its this that these those there they he she we you i his her
  their our my when while after before during since until although though because so yet nor not no also some many most
  more all any each both several other another one two three four five six seven eight nine ten dozens hundreds thousands
  meanwhile however according earlier later last next today yesterday tomorrow now then here what which who whose where why
  how monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december us mr mrs ms
`);

/** Relation words after a hyphen: "X-backed". */
export const HYPHEN_ACTS = set(
  "backed held led allied linked supported sponsored controlled aligned affiliated trained funded armed occupied ruled run owned brokered",
);
