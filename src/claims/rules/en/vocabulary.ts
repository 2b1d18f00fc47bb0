import type { Vocabulary } from "../../predicate.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The words English grammar of conflict reports needs before any rule is read. */
export const vocabulary: Vocabulary = {
  light: words(`
    conduct carry launch start begin continue renew resume escalate stage mount execute wage intensify step perform
    make achieve lead open announce initiate undertake run deliver witness keep pursue complete commit engage accomplish achieve leave cause inflict impose lay enforce prepare plan spearhead`),
  headlineVerbs: words(`
    shell attack target storm bomb control seize retake enter advance capture strike raid kill clash withdraw besiege
    recapture hold regain launch shells attacks targets storms bombs controls seizes retakes captures strikes raids kills
    hit hits pound pounds take takes cause causes leave leaves injure wound encircle surround liberate restore hand hands enters retake pound claim claims decrease
    reduce expand extend increase arrest arrests detain detains abduct abducts kidnap kidnaps repel repels`),
  happen: words(`
    break erupt rage occur continue renew resume take escalate intensify flare return accompany start begin persist happen
    ensue spread focus concentrate land strike rock witness go carry conduct launch`),
  transitive: words(
    "kill injure wound capture seize retake recapture besiege trap displace arrest detain kidnap abduct destroy liberate evacuate martyr surround encircle injured wounded trapped besieged",
  ),
  intransitive: words("infiltrate advance withdraw retreat flee arrive die clash"),
  objectControl: words(
    "allow force help urge let order ask compel enable lead prompt see prevent call want push drive",
  ),
  people: words(`
    fighter militant rebel jihadist insurgent terrorist gunman gunmen soldier troop force army militia militiaman
    militiamen group faction organisation organization member element cell unit commander leader officer police
    civilian people person resident citizen villager child woman man family protester patient hostage prisoner
    refugee worker volunteer pilot martyr personnel bomber suicide-bomber assailant attacker security brigade battalion
    regime government state authority allies ally coalition opposition alliance loyalist combatant guard guards
    operative journalist doctor medic teacher student passenger human dead wounded casualty victim demonstrator
    saboteur extremist guerrilla separatist paramilitary navy marine corps legion movement party council side
    supporter governor mayor chief spokesman spokeswoman minister emir deputy ambassador diplomat recruit policeman policewoman serviceman occupant worshipper pilgrim shopper bystander staff
    employee sailor trainee cadet lawmaker politician cleric priest imam judge tribesman settler farmer driver guest
    mourner customer tourist foreigner national adviser contractor peacekeeper inmate infant baby girl boy relative
    migrant peshmerga marines suspect protestor activist athlete engineer guard rescuer firefighter nurse pupil deserter defector detainee inhabitant population displaced martyrs squad division regiment`),
  bystanders: words(`
    civilian people person resident citizen villager child woman man family patient refugee worker volunteer
    journalist doctor medic teacher student passenger human victim inhabitant population member dead
    occupant worshipper pilgrim shopper bystander staff employee guest mourner customer tourist foreigner infant baby
    girl boy relative migrant nurse pupil farmer activist athlete engineer rescuer
    citizen martyr soldier pilot detainee prisoner captive hostage other casualty`),
  instruments: words(`
    warplane plane aircraft jet helicopter drone airstrike strike raid shelling bombardment bombing bomb missile rocket
    shell mine explosion blast mortar artillery tank explosive device vehicle car truck attack fire gunfire sniper
    warplanes bullet ied vbied grenade clash fighting battle offensive operation assault campaign war conflict invasion incursion ambush onslaught counter-attack counterattack
    super hornet fighter-jet gunship warship`),
  places: words(`
    town city village district neighbourhood neighborhood area region province governorate territory land ground hill
    mountain base airbase airport airfield camp crossing road highway bridge dam oilfield field checkpoint post site
    position point suburb quarter enclave pocket stronghold bastion countryside desert island port border hospital
    complex building prison factory refinery station street square outskirts bank side front zone sector farm hilltop
    junction roundabout barracks headquarters facility mill market mosque church school silo plant corridor
    hamlet locality settlement town-centre centre center part parts capital swathe stretch row compound depot
    warehouse passage valley plateau county municipality terrain coast peak height summit intersection crossroads tract`),
  parts: words(`
    town city village district neighbourhood neighborhood area part countryside desert outskirts suburb quarter
    territory land pocket swathe bank side half most much percent rest portion section centre center east west north
    south hill position point site checkpoint street mountain border front field oilfield base farm third quarter
    majority all region northeast northwest southeast southwest zone stretch`),
  hyphenated: words(
    "backed led held controlled supported linked aligned affiliated run dominated sponsored allied occupied besieged",
  ),
  locative: words(
    "of in at near around inside outside within along on across throughout beside between over from",
  ),
  directions: words(`
    north south east west northeast northwest southeast southwest northern southern eastern western northeastern
    northwestern southeastern southwestern central north-east north-west south-east south-west`),
};
