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
VERB|VBD d/2/ w/2/ow ad/0/ aw/2/ee id/2/y ld/3/old nk/3/ink od/3/and ok/3/ake pt/2/ep rd/1/ ve/3/ive bed/3/ ced/1/ ent/4/go ged/1/ ied/3/y ped/3/ sed/1/ ued/1/ ved/1/ zed/1/ ated/1/ bled/1/ dled/1/ ided/1/ ired/1/ nned/3/ oked/1/ ored/1/ oted/1/ rred/3/ ssed/2/ tted/3/ umed/1/ ured/1/ uted/1/ eated/2/ elled/3/ oured/2/ ^agreed/1/ ^answetred/4/r ^appologized/9/ologize ^arose/3/ise ^aswered/6/nswer ^ate/3/eat ^authored/2/ ^avoided/2/ ^became/3/ome ^began/2/in ^belonged/2/ ^booked/2/ ^bore/3/ear ^bought/5/uy ^breathed/1/ ^bred/1/ ^broke/3/eak ^brought/5/ing ^built/1/d ^came/3/ome ^cared/1/ ^caught/4/tch ^chose/2/ose ^circled/1/ ^cited/1/ ^collasped/1/ ^combined/1/ ^compared/1/ ^completed/1/ ^conceded/1/ ^concluded/1/ ^created/1/ ^dealt/1/ ^debuted/2/ ^declared/1/ ^declined/1/ ^defined/1/ ^deleted/1/ ^described/1/ ^determined/1/ ^developed/2/ ^did/2/o ^died/1/ ^dined/1/ ^disagreed/1/ ^disliked/1/ ^divined/1/ ^dragged/3/ ^drew/2/aw ^dug/2/ig ^embedded/3/ ^enrolled/3/ ^entitled/1/ ^escaped/1/ ^evalu-/1/ate ^examined/1/ ^excited/1/ ^exiled/1/ ^exploded/1/ ^fell/3/all ^felt/2/el ^filed/1/ ^fixeded/4/ ^fled/1/e ^flew/2/y ^focused/2/ ^forbade/3/id ^forgot/2/et ^fought/5/ight ^found/4/ind ^fulfilled/3/ ^gasped/2/ ^giggled/1/ ^googled/1/ ^got/2/et ^grasped/2/ ^groped/1/ ^had/1/ve ^helped/2/ ^hid/0/e ^hoped/1/ ^hung/3/ang ^ignited/1/ ^imagined/1/ ^included/1/ ^insured/7/ensure ^invaded/1/ ^invited/1/ ^jumped/2/ ^lay/2/ie ^leaned/3/rn ^learnt/1/ ^led/1/ad ^left/2/ave ^liked/1/ ^lit/1/ght ^live/0/ ^looked/2/ ^loss/1/e ^lost/1/e ^made/2/ke ^madea/3/ke ^manged/3/age ^massacred/1/ ^meant/1/ ^met/1/et ^named/1/ ^new/3/know ^outlined/1/ ^outshone/3/ine ^overran/2/un ^paraded/1/ ^pasted/1/ ^phoned/1/ ^preceded/6/oceed ^prepared/1/ ^pumped/2/ ^ran/2/un ^rang/3/ing ^ranged/2/ ^rebuilt/1/d ^recieved/5/eive ^reffered/5/er ^regrouped/2/ ^renigged/5/ege ^rescheduled/1/ ^ridiculized/4/e ^rigged/3/ ^rode/3/ide ^rose/3/ise ^routed/2/ ^sat/2/it ^save/0/ ^scared/1/ ^sent/1/d ^settled/1/ ^shaped/1/ ^shared/1/ ^shot/1/ot ^slammed/3/ ^sold/3/ell ^sought/5/eek ^spent/1/d ^spoke/3/eak ^sprang/3/ing ^stemmed/3/ ^stole/3/eal ^struck/3/ike ^stuck/3/ick ^styled/1/ ^succumbed/2/ ^surounded/6/round ^tamed/1/ ^tasted/1/ ^taught/5/each ^thought/5/ink ^thouhgt/5/ink ^tickled/1/ ^told/3/ell ^unde$tood/5/rstand ^voided/2/ ^waned/1/ ^was/3/be ^welcomed/1/ ^were/4/be ^where/5/be ^withdrew/2/aw ^woke/3/ake ^won/2/in ^wore/3/ear ^wrote/3/ite ^yelled/2/
VERB|VBG ng/3/ cing/3/e ging/3/e sing/3/e uing/3/e ving/3/e zing/3/e aking/3/e aming/3/e ating/3/e bling/3/e cling/3/e dding/4/ gging/4/ gling/3/e iding/3/e iking/3/e iring/3/e mming/4/ nging/3/ nning/4/ oting/3/e pping/4/ rring/4/ ssing/3/ tling/3/e tting/4/ uding/3/e uling/3/e uring/3/e uting/3/e anging/3/e eaking/3/ eating/3/ elling/4/ mining/3/e ouring/3/ ^adding/3/ ^adhering/3/e ^aiding/3/ ^assuming/3/e ^aswering/7/nswer ^avoiding/3/ ^backpedalling/4/ ^baling/3/e ^banging/3/ ^becoming/3/e ^biasing/3/ ^biotaling/9/Biotale ^biting/3/e ^bundling/3/e ^buring/3/n ^caring/3/e ^cataloging/3/ ^challenging/3/e ^citing/3/e ^coding/3/e ^combining/3/e ^coming/3/e ^comparing/3/e ^competing/3/e ^compiling/3/e ^completing/3/e ^consuming/3/e ^controlling/4/ ^convening/3/e ^cookin'/3/ ^coping/3/e ^creating/3/e ^declaring/3/e ^defining/3/e ^deleting/3/e ^describing/3/e ^dining/3/e ^downgrading/3/e ^downwelling/3/ ^drving/4/ive ^dwibbling/8/ribble ^dying/4/ie ^escaping/3/e ^exper-/1/iment ^exploding/3/e ^exploring/3/e ^filing/3/e ^floating/3/ ^focusing/3/ ^fulfilling/4/ ^fundraising/3/ ^gloating/3/ ^gon/1/ ^grabbing/4/ ^grappling/3/e ^handling/3/e ^hanging/3/ ^hauling/3/ ^hoping/3/e ^ignoring/3/e ^inciting/3/e ^infringing/3/e ^instilling/4/ ^interfering/3/e ^intervening/3/e ^invading/3/e ^inviting/3/e ^invoking/3/e ^joking/3/e ^loosing/5/se ^lying/4/ie ^massacring/3/e ^mauling/3/ ^ordered/2/ ^outlining/3/e ^owing/3/e ^pairing/3/ ^panicking/4/ ^persuading/3/e ^pickling/3/e ^piping/3/e ^planing/3/e ^preparing/3/e ^probing/3/e ^procreating/3/e ^quizzing/4/ ^reclining/3/e ^reconciling/3/e ^recreating/3/e ^refining/3/e ^regading/3/e ^restoring/3/e ^roaming/3/ ^rooting/3/ ^rubbing/4/ ^sampling/3/e ^scaring/3/e ^scoring/3/e ^screaming/3/ ^seething/3/e ^selling/3/ ^sharing/3/e ^shooting/3/ ^shuffling/3/e ^smelling/3/ ^smiling/3/e ^smoking/3/e ^soaking/3/ ^spouting/3/ ^staring/3/e ^storing/3/e ^streaming/3/ ^superseding/3/e ^tackling/3/e ^tasting/3/e ^teething/3/e ^telling/3/ ^think-/1/ ^totalling/4/ ^touting/3/ ^trading/3/e ^tying/4/ie ^underlying/4/ie ^useing/3/e ^vying/4/ie ^wagin/2/ ^walkin/2/ ^wandering/8/onder ^waning/3/e ^writing/3/e ^xferring/8/transfer ^yelling/3/
VERB|VBN d/2/ n/1/ id/2/y ld/3/old ne/2/ nt/1/d od/3/and rn/3/ear bed/3/ ced/1/ ged/1/ ied/3/y ped/3/ sed/1/ ued/1/ ved/1/ zed/1/ amed/1/ aped/1/ ared/1/ ated/1/ bled/1/ dded/3/ dled/1/ gged/3/ gled/1/ ibed/1/ ided/1/ ined/1/ ired/1/ nned/3/ oted/1/ pled/1/ rred/3/ ssed/2/ tled/1/ tted/3/ uded/1/ uled/1/ umed/1/ ured/1/ uted/1/ ained/2/ eamed/2/ eared/2/ eated/2/ elled/3/ oured/2/ ^absorbed/2/ ^added/2/ ^adhered/1/ ^agreed/1/ ^aided/2/ ^ate/3/eat ^avoided/2/ ^b./1/ear ^baffled/1/ ^baked/1/ ^became/3/ome ^been/2/ ^begun/2/in ^bid/0/ ^botn/3/ear ^bought/5/uy ^bred/1/ed ^broken/4/eak ^brought/5/ing ^built/1/d ^caught/4/tch ^chosen/3/ose ^cited/1/ ^coded/1/ ^coined/2/ ^combed/2/ ^completed/1/ ^controlled/3/ ^created/1/ ^crossbred/1/ed ^d./1/ie ^dealt/1/ ^defanged/2/ ^defiled/1/ ^deleted/1/ ^developed/2/ ^died/1/ ^div./1/orce ^dug/2/ig ^eaten/2/ ^eatin/2/ ^encircled/1/ ^enjambed/2/ ^excepted/8/accept ^excited/1/ ^expedited/1/ ^explored/1/ ^extradited/1/ ^f*ed/3/uck ^fallen/2/ ^fed/1/ed ^feed/0/ ^felt/2/el ^filed/1/ ^fled/1/e ^flown/3/y ^focused/2/ ^forgotten/5/et ^fought/5/ight ^found/4/ind ^frozen/4/eeze ^got/2/et ^gotten/5/et ^grouped/2/ ^guaranteed/1/ ^had/1/ve ^hauled/2/ ^heard/1/ ^helped/2/ ^hidden/3/e ^hogtied/1/ ^hung/3/ang ^ignored/1/ ^incited/1/ ^invited/1/ ^invoked/1/ ^invovled/4/lve ^joined/2/ ^kept/2/ep ^learnt/1/ ^led/1/ad ^left/2/ave ^lent/3/oan ^lied/1/ ^liked/1/ ^lost/1/e ^m./1/arry ^made/2/ke ^mauled/2/ ^meant/1/ ^met/1/et ^ok'd/4/OK ^outbid/0/ ^overheard/1/ ^overrun/0/ ^paired/2/ ^pasted/1/ ^persuaded/1/ ^piled/1/ ^postponed/1/ ^pre-made/2/ke ^programmed/3/ ^prolonged/2/ ^raided/2/ ^ran/2/un ^rcommended/9/ecommend ^read/0/ ^reaped/2/ ^recieved/5/eive ^reconciled/1/ ^recreated/1/ ^regrouped/2/ ^repaired/2/ ^reputed/2/ ^rescoped/2/ ^restored/1/ ^ridden/3/e ^ruined/2/ ^run/0/ ^scored/1/ ^shackled/1/ ^shed/0/ ^shot/1/ot ^shrouded/2/ ^sold/3/ell ^sought/5/eek ^spoilt/1/ ^spoken/4/eak ^spread/0/ ^squirelled/5/rel ^stamped/2/ ^steeped/2/ ^stemmed/3/ ^stifled/1/ ^stolen/4/eal ^stored/1/ ^struck/3/ike ^stuck/3/ick ^sunk/3/ink ^swamped/2/ ^swept/2/ep ^swung/3/ing ^tasted/1/ ^taught/5/each ^thought/5/ink ^tied/1/ ^told/3/ell ^toned/1/ ^took/3/ake ^traded/1/ ^tryed/1/ ^tuned/1/ ^turn/0/ ^united/1/ ^waked/1/ ^warped/2/ ^wasted/1/ ^welcomed/1/ ^wiped/1/ ^woken/4/ake ^won/2/in ^worshiped/2/ ^wreathed/1/ ^written/3/e ^yelled/2/ ^yelped/2/
VERB|VBP ^'m/2/be ^are/3/be ^reccomend/6/ommend ^wan/0/t
VERB|VBZ /1/ hes/2/ ies/3/y sses/2/ ^'s/2/be ^ai/2/be ^come/0/ ^dies/1/ ^does/2/ ^enfurates/9/infuriate ^fixes/2/ ^focuses/2/ ^follow/0/ ^founds/5/ind ^goes/2/ ^has/1/ve ^hinges/2/ ^is/2/be ^lies/1/ ^relaxes/2/ ^s/1/be ^seperates/6/arate ^sez/2/ay ^varie$/3/y ^’s/2/be
`;

/** Base forms of verbs that are known. */
export const KNOWN_VERBS = `
Biotale abandon abduct abide abolish absent absorb abstain abuse accelerate accent accept access acclaim
accommodate accompany accomplish accord account accumulate accuse accustom achieve acknowledge acquiesce
acquire acquit act activate adapt add address adhere adjoin adjudicate adjust administer admire admit admonish
adopt adorn adulterate advance advertise advise advocate aerate affect affirm afford aggravate agree aid aim
air airlift alarm alert alienate align allege allocate allot allow allude ally alter alternate amass amaze
ambush amend amount amplify analyse analyze anger annex annotate announce annoy answer anticipate apologise
apologize appall appeal appear appease applaud apply appoint appreciate apprentice apprise approach
appropriate approve approximate argue arise arm arrange array arrest arrive articulate ascend ascertain ask
aspire assassinate assault assemble assert assess assign assist associate assuage assume assure astonish
atrophy attach attack attain attempt attend attest attract attribute audition augment author authorize avail
average avert avoid await awake award back backdate backfire backpedal baffle bait bake balance bald bale ban
bang banish bankroll baptize bar barbeque bargain bark bartend base bask bat bath batter battle be bear beard
beat beckon become beef befuddle beg begin behave behead believe belittle belive belong bend benefit beseech
besiege bet betray better beware bias bid bike bilk bill bind bisect bite black blacken blackline blame blast
bleed blend bless blink block blog blood bloody bloom blow blur blush board boast boggle boil bolster bomb
bombard bond booby-trap book boom boost boot border borrow bother bounce bound bow brace brag brain brainstorm
brainwash bre breach break breath breathe breed brief brim bring broach broadcast broaden broker browse bruise
buddy budge budget bugle build bulldoze bump bundle bunker burn burp burrow burst bury bust bustle butcher
butter buy bypass cage calculate calendar calibrate call calm camp campaign can cancel canoe canter cap
capitalize captain capture care carry carve case cast catalog catapult catch categorize cater cause caution cc
cease cede celebrate cement censor center centralize chair chalk challenge change channel chant characterize
charge charter chase chat cheat check cheer chef cherish chew chill chip chirp chock choose chop christen
circle circulate cite ck claim clarify clash classify claw clean clear click climb clinch cling clog close
cloud cluster co-found co-operate co-ordinate co-own co-sign co-star cock code coerce coin coincide
collaborate collapse collaspe collect colonize color comb combat combine come command commemorate commence
commend comment commercialize commission commit communicate commute compare compartmentalize compel compensate
compete compile complain complement complete compliment comply compose compound comprehend compress comprise
compromise con concede concentrate conceptualize concern conclude concur condemn condense condition condone
conduct conference confess confide confine confirm confiscate conflict conform confront confuse congratulate
connect connote conquer conscript consent consider consist consolidate constitute constrain construct construe
consult consume contact contain contaminate contemplate contend contest continue contract contradict contrast
contribute control convene convert convey convict convince convulse cook cool cooperate coordinate cope copy
copyright cordon correct correspond cost costume cough count counter counteract counterattack couple course
court cover crack cradle craft crash crave crawl create credential credit creep cripple criticise criticize
cross cross-breed crossbreed crowd crucify crumble crumple crush cry crystallize cultivate curate curb cure
curse curve customise customize cut cycle damage dance dare darken date deadbolt deal debate debut deceive
decentralize decide declare decline decompose decorate decouple decrease dedicate deduct deem deepen defang
defeat defect defend defile define defrost defund defy delay delete deliver delude demand demine demolish
demonstrate denote denounce deny depart depend depict deploy depopulate deport deposit deregulate derive
descend describe desecrate desert deserve design designate desire destabilize destroy detach detail detain
detect deter deteriorate determine detonate detract devastate develop deviate devise devolve devote diagnose
dial dictate die differ differentiate diffuse dig digest digress dilute diminish dine dip direct disagree
disappear disappoint disarm disband discard discharge disclose disconnect discontinue discount discourage
discover discuss disenfranchise disguise dishonor dislike dislodge dismantle dismember dismiss dispatch
disperse displace display displease dispose dispute disregard disrupt dissect disseminate dissent dissolve
distinguish distort distract distribute distrust disturb divert divest divide divine divy do dock document
domesticate dominate don donate doom dot double doubt downgrade download downwell draft drag drape draw dread
dream drench dress dribble drift drill drink drive drool drop dry dub duel dump dung duplicate dust dwarf
dwell dwindle e-mail earn ease eat echo eclipse edit educate effect eject elaborate elapse elect elevate
eliminate elucidate elude email emancipate embark embarrass embed embody embrace emerge emigrate emit
emphasize employ empower emulate enable enact encase encircle enclose encompass encounter encourage encroach
end endanger endorse endow endure enforce engage engender engrave engulf enhance enjamb enjoy enlarge enlist
enrich enrol enroll enshrine enslave ensnare ensure enter entitle entrench enumerate envelop envision equal
equalise equate equip eradicate erase erect erupt escape establish estimate evacuate evaluate evaporate even
evict evidence evoke evolve exacerbate exaggerate exalt examine exceed excel exchange excite exclaim exclude
excuse execute exemplify exercise exhaust exhibit exhume exile exist expand expect expedite expel expense
experience experiment expire explain explode exploit explore export expose express expulse extend exterminate
extract extradite extrapolate face facilitate factor fade fail fall falter fancy fascinate fathom favor favour
fax fear feature fedex feed feel fend fetch fight figure file fill film filter finalize finance find finesse
finger finish fire fit fix fizzle flank flash flatten flead flee flesh flex flicker flip flirt float flock
flog flood flop flourish flow flower flunk flush fly focus foil foist fold follow fool foot forage forbid
force forecast foresee forge forget forgive forgo fork form formalize format formulate fortify forward foster
found frame fre freak free freeze frequent frighten froth frustrate fry fuck fuel fulfil fulfill function fund
fundrais fungus funnel furnish further fuse fuss gag gain gallivant gallop game gargle garner garrison gas
gasp gather gaze gear generalize generate gentrify get gift giggle give glance glaze glean gloat glow go
gobble golf google govern grab graduate grant grapple grasp graze greet grill grin grip groom grope ground
group grow grumble guarantee guard guess guide guss guz hack hail hammer hamper hand handcuff handle hang
happen harass harbor harbour harm harmonize harvest hassle hasten hatch hate haul haunt have head heal hear
heat hedge heed heel heighten help hem hesitate hibernate hide highlight hike hinder hing hint hire hiss hit
hogtie hoist hold hole holiday holler honor honour honro hook hop hope hospitalize host hotpot house hug hum
humiliate hunger hunker hunt hurl hurry hurt hurtle hypothesize ideate identify idk ignite ignore illuminate
illustrate imagine imbue immigrate immortalize impact impale imperil implement implicate imply import impose
impress imprison improve impugn incense incinerate incite include incorporate increase incubate incur
indenture index indicate induce induct indulge infect infer infest infight infiltrate inflate inflict
influence inform infringe infuriate infuse ingest inhabit inherit initial initiate inject injure ink innovate
inquire inscribe insert insist inspect inspire install instigate instil instruct insult insure integrate
intend interact intercept interest interface interfere intermarry intern interpolate interpret interrogate
interrupt intersect intersperse intervene interview interweave intrigue introduce invade invent inventory
invert invest investigate invite invoice invoke involve iron irrigate irritate isolate issue itemize jack jail
jam jog join joke journey judge jumble jump justify keep kick kid kidnap kill kiss knit knock know label labor
labour lace lack lag laminate land lapse lash last laud laugh launch lay layer lead leak lean learn leave
legalise legalize legislate lend let leverage libel liberate license lick lie lift light lighten like liken
limit line linger link liquefy liquidate list listen live load loan lob lobby localize locate lock lodge log
long look loom loose loot lope lose love lower magnify mail maim maintain make manage mandate manifest
manipulate manoeuvre manufacture map march marginalize mark market marry marvel mash mask massacre massage
match mate materialize matter mature maul maximize mean meander measure mediate medicate meditate meet meld
melt memorialize memorize mention meow merge merit mesh mesmerize mess message microwave migrate militarize
milk mill mimic mimick mind mine mingle minimize minister mint mirror misinform mislabel mislead misname
misrepresent miss misstate mistake mitigate mix mobilise mobilize model moderate modernize modify modulate
moisturize mollify monetize monitor mop morph mortar motivate motorize mount mourn move muddy multiply munch
murder muster mutate mutilate mutiny nab nag nail name narrow near necessitate need negate neglect negotiate
neighbor neighbour nest nestle neuter neutralise neutralize nibble nickname nominate note notice notify
nullify numb number nurture obey object obligate oblige obliterate observe obsess obtain occasion occupy occur
offend offer officiate offset omit ooze open operate oppose oppress opt optimize orbit ordain order organize
orient originate oust outbid outfit outflank outgrow outline outlive outnumber outperform outrage outshine
outsource outweigh over-simplify overcharge overcome overcook overdo overflow overhear overheat overload
overlook overplay override overrun oversee overshadow overstay overtake overthrow overtop overwhelm owe own
pacify pack package pad paddle paint pair pale panic parade pardon park part participate partition partner
party pass paste patrol patronize pave paw pawn pay peak peck pee peel penalize pend penetrate perceive
perfect perform permeate permit perpetrate perpetuate persecute persevere persist personalize persuade persue
pertain pester pet phase phone photograph phrase pick picket pickle picnic picture pile pilot pin pinpoint
pioneer pipe pitch placate place plagiarize plague plan plane plant plat plate play plead please pledge plot
plough plummet plunder plunge ply poach point poison polarize polish poll pollute pop popularize populate
portend portray pose posit position possess post postpone pound pour practice practise pray pre-cut pre-exist
pre-make pre-organise pre-screen preach prearrange preclude predestine predetermine predicate predict prefer
premise prepare prepay prescribe present preserve preside press pressure pressurize presume pretend prevail
prevent preview price pride print prioritise privatize prize probe proceed process proclaim procreate procure
produce professionalize profit program progress prohibit project proliferate prolong promise promote prompt
promulgate pronounce prop propel propose prosecute protect protest prove provide provoke publicize publish
puff puke pull pummel pump punch puncture punish purchase purge purport pursue purvey push put qualify
quantify quarter quash quell question quiet quit quiz quote race rack rage raid rain raise rally ramp rampage
rang range rank ransack rape ratchet rate ratify ravage rave raze re-elect re-embark re-enlist re-interview
re-look re-purpose re-read re-record re-route re-schedule re-secure re-train re-type reach react read reaffirm
realise realize reap reapply rear reason reassign reassure rebel rebuild recall receive reciprocate recite
reclaim recline recognise recognize recollect recommend reconcile reconfigure reconfirm reconnoitre reconquer
reconsider reconven reconvene record recount recover recreate recruit rectify recur recycle redeem redefine
redeploy redesign redirect rediscover redline redownload reduce reek reestablish refer reference refine
reflect refold refresh refund refuse refute regade regain regard regenerate register regret regroup regulate
rehabilitate reign reimburse rein reinforce reinstate reinter reintroduce reiterate reject rejoice rejuvenate
rekindle relate relaunch relax relay release relieve relinquish relocate rely remain remand remark remember
remind remodel remove rename render renege renew renovate renown rent reopen repair reparcel repeal repeat
repel repent replace replicate reply report reposition repost represent repress reprint reprioritise reproduce
repulse repurpose reput request require reread reschedule rescind rescop rescue research resell resemble
resent reserve reside resign resist resolve resonate resort respect respond rest restock restore restrain
restrict result resume resurrect retain retake retaliate retire retract retreat retrieve retrofit return
reunify reuse revalue reveal reverse revert review revise revisit revive revoke revolt revolutionize revolve
reward rewind reword ride ridicule rig ring rinse rip rise risk roam roast rob rock roll root rot rotate
roughen rout route rub ruin rule ruminate rumor run rush rust sabotage sacrifice sadden saddle sail sale salt
salute sample sanction sand sandwich sap sate satisfy save say scan scare scatter scent schedule school scoff
scold scoop scorch score scour scrape scratch scream screem screen screw script scroll scrub sculpt seal sear
search season seat secure see seed seek seem seethe segment seize select sell send sense separate serve
service set settle sever sex shackle shadow shake shape share shatter shed sheet shell shelter shift shin
shine ship shit shock shoe shoot shop shorten shoulder shout show showcase shower shred shrink shroud shuffle
shunt shut side sign signal signify simplify simulate sing single sink siphon sit situate size sizzle sketch
ski skill skip skyrocket slack slam slap slaughter sleep slice slide slip slit slither slow smack smash smell
smile smoke smooth smuggle sneak sneeze sniff snipe snooze soak soar socialize soften solicit solve sort sound
sour source sow span spare spark spawn spay speak specialize specify speculate speed spel spell spend spice
spike spill spiral spirit spit splash splinter splish split spoil sponor sponser sponsor sport spot spotlight
spout sprawl spray spread spring square squash squeeze squirm squirrel squish stab stabilise stabilize stack
staff stage stagger stain stalemate stall stamp stand standardize star stare start starve state station stay
steal steam steep steer stem step stick stifle stimulate sting stink stir stock stop store storm stow strafe
straighten strain strand strangle stray stream strengthen stress stretch strike string strip strive stroll
structure struggle strut study stumble stump stun stutter style subdue subject submerge submit subscribe
subside substantiate substitute subsume subtract succeed succumb suck sue suffer suffocate suggest suit sum
summarise summarize supersede supervise supplement supply support suppose suppress surface surge surpass
surprise surrender surround survey survive suspect suspend sustain swallow swamp swap swatch swear sweat sweep
swim swing swirl switch swivel symbolize sympathize tackle tailor take talk tame tap taper target task taste
tax taxi teach tear teethe televise tell temper tend terminate terrify terrorise terrorize test testify tether
text thank thaw theorize thin think thrash threaten thrill thrive throw thwart tick tickle tie tighten till
title tolerate tone top topple torch torment torture toss total touch tour tout tow tower toy trace track
trade trademark train trample tranquilize transact transcend transfer transform translate transmit transpire
transport trap trash travel treat trek tremble trick trigger trim trip trot truck trust try trye tuck tune
tunnel turn tweak tweet twist type typify uncover underestimate undergo underlie undermine underpin underscore
understand undertake undervalue underwrite undo unearth unfold unfreeze unify unite unleash unload unlock
unravel unreport unseat unveil unzip up update upend uphold upholster upload upraise uproot upset upstage urge
use usee utilise utilize utter vacate vacation validate value vanish vary vault vent ventilate venture verify
veto vibrate vie view vintage violate visit visualize vitalize vlog voice void volunteer vomit vote vow wag
wage wai wait waive wake walk wander wane want ward warm warn warp warrant wash wast waste watch water wave
weaken weaponize wear weary weather wed weep weigh welcome wet whack whip whir whistle whittle wield will win
wind wing wink winter wipe wish wit witch withdraw withhold withstand witness wonder work worry worsen worship
wound wove wrap wreathe wreck write yearn yell yelp yield zoom
`;
