/** The dictionary form of a word, given its tags. */
export function lemmaOf(word: { form: string; upos: string; xpos: string }): string {
  const { form, upos, xpos } = word;
  if (upos === "PROPN") return form;
  const low = form.toLowerCase();
  const irregular = IRREGULAR[low];
  if (irregular !== undefined && (upos === "VERB" || upos === "AUX")) return irregular;
  if (xpos === "NNS")
    return low.endsWith("ies") ? low.slice(0, -3) + "y" : low.replace(/(?<=[sxz]|[cs]h)es$|s$/, "");
  if (xpos === "VBZ")
    return low.endsWith("ies") ? low.slice(0, -3) + "y" : low.replace(/(?<=[sxzo]|[cs]h)es$|s$/, "");
  if (xpos === "VBD" || xpos === "VBN")
    return low
      .replace(/ied$/, "y")
      .replace(/(?<=[^aeiou](?:[ct]|[aiou][dkv]|[rlsz]))ed$/, "e")
      .replace(/ed$/, "");
  if (xpos === "VBG") return low.replace(/ing$/, "");
  return low;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: "be",
  are: "be",
  was: "be",
  were: "be",
  been: "be",
  am: "be",
  "'s": "be",
  "'re": "be",
  "'m": "be",
  being: "be",
  has: "have",
  had: "have",
  "'ve": "have",
  did: "do",
  does: "do",
  done: "do",
  said: "say",
  told: "tell",
  took: "take",
  taken: "take",
  lost: "lose",
  held: "hold",
  left: "leave",
  fell: "fall",
  fallen: "fall",
  drove: "drive",
  driven: "drive",
  "n't": "not",
  wo: "will",
  ca: "can",
};
