import type { Ref } from "./claim.ts";
import type { Knowledge } from "./fillers.ts";
import { refOf } from "./ref-of.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceView } from "./sentence-view.ts";
import { dependents, tokenAt } from "./sentence-view.ts";

/** The persons a phrase names, resolves to, or has in apposition: "its leader, Omar Karim". */
export function personsOf(knowledge: Knowledge, view: SentenceView, phrase: Phrase): readonly Ref[] {
  for (let at = phrase.last; at >= phrase.first; at--) {
    const name = view.names[at];
    if (name?.type === "person") return [refOf(name)];
  }
  const referents = knowledge.referentsOf(view.index, phrase.head).filter((name) => name.type === "person");
  if (referents.length > 0) return referents.map(refOf);
  for (const child of dependents(view, phrase.head, ["appos", "flat", "nmod"])) {
    if (tokenAt(view, child).deprel === "nmod" && view.names[phrase.head] !== undefined) continue;
    const named = [child, ...dependents(view, child, ["conj"])].flatMap((at) => {
      const name = view.names[at];
      return name?.type === "person" ? [refOf(name)] : [];
    });
    if (named.length > 0) return named;
  }
  return [];
}
