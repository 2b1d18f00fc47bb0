import type { Span } from "../../../base/span.ts";
import type { Annotation, Sentence, Token } from "../../../text/annotation.ts";
import type { VoiceNamer } from "./namer.ts";
import { type Frame, frameOf } from "./voice.ts";
import { sayingVerbs } from "./words.ts";

/** `Monitor: ten dead`, `Army takes town - state media`: the voice a headline sets before or after its own words. */
export function headlineFrames(annotation: Annotation, index: number, namer: VoiceNamer): readonly Frame[] {
  const sentence = annotation.sentences[index] as Sentence;
  const colon = sentence.tokens.find((token) => token.form === ":" && token.i > 1 && token.i <= 8);
  if (colon !== undefined && isLabel(sentence, 1, colon.i - 1)) {
    return toFrame(sentence, namer, { label: [1, colon.i - 1], said: [colon.i + 1, sentence.tokens.length] });
  }
  const mark = sentence.tokens.findLast((token) => /^[-–—:]$/.test(token.form));
  const end = lastWord(sentence);
  if (
    mark !== undefined &&
    mark.i > 3 &&
    end - mark.i <= 5 &&
    spaced(annotation, mark) &&
    isLabel(sentence, mark.i + 1, end)
  ) {
    return toFrame(sentence, namer, { label: [mark.i + 1, end], said: [1, mark.i - 1] });
  }
  return [];
}

interface Parts {
  readonly label: readonly [number, number];
  readonly said: readonly [number, number];
}

function toFrame(sentence: Sentence, namer: VoiceNamer, { label, said }: Parts): readonly Frame[] {
  const head = headWithin(sentence, label);
  if (head === null || said[1] < said[0]) return [];
  const voice = namer.voiceOf(sentence, head.i);
  if (voice === null || !(voice.source.id !== null || speaks.test(head.lemma))) return [];
  const mask = new Uint8Array(sentence.tokens.length + 1);
  for (let i = said[0]; i <= said[1]; i++) mask[i] = 1;
  const first = sentence.tokens[label[0] - 1] as Token;
  const last = sentence.tokens[label[1] - 1] as Token;
  const span: Span = [first.span[0], last.span[1]];
  const frame = frameOf({ voices: [voice], cue: ":", span, mask });
  return frame === null ? [] : [frame];
}

const speaks =
  /^(?:monitor|activist|official|source|medium|media|resident|witness|spokesman|minister|army|military|report|police|observatory|tv|agency)$/i;

/** A short run of words without a finite verb. */
function isLabel(sentence: Sentence, from: number, to: number): boolean {
  const tokens = sentence.tokens.slice(from - 1, to);
  if (tokens.length === 0 || tokens.length > 6) return false;
  return !tokens.some(
    (token) =>
      /^VB[DPZ]$/.test(token.xpos) ||
      sayingVerbs.has(token.lemma) ||
      /^\d/.test(token.form) ||
      token.form === ",",
  );
}

function headWithin(sentence: Sentence, [from, to]: readonly [number, number]): Token | null {
  const tokens = sentence.tokens.slice(from - 1, to).filter((token) => /^(?:NOUN|PROPN)$/.test(token.upos));
  return (
    tokens.find((token) => token.head < from || token.head > to) ??
    tokens.at(-1) ??
    sentence.tokens[to - 1] ??
    null
  );
}

function lastWord(sentence: Sentence): number {
  const word = sentence.tokens.findLast((token) => token.upos !== "PUNCT");
  return word?.i ?? 0;
}

/** A dash with space around it, not a hyphen inside a word. */
function spaced(annotation: Annotation, mark: Token): boolean {
  const { text } = annotation.report;
  return mark.form === ":" || (text[mark.span[0] - 1] === " " && text[mark.span[1]] === " ");
}
