/** Arabic letters, with the Persian and Kurdish ones, as the consonants and long vowels they stand for. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: "a", أ: "a", إ: "a", آ: "a", ٱ: "a", ى: "a", ة: "a", ء: "'", ئ: "'", ؤ: "'", ع: "'",
  ب: "b", پ: "b", ت: "t", ط: "t", ث: "t", ج: "j", چ: "ch", ح: "h", ه: "h", ە: "a", خ: "kh", د: "d", ض: "d",
  ذ: "dh", ظ: "dh", ر: "r", ڕ: "r", ز: "z", ژ: "zh", س: "s", ص: "s", ش: "sh", غ: "gh", ف: "f", ڤ: "v",
  ق: "q", ك: "k", ک: "k", گ: "g", ل: "l", ڵ: "l", م: "m", ن: "n", و: "w", ۆ: "o", ي: "y", ی: "y", ێ: "e",
}; // prettier-ignore

/** Cyrillic letters, Russian and Ukrainian, as the press writes them in English. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ye",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ʼ: "",
};

const ARABIC_WORD = /[\u0600-\u06ff]+/gu;
const CYRILLIC_LETTER = /[\u0400-\u04ff]/gu;

/** The name in Latin letters: Arabic and Cyrillic rewritten letter by letter, the Arabic article dropped; others kept. */
export function toLatin(name: string): string {
  return name
    .replace(ARABIC_WORD, arabicWord)
    .replace(CYRILLIC_LETTER, (letter) => CYRILLIC[letter] ?? letter);
}

function arabicWord(word: string): string {
  if (/^[اأ]بو$/u.test(word)) return "abu";
  const bare = word.replace(/^البو(?=.{3})/u, "ابو").replace(/^ال(?=..)/u, "");
  const latin = [...bare].map((letter) => ARABIC[letter] ?? "").join("");
  return bare.endsWith("ه") ? `${latin.slice(0, -1)}a` : latin;
}
