/** Nouns for people and outlets without a name, each with the ending its adjectives take. */
const NOUNS: Readonly<Record<string, readonly [noun: string, ending: string]>> = table(
  `officials=مسؤولون|ون official=مسؤول residents=سكان|ون resident=أحد_السكان activists=ناشطون|ون activist=ناشط
  witnesses=شهود_عيان|ون witness=شاهد_عيان sources=مصادر|ة source=مصدر doctors=أطباء|ون doctor=طبيب medics=مسعفون|ون
  agencies=وكالات|ة workers=عاملون|ون spokesman=متحدث spokeswoman=متحدثة|ة spokesperson=متحدث commander=قائد commanders=قادة|ون
  analysts=محللون|ون diplomats=دبلوماسيون|ون diplomat=دبلوماسي journalists=صحفيون|ون reporters=صحفيون|ون
  fighters=مقاتلون|ون fighter=مقاتل militants=مسلحون|ون rebels=ثوار|ون soldiers=جنود|ون civilians=مدنيون|ون patients=مرضى
  forces=قوات|ة troops=قوات|ة force=قوة|ة warplanes=طائرات_حربية|ة jets=طائرات_حربية|ة bombers=قاذفات|ة media=إعلام
  alliance=التحالف coalition=التحالف government=الحكومة army=الجيش police=الشرطة opposition=المعارضة`,
);

const ADJECTIVES: Readonly<Record<string, readonly [adjective: string, ending: string]>> = table(
  `local=محلي military=عسكري security=أمني medical=طبي opposition=معارض government=حكومي official=رسمي aid=إغاثي
  us=أميركي american=أميركي syrian=سوري iraqi=عراقي iranian=إيراني israeli=إسرائيلي lebanese=لبناني european=أوروبي`,
);

const WHOLE: Readonly<Record<string, string>> = {
  "suicide bombers": "انتحاريون",
  "aid agencies": "وكالات إغاثة",
  "aid workers": "عاملون في الإغاثة",
};

/** A description that stands for a name, in Arabic: `officials`, `military source`; null for any other name. */
export function namelessInArabic(name: string): string | null {
  const plain = name.toLowerCase().replace(/^(?:the|an?|some) /, "");
  const whole = own(WHOLE, plain);
  if (whole !== undefined) return whole;
  const spoken = /^(spokes\w+) (?:for|of) the (\w+)$/.exec(plain);
  const [first = "", second = "", ...more] = spoken === null ? plain.split(" ") : [spoken[1]!];
  const noun = own(NOUNS, second || first);
  if (noun === undefined || more.length > 0) return null;
  if (spoken !== null) {
    const whom = own(NOUNS, spoken[2]!);
    return whom === undefined ? null : `${noun[0]} باسم ${whom[0]}`;
  }
  if (second === "") return noun[0];
  const adjective = own(ADJECTIVES, first);
  return adjective === undefined ? null : `${noun[0]} ${adjective[0]}${noun[1]}`;
}

const SIDES: Readonly<Record<string, string>> = { north: "شمال", south: "جنوب", east: "شرق", west: "غرب" };
const PIECES: Readonly<Record<string, string>> = {
  districts: "أحياء",
  neighbourhoods: "أحياء",
  neighborhoods: "أحياء",
  villages: "قرى",
  towns: "بلدات",
  areas: "مناطق",
  positions: "مواقع",
  streets: "شوارع",
};
const HOW_MANY: Readonly<Record<string, string>> = {
  several: "عدة ",
  some: "بعض ",
  many: "كثير من ",
  most: "معظم ال",
  all: "كل ال",
  three: "٣ ",
  four: "٤ ",
  five: "٥ ",
  six: "٦ ",
  seven: "٧ ",
  eight: "٨ ",
  nine: "٩ ",
  ten: "١٠ ",
};
const PARTS: Readonly<Record<string, string>> = {
  half: "النصف",
  desert: "البادية",
  countryside: "الريف",
  outskirts: "الأطراف",
  border: "الحدود",
};
const SIDE = "(north|south|east|west)(?:-?(east|west))?";
const WHERE = new RegExp(`^${SIDE}(ern)?(?: (?:part|side|half))?(?: of (?:the )?(.+))?$`);
const WHICH = new RegExp(`^(?:(\\w+) (?:of the )?)??(?:${SIDE}ern )?(\\w+)(?: in the ${SIDE})?$`);

/** The words for a part of a place in Arabic: `the north`, `four villages`; null where they are not of that kind. */
export function partInArabic(part: string): string | null {
  const plain = part.toLowerCase().replace(/^the /, "");
  const whole = own(PARTS, plain);
  if (whole !== undefined) return whole;
  if (/^(?:city |town )?cent(?:re|er)$/.test(plain)) return "وسط المدينة";
  const where = WHERE.exec(plain);
  if (where !== null) {
    const [, side = "", corner, , of] = where;
    // The name keeps its capitals.
    if (of !== undefined)
      return `${[side, corner].flatMap((each) => (each ? SIDES[each] : [])).join(" ")} ${part.slice(-of.length)}`;
    return / /.test(plain) ? `القسم ${adjective("ال", side, corner)}` : the(side, corner);
  }
  const [, many = "", side, corner, piece = "", into, intoCorner] = WHICH.exec(plain) ?? [];
  const pieces = own(PIECES, piece);
  const count = many === "" ? "" : own(HOW_MANY, many);
  if (pieces === undefined || count === undefined) return null;
  const article = count.endsWith("ال") ? "ال" : "";
  const which = side === undefined ? "" : ` ${adjective(article, side, corner, "ة")}`;
  return `${count}${pieces}${which}${into === undefined ? "" : ` في ${the(into, intoCorner)}`}`;
}

/** `الشمال`, `الشمال الشرقي`. */
function the(side: string, corner: string | undefined): string {
  return `ال${SIDES[side]}${corner === undefined ? "" : ` ال${SIDES[corner]}ي`}`;
}

function adjective(article: string, side: string, corner: string | undefined, ending = ""): string {
  return [side, corner].flatMap((each) => (each ? `${article}${SIDES[each]}ي${ending}` : [])).join(" ");
}

function table(rows: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(
    rows.split(/\s+/).map((row) => {
      const [key = "", words = ""] = row.split("=");
      const [noun = "", ending = ""] = words.replaceAll("_", " ").split("|");
      return [key, [noun, ending] as const];
    }),
  );
}

function own<T>(all: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined;
}
