import type { Annotation, NameMention, Token } from "../../../text/annotation.ts";
import type { Lexicon, LexiconEntry } from "../../../text/lexicon.ts";
import type { ActorEntry } from "../../../text/registers.ts";
import type { Ref } from "../../claim.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Voice } from "./voice.ts";

/** What the naming of a voice looks at: the report, the registers, who has spoken. */
export interface NamingContext {
  readonly annotation: Annotation;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** States, the one most spoken of first. */
  readonly states: readonly ActorEntry[];
  /** Surnames of those who have spoken. */
  readonly people: ReadonlyMap<string, Voice>;
  /** The monitor that `a monitor` means here. */
  monitor(): LexiconEntry | null;
  /** The last voice whose name or words hold the noun. */
  recent(noun: string): Voice | null;
  last(): Voice | null;
  /** The last voice with a person in it. */
  lastPerson(): Voice | null;
}

/** Something with an identity: a register's entry, or a name nobody knows. */
export interface Identity {
  readonly id: string | null;
  readonly name: string;
}

/** The reference to `thing` under the words of the phrase. */
export function refOf(context: NamingContext, phrase: NounPhrase, thing: Identity): Ref {
  return { id: thing.id, name: thing.name, mention: context.text.slice(...phrase.core), span: phrase.core };
}

/** The name found over a token, if one covers it. */
export function nameOver(context: NamingContext, token: Token): NameMention | undefined {
  return context.annotation.names.find(
    (name) => name.span[0] <= token.span[0] && name.span[1] >= token.span[1],
  );
}
