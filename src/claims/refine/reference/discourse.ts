import type { Annotation, NameMention, Sentence, Token } from "../../../text/annotation.ts";
import type { Lexicon } from "../../../text/lexicon.ts";
import type { ActorEntry, PlaceEntry } from "../../../text/registers.ts";
import { tokenAt, relationOf } from "./tree.ts";

/** Something named or referred to at a place in the text. */
export interface Mention {
  readonly name: NameMention;
  readonly sentence: number;
  /** The token that heads the words. */
  readonly token: Token;
  /** 3 subject of the main clause, 2 other subject, 1.5 object, 1 anything else. */
  readonly weight: number;
  readonly plural: boolean;
  /** Of its clause: the verb or root it hangs under. */
  readonly clause: number;
}

/** What the report has spoken of so far, newest last, and what it will name later. */
export interface Discourse {
  readonly annotation: Annotation;
  readonly lexicon: Lexicon;
  readonly past: Mention[];
  /** Every name of the report as a mention, in text order. */
  readonly named: readonly Mention[];
  actorEntry(name: NameMention): ActorEntry | undefined;
  placeEntry(name: NameMention): PlaceEntry | undefined;
}

/** The state of the discourse before its first sentence. */
export function createDiscourse(annotation: Annotation, lexicon: Lexicon): Discourse {
  return {
    annotation,
    lexicon,
    past: [],
    named: namedMentions(annotation),
    actorEntry: (name) => (name.id === null ? undefined : lexicon.actor(name.id)),
    placeEntry: (name) => (name.id === null ? undefined : lexicon.place(name.id)),
  };
}

function namedMentions(annotation: Annotation): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  annotation.sentences.forEach((sentence, index) => {
    while (at < annotation.names.length && (annotation.names[at] as NameMention).span[1] <= sentence.span[0])
      at++;
    for (; at < annotation.names.length; at++) {
      const name = annotation.names[at] as NameMention;
      if (name.span[0] >= sentence.span[1]) break;
      const token = headOf(sentence, name);
      if (token !== undefined) mentions.push(mentionOf(sentence, index, { name, token }));
    }
  });
  return mentions;
}

/** The token of a name that hangs outside it. */
function headOf(sentence: Sentence, name: NameMention): Token | undefined {
  const covered = sentence.tokens.filter(
    (token) => token.span[0] < name.span[1] && token.span[1] > name.span[0],
  );
  const numbers = new Set(covered.map((token) => token.i));
  return covered.find((token) => !numbers.has(token.head)) ?? covered[0];
}

/** A mention with its weight in the sentence. */
export function mentionOf(
  sentence: Sentence,
  index: number,
  { name, token }: { readonly name: NameMention; readonly token: Token },
): Mention {
  const top = topOf(sentence, token);
  const relation = relationOf(top);
  const verb = tokenAt(sentence, top.head);
  const subject = relation === "nsubj";
  const main = verb === undefined || verb.head === 0 || verb.deprel === "ccomp";
  const weight = subject ? (main ? 3 : 2) : relation === "obj" || top.deprel === "obl:agent" ? 1.5 : 1;
  const direct = top === token;
  return {
    name,
    sentence: index,
    token,
    weight: direct ? weight : Math.max(1, weight - 0.5),
    plural: /^(?:NNS|NNPS)$/.test(token.xpos) && !/^[A-Z]{2,6}$/.test(token.form),
    clause: top.head,
  };
}

/** Up through conjunction, apposition and compounds to the noun that has a role in the clause. */
function topOf(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 0; steps < 6 && /^(?:conj|appos|compound|flat|amod)/.test(at.deprel); steps++) {
    const head = tokenAt(sentence, at.head);
    if (head === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(head.upos)) break;
    at = head;
  }
  return at;
}

/** The antecedent under the words of a description: it keeps what it is and takes their span. */
export function standIn(discourse: Discourse, name: NameMention, span: NameMention["span"]): NameMention {
  return { ...name, span, mention: discourse.annotation.report.text.slice(span[0], span[1]) };
}

/** How present a mention still is for a word in sentence `index`: nearer and weightier counts more. */
export function salience(mention: Mention, index: number): number {
  return mention.weight - 1.6 * (index - mention.sentence);
}

/** The likeliest of the past mentions that pass, by salience, the later of equals; null when none is near enough. */
export function mostSalient(
  discourse: Discourse,
  index: number,
  test: (mention: Mention) => number | boolean,
): Mention | null {
  let best: Mention | null = null;
  let bestScore = -Infinity;
  const repeated = new Map<string, number>();
  for (let at = discourse.past.length - 1; at >= 0; at--) {
    const mention = discourse.past[at] as Mention;
    if (index - mention.sentence > 12) break;
    const passed = test(mention);
    if (passed === false) continue;
    const key = keyOfMention(mention);
    const again = repeated.get(key) ?? 0;
    repeated.set(key, again + 1);
    const score = salience(mention, index) + (passed === true ? 0 : passed) + Math.min(again, 2) * 0.2;
    if (score > bestScore) {
      bestScore = score;
      best = mention;
    }
  }
  return best;
}

/** What the mention means: its id, else its name. */
export function keyOfMention({ name }: Mention): string {
  return `${name.type}:${name.id ?? name.name}`;
}
