import type { enBoards } from "./en-boards.ts";
import type { Message } from "./messages.ts";

/** Arabic words of the boards that lie over the map. */
export const arBoards: Readonly<Record<keyof typeof enBoards, Message>> = {
  sections: "أقسام السجل",
  "section.map": "الخريطة",
  "section.disputes": "الخلافات",
  "section.tally": "الأعداد",
  "section.sieges": "الحصار والإغاثة",
  "section.brief": "موجز",
  "section.search": "بحث",
  tallyTitle: "كم العدد، كما قيل",
  tallyNote:
    "من أدنى حدّ قيل إلى أعلاه، مع آخر رقم محدد. الأقوال عن الأيام نفسها عدد واحد. ولا يُجمع هنا شيء إلى شيء.",
  tallyNone: "لم يكن أحد قد ذكر عددًا حتى ذلك اليوم. أخّر «كما عُرف في» أو أضف أصواتًا.",
  tallyNoneHere: "لا عدد من هذا النوع. وسّع المنطقة أو الفئة.",
  measure: "ما يُعدّ",
  area: "المنطقة",
  areaAll: "كل مكان",
  population: "مَن",
  populationAll: "الجميع",
  groupBy: "مجموعة بحسب",
  "groupBy.place": "المكان",
  "groupBy.area": "المحافظة",
  "groupBy.population": "مَن عُدّوا",
  "groupBy.side": "إلى أي طرف ينتمون",
  "series.incident": "في وقت ومكان بعينهما",
  "series.cumulative": "مجاميع منذ بداية",
  "seriesNote.incident": "كل عدد للأيام المذكورة معه.",
  "seriesNote.cumulative":
    "كل مجموع يمتد من بداية إلى اليوم المذكور، فهو يشمل أعدادًا أعلاه. المجاميع قائمة بذاتها ولا تُجمع أبدًا.",
  sideNotSaid: "لم يُذكر إلى مَن ينتمون",
  placeNotSaid: "لم يُذكر المكان",
  origins: {
    zero: "بلا مصدر",
    one: "مصدر واحد",
    two: "مصدران",
    few: "{n} مصادر",
    many: "{n} مصدرًا",
    other: "{n} مصدر",
  },
  bestIs: "آخر رقم محدد {q}",
  insideOf: "جزء من عدد {p}",
  mergedNote: {
    two: "قولان في عدد واحد:",
    few: "{n} أقوال في عدد واحد:",
    many: "{n} قولًا في عدد واحد:",
    other: "{n} قول في عدد واحد:",
  },
  superseded: "قول سابق لهذا الصوت",
  chartLabel: "الأعداد عبر الزمن",
  chartNote: "كل خط في المقياس عشرة أضعاف ما تحته. النقطة: آخر رقم محدد. السهم: «على الأقل»، بلا حدّ أعلى.",
};
