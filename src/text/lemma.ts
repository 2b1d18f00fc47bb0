import { knownVerbOf } from "./known-verb.ts";
import { KNOWN_VERBS, LEMMA_EDITS } from "./lemma-edits.ts";

interface Edit {
  readonly strip: number;
  readonly add: string;
}

const LONGEST_ENDING = 6;
const VERBS: ReadonlySet<string> = new Set(KNOWN_VERBS.trim().split(/\s/));
const EDITS = readEdits(LEMMA_EDITS);

/** The dictionary form of a word, given its tags; names keep their capitals, all else is in lower case. */
export function lemmaOf(word: { form: string; upos: string; xpos: string }): string {
  const plain = word.form.replace(/[’‘]/g, "'");
  if (word.upos === "NUM") return plain.toLowerCase().replace(/(?<=\d),(?=\d)/g, "");
  const form = word.upos === "PROPN" || word.xpos.startsWith("NNP") ? plain : plain.toLowerCase();
  const edits = EDITS.get(`${word.upos}|${word.xpos}`);
  const whole = edits?.get(`^${form}`);
  if (whole !== undefined) return applyEdit(form, whole);
  const verb = word.upos === "VERB" ? knownVerbOf(form, word.xpos, VERBS) : undefined;
  return verb ?? applyEdit(form, edits && findByEnding(form, edits));
}

function findByEnding(form: string, edits: ReadonlyMap<string, Edit>): Edit | undefined {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length >= 0; length--) {
    const edit = edits.get(form.slice(form.length - length));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function applyEdit(form: string, edit: Edit | undefined): string {
  if (edit === undefined || edit.strip > form.length) return form;
  return form.slice(0, form.length - edit.strip) + edit.add || form;
}

function readEdits(table: string): ReadonlyMap<string, ReadonlyMap<string, Edit>> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [tag = "", ...entries] = line.split(" ");
        return [tag, new Map(entries.map(readEdit))] as const;
      }),
  );
}

function readEdit(entry: string): readonly [string, Edit] {
  const [ending = "", strip = "0", add = ""] = entry.split("/");
  return [ending, { strip: Number(strip), add }];
}
