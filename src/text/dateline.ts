import { MONTH, WEEKDAY, SHORT_WEEKDAY, YEAR } from "./dates/calendar.ts";

/** How far into a text its dateline may stand. */
const HEAD = 300;
const LONGEST = 7;
const DATE = new RegExp(
  `^(?<before>.*?)(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?\\s)?(?:\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2},?)\\s${YEAR}(?:,?\\s\\d{1,2}:\\d{2})?$`,
);
const LEADS_ON = /(?:^|\s)[a-z][\p{L}]*[,.]?\s$/u;
const PREPOSITION = /^(?:on|in|since|by|until|from|of|to|before|after|between|the|dated|for)\b/i;

/**
 * Whether a dateline without a full stop ends after a word in the head of a text, so that a new sentence begins:
 * "Monday 3 April 2017 Troops leave the town". A date that is part of what is said ends nothing: "On 3 April 2017 troops left".
 */
export function endsDateline(
  words: readonly { readonly form: string; readonly span: readonly [number, number] }[],
  index: number,
): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || word.span[1] > HEAD) return false;
  if (!/^(?:(?:19|20)\d\d|\d{1,2}:\d{2})$/.test(word.form) || !/^["“]?(?:\p{Lu}|\d)/u.test(next.form))
    return false;
  if (/^\d{1,2}:\d{2}$/.test(next.form)) return false;
  const head = words.slice(Math.max(0, index - LONGEST), index + 1).map(({ form }) => form);
  const before = DATE.exec(head.join(" "))?.groups?.["before"];
  return before !== undefined && !LEADS_ON.test(before) && !PREPOSITION.test(before.split(" ").at(-2) ?? "");
}
