/** A text with the words that were searched for marked in it: text nodes only. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  const wanted = new RegExp(`(${words.map((word) => word.replace(SYNTAX, "\\$&")).join("|")})`, "giu");
  return text.split(wanted).map((piece, i) => (i % 2 === 1 ? <mark key={i}>{piece}</mark> : piece));
}

/** What means something else than itself in a regular expression. */
const SYNTAX = /[$()*+.?[\\\]^{|}/]/g;
