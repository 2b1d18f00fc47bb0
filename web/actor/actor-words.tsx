import type { Ref } from "../../src/claims/claim.ts";
import type { Names } from "../names.ts";
import { keyOf } from "../state/place-state.ts";
import { ActorLink } from "./actor-link.tsx";

// Marks from the private use area stand around a name inside words that are put together as plain text.
const [START, MIDDLE, END] = ["\u{E000}", "\u{E001}", "\u{E002}"];
const MARKED = new RegExp(`${START}([^${MIDDLE}]*)${MIDDLE}([^${END}]*)${END}`, "gu");

/** Names as `names` gives them, with actors marked so that `ActorWords` makes them links. */
export function withLinks<N extends Pick<Names, "ref">>(names: N): N {
  const ref = (actor: Pick<Ref, "id" | "name">) =>
    `${START}${keyOf(actor)}${MIDDLE}${names.ref(actor)}${END}`;
  return { ...names, ref };
}

/** Words in which every marked actor leads to its page. */
export function ActorWords({ words }: { readonly words: string }) {
  const pieces = [];
  let at = 0;
  for (const match of words.matchAll(MARKED)) {
    const [whole, id = "", name = ""] = match;
    pieces.push(words.slice(at, match.index));
    pieces.push(<ActorLink key={match.index} actor={{ id, name }} words={name} />);
    at = match.index + whole.length;
  }
  return [...pieces, words.slice(at)];
}
