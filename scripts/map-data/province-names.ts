/** The names under which maps and news know a first-level area: English, Arabic. */
export interface ProvinceName {
  readonly en: string;
  readonly ar: string;
}

/** By the ids of the admin-1 source; areas not listed keep the name the source gives. Empty English = no label. */
export const provinceNames: Readonly<Record<string, ProvinceName>> = {
  "SY.LA": { en: "Latakia", ar: "اللاذقية" },
  "SY.TA": { en: "Tartus", ar: "طرطوس" },
  "SY.RA": { en: "Raqqa", ar: "الرقة" },
  "SY.HL": { en: "Aleppo", ar: "حلب" },
  "SY.HM": { en: "Hama", ar: "حماة" },
  "SY.HI": { en: "Homs", ar: "حمص" },
  "SY.ID": { en: "Idlib", ar: "إدلب" },
  "SY.HA": { en: "Hasakah", ar: "الحسكة" },
  "SY.DY": { en: "Deir ez-Zor", ar: "دير الزور" },
  "SY.SU": { en: "Suwayda", ar: "السويداء" },
  "SY.RD": { en: "Rif Dimashq", ar: "ريف دمشق" },
  "SY.QU": { en: "Quneitra", ar: "القنيطرة" },
  "SY.DR": { en: "Daraa", ar: "درعا" },
  "SY.DI": { en: "Damascus", ar: "دمشق" },
  "IQ.DA": { en: "Dohuk", ar: "دهوك" },
  "IQ.TS": { en: "Kirkuk", ar: "كركوك" },
  "IQ.AR": { en: "Erbil", ar: "أربيل" },
  "IQ.NI": { en: "Nineveh", ar: "نينوى" },
  "IQ.SD": { en: "Salah al-Din", ar: "صلاح الدين" },
  "IQ.NA": { en: "Najaf", ar: "النجف" },
  "IQ.KA": { en: "Karbala", ar: "كربلاء" },
  "IQ.BG": { en: "Baghdad", ar: "بغداد" },
  "IQ.BA": { en: "Basra", ar: "البصرة" },
  "IQ.MU": { en: "Muthanna", ar: "المثنى" },
  "IQ.QA": { en: "Qadisiyah", ar: "القادسية" },
  "IQ.DQ": { en: "Dhi Qar", ar: "ذي قار" },
  "IQ.MA": { en: "Maysan", ar: "ميسان" },
  "IQ.WA": { en: "Wasit", ar: "واسط" },
  "IQ.SU": { en: "Sulaymaniyah", ar: "السليمانية" },
  "IQ.DI": { en: "Diyala", ar: "ديالى" },
  "IQ.AN": { en: "Anbar", ar: "الأنبار" },
  "IQ.BB": { en: "Babil", ar: "بابل" },
};
