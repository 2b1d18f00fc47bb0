import type { NameMention } from "../text/annotation.ts";
import type { Ref } from "./claim.ts";

/** A reference to a name. */
export function refOf(name: NameMention): Ref {
  return { id: name.id, name: name.name, mention: name.mention, span: name.span };
}
