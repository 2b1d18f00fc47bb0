import type { enLists } from "./en-lists.ts";
import type { Message } from "./messages.ts";

/** Arabic words of the lists over the map. */
export const arLists: Readonly<Record<keyof typeof enLists, Message>> = {
  "section.forecasts": "التوقعات",
  toKnown: "كما عُرف في {date}.",
  kindsAll: "كل الأنواع",
  forecastsNote: "ما تُوُقّع أو نُوي أو طُلب، وهل نُشر بعده ما يؤيده.",
  forecastsNone: "لم يكن أحد قد توقّع أو نوى أو طلب شيئًا من هذا النوع حتى ذلك اليوم.",
  becameLabel: "ما آل إليه",
  becameAll: "الكل",
  "became.came-true": "تحقّق",
  "became.did-not": "لم يتحقق",
  "became.open": "لم يُحسم",
  "mood.predicted": "توقّع",
  "mood.intended": "نيّة",
  "mood.demanded": "مطالبة",
  saidOn: "قيل في {date}",
  dueBy: "موعده {date}",
  becameBy: "بقول",
  becameSaid: "يُقال إنه وقع، ولا يحسم ذلك الأمر، بقول",
  becameNothing: "لم يُنشر بعد ما يقول ذلك.",
  becameNotBy: "لم يُنشر ما يقول إنه وقع حتى {date}.",
  becameNotWithin: {
    few: "لم يُنشر ما يقول إنه وقع خلال {n} أيام.",
    many: "لم يُنشر ما يقول إنه وقع خلال {n} يومًا.",
    other: "لم يُنشر ما يقول إنه وقع خلال {n} يوم.",
  },
  "section.events": "الأحداث",
  eventsTitle: "ما وقع",
  eventsNote: "الروايات التي قد تكون عن حدث واحد مدخلٌ واحد، ولكل منها فيه كلامها.",
  eventsNone: "لم يُذكر شيء من هذا النوع عن هذه الأيام حتى ذلك اليوم.",
  eventKind: "النوع",
  eventAlone: "هذا الحدث وحده",
  eventsAll: "كل الأحداث",
  eventDenied: "نفي",
};
