import { expect, test } from "vitest";
import { lemmaOf } from "./lemma.ts";

test.each([
  ["besieged", "VERB", "VBN", "besiege"],
  ["bombed", "VERB", "VBD", "bomb"],
  ["shelling", "VERB", "VBG", "shell"],
  ["retook", "VERB", "VBD", "retake"],
  ["withdrew", "VERB", "VBD", "withdraw"],
  ["fled", "VERB", "VBD", "flee"],
  ["seized", "VERB", "VBD", "seize"],
  ["expelled", "VERB", "VBN", "expel"],
  ["dying", "VERB", "VBG", "die"],
  ["denies", "VERB", "VBZ", "deny"],
  ["were", "AUX", "VBD", "be"],
  ["n’t", "PART", "RB", "not"],
  ["villages", "NOUN", "NNS", "village"],
  ["cities", "NOUN", "NNS", "city"],
  ["children", "NOUN", "NNS", "child"],
  ["Karsk", "PROPN", "NNP", "Karsk"],
  ["350,000", "NUM", "CD", "350000"],
  ["Earlier", "ADV", "RBR", "early"],
])("%s (%s, %s) → %s", (form, upos, xpos, lemma) => expect(lemmaOf({ form, upos, xpos })).toBe(lemma));
