import type { MouseEvent } from "react";
import type { Ref } from "../../src/claims/claim.ts";
import { useNames } from "../names.ts";
import { useOpens } from "../state/opens.ts";
import { keyOf } from "../state/place-state.ts";

/** The name of an actor, leading to its page; `words` where it stands otherwise in its sentence. */
export function ActorLink(props: { readonly actor: Pick<Ref, "id" | "name">; readonly words?: string }) {
  const { actor, words } = props;
  const names = useNames();
  const { openActor, actorHref } = useOpens();
  const id = keyOf(actor);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openActor(id);
  };
  return (
    <a className="name-link" href={actorHref(id)} onClick={open}>
      <bdi>{words ?? names.plain(actor)}</bdi>
    </a>
  );
}
