/** A message: words with `{name}` holes, or one wording per plural category of `{n}`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Messages = Readonly<Record<string, Message>>;

/** What fills the holes of a message; `n` also chooses the plural. */
export type Holes = Readonly<Record<string, string | number>>;

/** The message's words in a language, numbers written as the language writes them. */
export function wordsOf(message: Message, holes: Holes, locale: string): string {
  const wording = typeof message === "string" ? message : pluralOf(message, Number(holes["n"] ?? 0), locale);
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const hole = holes[name];
    return typeof hole === "number" ? new Intl.NumberFormat(locale).format(hole) : (hole ?? "");
  });
}

function pluralOf(message: Exclude<Message, string>, n: number, locale: string): string {
  if (n === 0 && message.zero !== undefined) return message.zero;
  return message[new Intl.PluralRules(locale).select(n)] ?? message.other ?? "";
}
