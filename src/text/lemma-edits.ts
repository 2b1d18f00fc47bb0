// Written by training/collect-lemma-edits.ts from the training treebanks; do not edit by hand.

/**
 * One line a tag (`UPOS|XPOS`): entries `ending/strip/add`; `^` before an ending means the whole word. The longest
 * ending that fits counts; strip is the number of characters to take off, add what to put on.
 */
export const LEMMA_EDITS = `
ADJ|JJ ^accomodating/7/modating ^afghan/6/Afghan ^african/7/African ^albanian/8/Albanian ^american/8/American ^arab/4/Arab ^argentine/9/Argentine ^armenian/8/Armenian ^asian/5/Asian ^atlantic/8/Atlantic ^australian/10/Australian ^b/1/B ^bangladeshi/11/Bangladeshi ^belgian/7/Belgian ^brazilian/9/Brazilian ^british/7/British ^buddhist/8/Buddhist ^canadian/8/Canadian ^catholic/8/Catholic ^caucasian/9/Caucasian ^chinese/7/Chinese ^christian/9/Christian ^cuban/5/Cuban ^danish/6/Danish ^democrat/8/Democrat ^egyptian/8/Egyptian ^english/7/English ^european/8/European ^french/6/French ^german/6/German ^grecian/7/Grecian ^greek/5/Greek ^hegelian/8/Hegelian ^i/1/I ^illyrian/8/Illyrian ^indian/6/Indian ^indonesian/10/Indonesian ^inuit/5/Inuit ^iranian/7/Iranian ^iraqi/5/Iraqi ^irish/5/Irish ^islamic/7/Islamic ^israeli/7/Israeli ^italian/7/Italian ^jamaican/8/Jamaican ^japanese/8/Japanese ^jewish/6/Jewish ^korean/6/Korean ^kurdish/7/Kurdish ^lankan/6/Lankan ^latin/5/Latin ^lebanese/8/Lebanese ^malaysian/9/Malaysian ^mesoamerican/12/Mesoamerican ^mexican/7/Mexican ^moslem/6/Moslem ^muslim/6/Muslim ^nepalese/8/Nepalese ^norwegian/9/Norwegian ^pachomian/9/Pachomian ^pakistani/9/Pakistani ^palestinian/11/Palestinian ^paralympic/10/Paralympic ^parisian/8/Parisian ^pashtun/7/Pashtun ^polish/6/Polish ^pro-beijing/7/Beijing ^rediculous/9/idiculous ^republican/10/Republican ^roman/5/Roman ^russian/7/Russian ^satanic/7/Satanic ^saudi/5/Saudi ^scottish/8/Scottish ^shi'ite/7/Shi'ite ^shia/4/Shia ^shiite/6/Shiite ^sicilian/8/Sicilian ^sinhalese/9/Sinhalese ^south/5/South ^soviet/6/Soviet ^spanish/7/Spanish ^sri/3/Sri ^sunni/5/Sunni ^swedish/7/Swedish ^swiss/5/Swiss ^syrian/6/Syrian ^thai/4/Thai ^uv/2/UV ^vietnamese/10/Vietnamese ^w/1/W
ADJ|JJR r/2/ ier/3/y ^badder/3/ ^better/6/good ^bigger/3/ ^closer/1/ ^eaiser/4/sy ^farther/4/ ^further/0/ ^hotter/3/ ^larger/1/ ^later/1/ ^nicer/1/ ^safer/1/ ^simpler/1/ ^thinner/3/ ^wetter/3/ ^wider/1/ ^wiser/1/ ^worse/5/bad
ADJ|JJS st/3/ iest/4/y ^ablest/2/ ^best/4/good ^biggest/4/ ^closest/2/ ^eldest/6/old ^finest/2/ ^flashest/3/y ^hottest/4/ ^largest/2/ ^latest/2/ ^least/0/ ^littlest/2/ ^most/0/ ^nicest/2/ ^rudest/2/ ^safest/2/ ^surest/2/ ^thinnest/4/ ^widest/2/ ^worst/5/bad
ADP|IN ^a/1/of ^f/0/or ^o/0/f ^ta/2/of ^then/2/an ^thru/1/ough ^til/0/l ^vs/1/ersus ^w/0/ith
ADV|RB ^aka/2/.k.a. ^asap/4/ASAP ^completly/2/ely ^definately/5/itely ^every/1/ ^realy/1/ly ^than/2/en ^their/2/re ^them/1/n ^to/0/o ^truely/3/ly
ADV|RBR r/2/ ^better/6/well ^closer/1/ ^earlier/3/y ^easier/3/y ^etter/5/well ^further/6/ar ^late-/1/ ^later/1/ ^lo9nger/5/ng ^wider/1/ ^worse/5/badly
ADV|RBS ^best/4/well ^highest/3/ ^longest/3/ ^worst/5/bad
ADV|WRB ^were/3/here
AUX|MD ^'d/2/would ^'ll/3/will ^ca/0/n ^ll/2/will ^wilt/1/l ^wo/1/ill ^woud/1/ld ^’d/2/would ^’ll/3/will
AUX|VB ^'ve/3/have ^of/2/have ^were/4/be
AUX|VBD ^'d/2/have ^did/2/o ^got/2/et ^had/1/ve ^was/3/be ^wase/4/be ^we/2/be ^were/4/be ^where/5/be
AUX|VBG ^been/2/ ^being/3/ ^doing/3/ ^getting/4/ ^having/3/e
AUX|VBN ^been/2/
AUX|VBP m/2/be re/3/be ^'ve/3/have ^ar/2/be ^m/1/be ^r/1/be ^re/2/be ^ve/2/have ^’ve/3/have
AUX|VBZ s/2/be ^ai/2/be ^as/2/have ^does/2/ ^gets/1/ ^has/1/ve ^iis/3/be ^in/2/be ^it/2/be ^s/1/be
CCONJ|CC ^an/0/d ^n/1/and
DET|DT ^an/1/ ^and/2/ ^teh/2/he ^these/3/is ^those/3/at ^to/1/he
INTJ|UH ^hmmm/1/ ^hmmmmmm/4/ ^ummmm/3/
NOUN|NN ^a/1/A ^aa/2/AA ^advise/2/ce ^am/1/.m. ^as400/5/AS400 ^b/1/B ^b2b/3/B2B ^bce/3/BCE ^cd/2/CD ^ce/2/CE ^cfl/3/CFL ^co2/3/CO2 ^com/3/CoM ^comédie/7/Comédie ^council/7/Council ^cuc/3/CUC ^d/1/D ^d2/2/D2 ^d7000/5/D7000 ^dna/3/DNA ^dpr/3/DPR ^ena/3/ENA ^epm/3/EPM ^eta_revision0307.doc/20/ETA_revision0307.doc ^fy04/4/FY04 ^gis/3/GIS ^grf/3/GRF ^hr/2/HR ^hz/2/Hz ^iq/2/IQ ^islamist/8/Islamist ^it/2/IT ^km/1/ilometer ^l2/2/L2 ^led/3/LED ^luv/2/ove ^m/1/M ^obsf/4/OBSF ^p./1/age ^p.m/0/. ^pdt/3/PDT ^ph.d./5/Ph.D. ^phd/3/PhD ^pm/1/.m. ^poa/3/POA ^prc/3/PRC ^q1/2/Q1 ^resturant/5/aurant ^rom/3/ROM ^rov/3/ROV ^sap/3/SAP ^si/2/SI ^sss/3/SSS ^sst/3/SST ^sut/3/SUT ^t.v./4/TV ^teeth/4/ooth ^tel/0/ephone ^tupperwear/3/are ^tv/2/TV ^usb/3/USB ^uv/1/ltra-violet ^uvr/3/UVR ^v02/3/V02 ^vip/3/VIP ^yr/1/ear ^zeitgeist/9/Zeitgeist
NOUN|NNS /1/ a/0/ e/0/ h/0/ i/1/us n/2/an y/0/ 's/2/ 0s/0/ 0's/2/s hes/2/ ies/3/y ren/3/ xes/2/ lves/3/f sses/2/ ^"/0/ ^$/0/ ^'/0/ ^ak47's/6/AK47 ^ak47s/5/AK47 ^algae/1/ ^analyses/2/is ^antipasti/1/o ^appendices/3/x ^arrears/0/ ^aud/0/ ^auspices/0/ ^bases/2/is ^beaver/0/ ^bees'/2/ ^biases/2/ ^billiards/0/ ^boarders/6/rder ^borritos/7/urrito ^bpd/0/ ^bredders/5/eder ^budgies/1/ ^buses/2/ ^c./0/ ^caches/1/ ^campus/2/ ^canape's/3/é ^caucasians/10/Caucasian ^cds/3/CD ^censuses/2/ ^cfls/4/CFL ^chicken/0/ ^chnages/5/ange ^christians/10/Christian ^clothes/0/ ^cm/0/ ^codices/4/ex ^collages/4/ege ^companie$/3/y ^confines/0/ ^contents/0/ ^cookies/1/ ^corpora/3/us ^crises/2/is ^criteria/1/on ^cuc/3/CUC ^debutans/1/t ^deer/0/ ^dinasaurs/6/osaur ^e500's/6/E500 ^easterners/10/Easterner ^eatables/0/ ^economics/0/ ^eighties/0/ ^electronics/0/ ^elk/0/ ^elves/1/ ^enchladas/5/ilada ^f'ers/4/ucker ^fedayeen/0/ ^feet/3/oot ^finances/0/ ^fives/0/ ^ft/0/ ^furnishings/0/ ^gases/2/ ^genetics/0/ ^genitalia/2/ ^genitals/0/ ^gentlemen/0/ ^geopolitics/0/ ^gis/3/GIS ^glasses/0/ ^goods/0/ ^grounds/0/ ^gtc's/5/GTC ^gtcs/4/GTC ^guest/0/ ^h=guys/6/guy ^hackles/0/ ^headaches/1/ ^headquarters/0/ ^heroes/2/ ^hippies/1/ ^hooves/3/f ^indices/4/ex ^inks/4/link ^inquires/2/y ^islamists/9/Islamist ^jeans/0/ ^kg/1/ilogram ^kiddies/1/ ^km/1/ilometer ^knives/3/fe ^kr/2/Krone ^lies/1/ ^lives/3/fe ^m/0/eter ^mangers/4/ager ^manners/0/ ^means/0/ ^mechaincs/4/nic ^media/1/um ^mice/3/ouse ^mid-1980s/1/ ^mid-nineties/0/ ^midwesterners/13/Midwesterner ^min/0/ute ^mins/1/ute ^mins./2/. ^mircles/4/acle ^mmbtu/0/ ^monies/3/ey ^movies/1/ ^mujahidin/0/ ^mullahs/2/ ^nazis/5/Nazi ^newbies/1/ ^niches/1/ ^orginals/6/iginal ^palces/5/lace ^pants/0/ ^peddles/4/al ^persians/8/Persian ^personnel/0/ ^phenomena/1/on ^pies/1/ ^pilgrams/3/im ^pinkies/1/ ^polaroids/9/Polaroid ^politics/0/ ^pp/1/age ^ppl/2/eople ^pro-beijing/7/Beijing ^proceedings/0/ ^pwople/5/eople ^rbi/3/RBI ^rbis/4/RBI ^regards/0/ ^remains/0/ ^reps./2/. ^roms/4/ROM ^salatim/0/ ^sanwiches/6/dwich ^saturdays/9/Saturday ^savings/0/ ^scissors/0/ ^secrataries/7/etary ^sheep/0/ ^sheisters/7/yster ^shrimp/0/ ^sinuses/2/ ^sixties/0/ ^spec./0/ ^species/0/ ^specifics/0/ ^spouse(s)/9/Spouse(s) ^staff/0/ ^sundays/7/Sunday ^sunglasses/0/ ^superheroes/2/ ^supplies/0/ ^surpluses/2/ ^surroundings/0/ ^syntheses/2/is ^teeth/4/ooth ^telecommunications/11/umication ^tfs/3/TF ^thanks/0/ ^thanx/1/k ^theeth/5/ooth ^thieves/3/f ^ties/1/ ^titts/2/ ^tomatoes/2/ ^tress/2/e ^troops/0/ ^trousers/0/ ^twenties/0/ ^us$/3/US$ ^vols/1/ume ^wantons/6/onton ^whereabouts/0/ ^wholes/6/hole ^wives/3/fe ^young/0/ ^youngsteers/3/r ^yrs/2/ear ^yrs./3/ear ^°/0/ ^º/0/
PART|POS /1/'s ^'/0/s ^'s/0/ ^’s/2/'s
PART|RB ^n't/2/ot ^nt/1/ot ^n’t/2/ot
PART|TO /1/ ^a/1/to ^na/2/to ^ta/1/o ^the/2/o ^to/0/
PRON|DT ^these/3/is ^those/3/at
PRON|EX ^their/2/re
PRON|NN ^noone/3/-one
PRON|PRP$ ^it's/2/s ^out/1/r ^there/2/ir ^ur/2/your ^yo/0/ur ^you/0/r
PRON|PRP rs/1/ ^'s/2/we ^em/2/they ^her/3/she ^him/2/e ^i/1/I ^me/2/I ^mine/3/y ^s/1/we ^the/0/y ^them/1/y ^there/2/y ^u/1/you ^us/2/we ^ya/1/ou ^’s/2/we
PROPN|NNPS /1/ S/0/ a/0/ 's/2/ ics/0/ ies/3/y ^1930’s/2/s ^AMERICANS/8/merican ^Acrylics/1/ ^Agnostics/1/ ^Appropriations/0/ ^Aztec/0/ ^Bahamas/0/ ^Beachcrofts/0/ ^Beardies/3/ed ^Beatles/0/ ^Bones/0/ ^Boyles/0/ ^Cardinals/9/cardinal ^Catholics/1/ ^Causes/6/cause ^Commons/0/ ^Congressmen/2/an ^Critics/1/ ^Davies/0/ ^Embassies/9/embassy ^Falls/0/ ^Folies/1/ ^Forties/0/ ^Gliders/7/glider ^Guardsmen/2/an ^Huskers/0/ ^Husseiniyas/0/ ^ICDC/0/ ^Levis/0/ ^Lives/3/fe ^MAYA/3/aya ^MONARCHS/7/onarchs ^MYSTICS/6/ystics ^MYTHS/4/yths ^Magicians/9/magician ^Maldives/0/ ^Marches/2/ ^Matters/7/matter ^Netherlands/0/ ^OLMEC/4/lmec ^Olmec/0/ ^People/0/ ^Philippines/0/ ^Photographs/11/photograph ^Prints/6/print ^Proceedings/0/ ^Pyrenees/0/ ^ROCKERS/6/ockers ^Reserves/8/reserve ^Roberts/0/ ^SERVICES/7/ervices ^SPARKS/5/parks ^STARZZ/5/tarzz ^Sandwiches/2/ ^Smartwolves/0/ ^Sooners/0/ ^Sox/0/ ^Spanish/0/ ^Species/0/ ^Starbucks/0/ ^Swifties/0/ ^Taliban/0/ ^Tricks/6/trick ^U.S./0/ ^Valdes/0/ ^Weathermen/0/ ^Windows/7/window ^Woods/0/ ^Works/0/ ^airlines/8/Airline ^americans/9/American ^asians/6/Asian ^caucasians/10/Caucasian ^chiefs/6/Chief ^chinese/7/Chinese ^democrats/9/Democrat ^eastgardens/0/ ^filipinos/9/Filipino ^jets/4/Jet ^knights/7/Knight ^penines/7/Pennines ^pets/4/Pet ^philipinos/10/Filipino ^phillies/8/Phillies ^protestants/11/Protestant ^saxons/6/Saxon ^sox/3/Sox
SCONJ|IN ^becuse/3/ause ^then/2/an ^wether/5/hether
VERB|VB ^loose/3/se ^reccommend/7/ommend ^recieve/4/eive ^to/2/do ^wan/0/t
VERB|VBD d/2/ w/2/ow ad/0/ aw/2/ee id/2/y ld/3/old nk/3/ink od/3/and ok/3/ake pt/2/ep rd/1/ ve/3/ive bed/3/ ced/1/ ent/4/go ged/1/ ied/3/y ped/3/ sed/1/ ued/1/ ved/1/ zed/1/ ated/1/ bled/1/ dled/1/ ided/1/ ired/1/ nned/3/ oked/1/ ored/1/ oted/1/ rred/3/ ssed/2/ tted/3/ umed/1/ ured/1/ uted/1/ eated/2/ elled/3/ oured/2/ ^answetred/4/r ^appologized/9/ologize ^arose/3/ise ^aswered/6/nswer ^ate/3/eat ^authored/2/ ^became/3/ome ^began/2/in ^bore/3/ear ^bought/5/uy ^bred/1/ ^broke/3/eak ^brought/5/ing ^built/1/d ^came/3/ome ^caught/4/tch ^chose/2/ose ^collasped/1/ ^dealt/1/ ^debuted/2/ ^did/2/o ^disliked/1/ ^divined/1/ ^drew/2/aw ^dug/2/ig ^enrolled/3/ ^entitled/1/ ^evalu-/1/ate ^excited/1/ ^exiled/1/ ^fell/3/all ^felt/2/el ^fixeded/4/ ^fled/1/e ^flew/2/y ^forbade/3/id ^forgot/2/et ^fought/5/ight ^found/4/ind ^gasped/2/ ^giggled/1/ ^got/2/et ^groped/1/ ^had/1/ve ^hid/0/e ^hung/3/ang ^ignited/1/ ^insured/7/ensure ^lay/2/ie ^learnt/1/ ^led/1/ad ^left/2/ave ^lit/1/ght ^live/0/ ^loss/1/e ^lost/1/e ^made/2/ke ^madea/3/ke ^manged/3/age ^meant/1/ ^met/1/et ^new/3/know ^outlined/1/ ^outshone/3/ine ^overran/2/un ^phoned/1/ ^preceded/6/oceed ^pumped/2/ ^ran/2/un ^rang/3/ing ^ranged/2/ ^rebuilt/1/d ^recieved/5/eive ^reffered/5/er ^renigged/5/ege ^ridiculized/4/e ^rode/3/ide ^rose/3/ise ^sat/2/it ^save/0/ ^sent/1/d ^shot/1/ot ^sold/3/ell ^sought/5/eek ^spent/1/d ^spoke/3/eak ^sprang/3/ing ^stole/3/eal ^struck/3/ike ^stuck/3/ick ^succumbed/2/ ^surounded/6/round ^taught/5/each ^thought/5/ink ^thouhgt/5/ink ^tickled/1/ ^told/3/ell ^unde$tood/5/rstand ^voided/2/ ^waned/1/ ^was/3/be ^welcomed/1/ ^were/4/be ^where/5/be ^withdrew/2/aw ^woke/3/ake ^won/2/in ^wore/3/ear ^wrote/3/ite
VERB|VBG ng/3/ cing/3/e ging/3/e sing/3/e uing/3/e ving/3/e zing/3/e aking/3/e aming/3/e ating/3/e bling/3/e cling/3/e dding/4/ gging/4/ gling/3/e iding/3/e iking/3/e iring/3/e mming/4/ nging/3/ nning/4/ oting/3/e pping/4/ rring/4/ ssing/3/ tling/3/e tting/4/ uding/3/e uling/3/e uring/3/e uting/3/e anging/3/e eaking/3/ eating/3/ elling/4/ mining/3/e ouring/3/ ^adhering/3/e ^aswering/7/nswer ^backpedalling/4/ ^biasing/3/ ^biotaling/9/Biotale ^bundling/3/e ^buring/3/n ^cataloging/3/ ^coding/3/e ^compiling/3/e ^convening/3/e ^cookin'/3/ ^downwelling/3/ ^drving/4/ive ^dwibbling/8/ribble ^exper-/1/iment ^fulfilling/4/ ^fundraising/3/ ^gloating/3/ ^gon/1/ ^hauling/3/ ^infringing/3/e ^instilling/4/ ^joking/3/e ^mauling/3/ ^ordered/2/ ^outlining/3/e ^panicking/4/ ^pickling/3/e ^piping/3/e ^probing/3/e ^procreating/3/e ^quizzing/4/ ^reclining/3/e ^regading/3/e ^seething/3/e ^shuffling/3/e ^spouting/3/ ^storing/3/e ^superseding/3/e ^teething/3/e ^think-/1/ ^totalling/4/ ^touting/3/ ^tying/4/ie ^underlying/4/ie ^vying/4/ie ^wagin/2/ ^walkin/2/ ^waning/3/e ^xferring/8/transfer
VERB|VBN d/2/ n/1/ id/2/y ld/3/old ne/2/ nt/1/d od/3/and rn/3/ear bed/3/ ced/1/ ged/1/ ied/3/y ped/3/ sed/1/ ued/1/ ved/1/ zed/1/ amed/1/ aped/1/ ared/1/ ated/1/ bled/1/ dded/3/ dled/1/ gged/3/ gled/1/ ibed/1/ ided/1/ ined/1/ ired/1/ nned/3/ oted/1/ pled/1/ rred/3/ ssed/2/ tled/1/ tted/3/ uded/1/ uled/1/ umed/1/ ured/1/ uted/1/ ained/2/ eamed/2/ eared/2/ eated/2/ elled/3/ oured/2/ ^adhered/1/ ^ate/3/eat ^b./1/ear ^baffled/1/ ^became/3/ome ^been/2/ ^begun/2/in ^bid/0/ ^botn/3/ear ^bought/5/uy ^bred/1/ed ^broken/4/eak ^brought/5/ing ^built/1/d ^caught/4/tch ^chosen/3/ose ^coded/1/ ^coined/2/ ^crossbred/1/ed ^d./1/ie ^dealt/1/ ^defanged/2/ ^defiled/1/ ^div./1/orce ^dug/2/ig ^eaten/2/ ^eatin/2/ ^enjambed/2/ ^excepted/8/accept ^excited/1/ ^expedited/1/ ^f*ed/3/uck ^fallen/2/ ^fed/1/ed ^felt/2/el ^fled/1/e ^flown/3/y ^forgotten/5/et ^fought/5/ight ^found/4/ind ^frozen/4/eeze ^got/2/et ^gotten/5/et ^grouped/2/ ^had/1/ve ^hauled/2/ ^heard/1/ ^hidden/3/e ^hogtied/1/ ^hung/3/ang ^invovled/4/lve ^kept/2/ep ^learnt/1/ ^led/1/ad ^left/2/ave ^lent/3/oan ^lost/1/e ^m./1/arry ^made/2/ke ^mauled/2/ ^meant/1/ ^met/1/et ^ok'd/4/OK ^outbid/0/ ^overheard/1/ ^overrun/0/ ^piled/1/ ^pre-made/2/ke ^programmed/3/ ^ran/2/un ^rcommended/9/ecommend ^read/0/ ^recieved/5/eive ^reputed/2/ ^rescoped/2/ ^ridden/3/e ^run/0/ ^shackled/1/ ^shot/1/ot ^shrouded/2/ ^sold/3/ell ^sought/5/eek ^spoilt/1/ ^spoken/4/eak ^spread/0/ ^squirelled/5/rel ^stamped/2/ ^steeped/2/ ^stolen/4/eal ^stored/1/ ^struck/3/ike ^stuck/3/ick ^sunk/3/ink ^swamped/2/ ^swept/2/ep ^swung/3/ing ^taught/5/each ^thought/5/ink ^tied/1/ ^told/3/ell ^toned/1/ ^took/3/ake ^tuned/1/ ^turn/0/ ^welcomed/1/ ^woken/4/ake ^won/2/in ^wreathed/1/ ^written/3/e ^yelped/2/
VERB|VBP ^'m/2/be ^are/3/be ^reccomend/6/ommend ^wan/0/t
VERB|VBZ /1/ hes/2/ ies/3/y sses/2/ ^'s/2/be ^ai/2/be ^come/0/ ^enfurates/9/infuriate ^follow/0/ ^founds/5/ind ^has/1/ve ^hinges/2/ ^is/2/be ^s/1/be ^seperates/6/arate ^sez/2/ay ^varie$/3/y ^’s/2/be
`;

