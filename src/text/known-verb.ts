/** The known verb that a regular verb form comes from, by its tag (VBD, VBN, VBG, VBZ); undefined when none does. */
export function knownVerbOf(form: string, xpos: string, verbs: ReadonlySet<string>): string | undefined {
  return candidates(form, xpos).find((candidate) => verbs.has(candidate));
}

function candidates(form: string, xpos: string): readonly string[] {
  if ((xpos === "VBD" || xpos === "VBN") && form.endsWith("ed"))
    return [...stems(form.slice(0, -2)), form.replace(/ied$/, "y")];
  if (xpos === "VBG" && form.endsWith("ing"))
    return [...stems(form.slice(0, -3)), form.replace(/ying$/, "ie")];
  if (xpos === "VBZ" && form.endsWith("s"))
    return [form.slice(0, -1), form.replace(/ies$/, "y"), form.replace(/es$/, "")];
  return [];
}

/** With a dropped e, as it stands, without a doubled letter: "hop" comes from hope before hop, "hopp" from hop. */
function stems(stem: string): readonly string[] {
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [`${stem}e`, stem, doubled];
}