/** Base forms of verbs that are known. */
export const KNOWN_VERBS = `
abandon abduct abide abolish absent absorb accelerate accent accept access accommodate accompany accomplish
account accumulate accuse achieve acknowledge acquiesce acquire acquit act adapt add address adjust administer
admire admit adopt advance advertise advise advocate affect affirm afford agree aid aim air airlift align
allocate allot allow ally alter amaze ambush amend analyze anger annex announce annoy answer anticipate
apologize appear appease applaud apply appreciate approach approve argue arise arm arrange arrest arrive
ascertain ask assassinate assemble assert assess assign assist associate assuage assume assure attach attack
attain attempt attend attest attract authorize avert avoid awake back backfire bait bake balance bale ban bang
bankroll bar barbeque bargain bark base battle be bear beat become beef beg begin behave behead believe
belittle belive belong benefit beseech besiege bet better beware bisect bite blackline blame blend bless blink
blow blur blush board boast boil bomb bombard booby-trap book boost boot borrow bother brainstorm brainwash
break breathe breed brief bring broadcast broaden broker browse buddy budge bugle build bulldoze bunker burn
burp burrow burst bust butcher buy bypass calculate calendar call calm camp cancel capitalize capture care
carry carve case cast catapult catch cater cause cc cease cede censor centralize challenge change characterize
charge chat check cheer chef chew chill choose chop circle circulate cite ck claim clarify clash clean clear
click climb cling clog close cloud co-operate cock coerce collaborate collapse collect color comb combat
combine come command commemorate commence comment commercialize commit communicate compare compartmentalize
compel compensate compete complain complete comply compose comprehend concede conceptualize concern conclude
concur condemn condition condone conduct conference confine confirm conform confuse congratulate connect
conquer conscript consent consider consist constitute consult consume contact contain contest continue
contract contradict contribute control convert convey convince cook cooperate coordinate cope copy cordon
correct correspond cost cough count counter court cover crack crash crawl create credential credit cripple
cross crucify crush cry crystallize curb cure curve customise customize cut deal deceive decide declare
decline decompose decrease deduct deepen defeat defect defend define defund delay delete deliver demand demine
demolish demonstrate denote denounce deny depart depend deploy depopulate deposit deregulate describe desert
deserve design destabilize destroy detain detect deter deteriorate determine detonate detract devastate
develop devote diagnose dial dictate die differ differentiate diffuse dig digest diminish dine direct disagree
disappear disarm disband discharge disclose disconnect discount discover discuss disguise dislodge dismantle
dismiss dispatch disperse displace display dispute disregard disrupt disseminate distinguish distort
distribute disturb divert divest divide divy do document don donate double downgrade download draft drag draw
dream drink drive drop dry dub dump duplicate dust dwell e-mail ease eat echo eclipse edit educate eject
eliminate elucidate elude email emancipate embarrass embed embrace emit emphasize employ emulate enable
encircle encompass encounter encourage encroach end endanger endorse endow endure engage enhance enjoy enlarge
enlist ensnare ensure enter entrench envelop equal equalise equip eradicate erase escape establish estimate
evacuate evaluate evaporate even evict evidence evolve examine exceed excel exclude excuse execute exercise
exhibit exhume exist expand expect expel expense experience expire explain explode exploit explore express
extend extradite extrapolate face facilitate factor fail fall fathom favor fax fear feature feed feel fend
fetch fight figure file fill film finalize finance find finesse finger finish fire fit fix fizzle flank
flatten flee flex flip flirt float flourish flow flush fly focus foil fold follow fool foot forbid force
foresee forget forgive forgo fork form formulate fortify forward frame freak free freeze frighten fuck fuel
fulfil fulfill function fungus further gain game garner garrison gas gather gaze generate get give go google
grab graduate grant grapple grasp graze greet groom grow guarantee guard guess guide hack hammer hamper hand
handle hang happen harass harbour harm harmonize hassle hatch hate haunt have head hear heat hedge heel help
hem hesitate hibernate hide hike hire hiss hit hold hole holiday honor honro hook hop hope hospitalize host
hotpot house hug humiliate hunt hurry hurt ideate identify ignore illustrate imagine immigrate impact impale
imperil implement implicate impose impress improve incinerate incite include incorporate increase indicate
infight infiltrate inflate influence inform initial initiate inject injure inquire insert inspire install
instigate integrate intend interact intercept interest interface interfere intern interpret intersect
intervene interview interweave intrigue introduce invade invent invest investigate invite invoke involve iron
irrigate issue jail jam join judge jump justify keep kick kidnap kill kiss knock know labour lace land lapse
last laugh launch lay layer lead leak lean learn leave legislate let leverage liberate lie lift light lighten
like limit link liquidate list listen live load lob lobby locate lock lodge log look loose loot lope lose love
lower mail maim maintain make manage manifest manipulate manoeuvre manufacture mark marry mask massacre
massage match mate matter mature mean meander measure medicate meditate meet melt mention merge mesh migrate
mimic mind mine mingle mirror misinform misrepresent miss mitigate mobilise mobilize moderate modify modulate
monetize monitor mop mortar mount move multiply murder muster mutiny nab name need negotiate neutralise
neutralize nibble note notice notify nurture observe obtain occupy occur offend offer officiate offset open
operate oppose oppress optimize order organize originate oust outflank outgrow outnumber overcharge overcome
overload overlook override overrun oversee overstay overtake overthrow overwhelm owe own pacify pack paint
pair parade pardon park part participate partition party pass paste patrol pawn pay pee penetrate perceive
perform permit persecute persevere persuade persue pester pet photograph phrase pick picket picnic picture
pilot pin placate place plan plant play please plummet plunder plunge poach point poison poll pop popularize
populate pose possess post postpone pound pour practice pray preach preclude predict prefer prepare prescribe
present preserve preside press pressure pretend prevail prevent preview price print prize proceed process
procure produce profit progress prolong promise promote promulgate prop propose prosecute protect protest
prove provide provoke publish puff puke pull pummel punish purchase purge pursue push put qualify quell
question quiet quit quote race raid raise rally ramp rampage range rank ransack ratchet rate ratify ravage
rave raze re-enlist re-purpose re-read re-record re-schedule re-type reach react read reaffirm realise realize
reap reapply reassure rebuild recall receive reciprocate recite reclaim recognize recommend reconcile
reconfirm reconnoitre reconquer reconsider reconvene record recount recover recreate recruit rectify redeem
redefine redirect rediscover redownload reduce reestablish refer reference refine reflect refund refuse refute
regain regard regenerate register regret regroup regulate rehabilitate rein reinforce reinstate reiterate
reject rejuvenate rekindle relate relaunch relax relay release relinquish relocate rely remain remember remind
remove rename render rent reopen repair repeal repeat repel repent replace replicate reply report represent
reproduce repulse request require reschedule rescue research resell reserve resign resist resolve resort
respect respond rest restore restrain restrict result resume resurrect retain retake retaliate retreat
retrieve return reunify revalue reveal reverse review revise revisit revive revoke reward rewind ride rig ring
rise risk roam rob roll root rout route rub ruin rule ruminate run rush sabotage saddle sail sale salute
sample sate satisfy save say scan scare schedule scoff scold scorch score scrape scratch scream screem scroll
scrub seal search seat secure see seek seem seize select sell send sense separate serve set settle sever
shadow shake shape share shatter shed shell shelter shift shine ship shoe shoot shop shorten shoulder shout
show shower shrink shut side sign signal simulate single sink sit sizzle sketch skip slack slam slap slaughter
sleep slow smash smell smile smoke smooth smuggle sneak sneeze snipe soak soften solicit solve sort sound sour
sow span spark spawn speak specify speed spel spell spend spike spill spit splash splinter splish split spot
spotlight spray spread squeeze squirm squish stab stabilise stabilize stage stall stand stare start starve
state stay steal steer stem step stick stifle stimulate stink stir stop storm strafe strain strand stream
strengthen stress stretch strike strip strive structure struggle strut study stumble style subdue submit
subscribe subsume subtract succeed suck sue suffer suffocate suggest suit sum supplement supply support
suppose surge surprise surrender surround survive suspend sustain swap swatch sweat sweep swim switch tackle
tailor take talk tame tap target taste tax taxi teach tear tell tend terminate terrorise terrorize test
testify text thank think threaten thrive throw thwart tick tighten tolerate top topple torch torture toss
touch tour track trade train tranquilize transact transcend transfer transform translate transmit transport
trap trash travel treat trek trick trigger trim trot truck trust try tuck tunnel turn tweak twist uncover
undergo undermine underscore understand undertake underwrite undo unfold unfreeze unify unite unleash unseat
update uphold uproot upstage urge use utilize vacate validate value vanish vary venture verify veto view
violate visit visualize vlog voice volunteer vomit vote wage wai wait waive wake walk wander want ward warm
warn warp warrant wash waste watch weaken weaponize wear weather wed weigh wet whack whir whistle wield will
win wind wink wipe wish wit withdraw withhold withstand witness wonder work worry worship wound wrap wreck
write yell yield
`;
