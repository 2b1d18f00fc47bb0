import { useMemo, useState } from "react";
import type { Claim } from "../../src/claims/claim.ts";
import type { KnownName } from "../../src/edge/ledger/known-names.ts";
import type { Decision, Slots } from "../../src/record/decision.ts";
import type { Choice } from "./outbox.ts";
import { drafted } from "./draft-slots.ts";
import { useOutbox } from "./use-outbox.ts";
import { type Item, type QueueFilter, useQueue } from "./use-queue.ts";

/** When fewer than this are left to decide, more are fetched. */
const FEW = 15;

/** A name as the claims of this sitting mean it, once a person said so. */
interface Resolved {
  readonly key: string;
  readonly known: KnownName;
}

/** One person at the desk: the queue, where they stand in it, and what they decided so far. */
export function useSitting(filter: QueueFilter, person: string, onTaken: () => void) {
  const queue = useQueue(filter);
  const outbox = useOutbox(person, onTaken);
  const [at, setAt] = useState(0);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [resolved, setResolved] = useState<readonly Resolved[]>([]);
  const [corrected, setCorrected] = useState<ReadonlyMap<string, Slots>>(new Map());
  const items = useMemo(
    () =>
      queue.items.map((item) =>
        asDecidedHere(item, { resolved, slots: corrected.get(item.recorded.claim.id) }),
      ),
    [queue.items, resolved, corrected],
  );
  const item = items[Math.min(at, items.length - 1)] ?? null;
  const left = items.slice(at + 1).filter(({ recorded }) => !decided.has(recorded.claim.id)).length;
  const go = (to: number) => {
    setAt(Math.max(0, Math.min(to, items.length - 1)));
    if (left < FEW) queue.more();
  };
  /** On to the next claim of which nothing is decided. */
  const goOn = (done: ReadonlyMap<string, Decision>) => {
    const next = items.findIndex(({ recorded }, index) => index > at && !done.has(recorded.claim.id));
    go(next < 0 ? at : next);
  };
  const decide = (choice: Choice, about: string) => {
    const decision = outbox.send(choice, about);
    if (choice.verdict === "same-as" || !("claim" in choice)) return;
    const done = new Map(decided).set(choice.claim, decision);
    setDecided(done);
    if (choice.verdict === "correct")
      setCorrected((before) => new Map(before).set(choice.claim, choice.slots));
    goOn(done);
  };
  const resolve =
    (what: "actor" | "place", name: Pick<Claim["actor"][number], "id" | "name">, known: KnownName) =>
    (reason: string) => {
      const { id, where } = known;
      decide(
        {
          verdict: "same-as",
          what,
          from: { id: name.id, name: name.name },
          to: { id, name: known.name },
          where,
          reason,
        },
        `${name.name} = ${known.name}`,
      );
      setResolved((before) => [...before, { key: `${what} ${keyOf(name)}`, known }]);
    };
  const forget = (decision: Decision) => {
    if (decision.verdict === "same-as")
      setResolved((before) => before.filter(({ key }) => key !== `${decision.what} ${keyOf(decision.from)}`));
    if (!("claim" in decision)) return;
    setDecided((before) => without(before, decision.claim));
    setCorrected((before) => without(before, decision.claim));
    const place = items.findIndex(({ recorded }) => recorded.claim.id === decision.claim);
    if (place >= 0) setAt(place);
  };
  const undo = () => {
    const unsent = outbox.waiting.findLast(({ failure }) => failure !== null)?.decision;
    const undone = new Set(outbox.taken.flatMap((each) => (each.verdict === "undo" ? [each.decision] : [])));
    const pending = outbox.waiting.flatMap(({ decision }) =>
      decision.verdict === "undo" ? [decision.decision] : [],
    );
    pending.forEach((id) => undone.add(id));
    const sent = [...outbox.taken, ...outbox.waiting.map(({ decision }) => decision)];
    const last = unsent ?? sent.findLast(({ id, verdict }) => verdict !== "undo" && !undone.has(id));
    if (last === undefined) return;
    if (unsent !== undefined) outbox.drop(unsent.id);
    else outbox.send({ verdict: "undo", decision: last.id, reason: "" }, "");
    forget(last);
  };
  const drop = (id: string) => {
    const dropped = outbox.waiting.find(({ decision }) => decision.id === id);
    outbox.drop(id);
    if (dropped !== undefined) forget(dropped.decision);
  };
  const restart = () => {
    setAt(0);
    setDecided(new Map());
    queue.again();
  };
  return {
    queue,
    outbox,
    items,
    item,
    at: Math.min(at, items.length - 1),
    decided,
    go,
    decide,
    resolve,
    undo,
    drop,
    restart,
    setAt,
  };
}

export type Sitting = ReturnType<typeof useSitting>;

function keyOf({ id, name }: { readonly id: string | null; readonly name: string }): string {
  return id ?? `name:${name.trim().toLowerCase()}`;
}

/** The item as the ledger will give it once the decisions of this sitting are in. */
function asDecidedHere(
  item: Item,
  { resolved, slots }: { readonly resolved: readonly Resolved[]; readonly slots: Slots | undefined },
): Item {
  if (resolved.length === 0 && slots === undefined) return item;
  const meant =
    (what: string) =>
    <N extends { readonly id: string | null; readonly name: string }>(name: N): N => {
      const found = resolved.find(({ key }) => key === `${what} ${keyOf(name)}`)?.known;
      return found === undefined ? name : { ...name, id: found.id, name: found.name, ...found.where };
    };
  const claim = slots === undefined ? item.recorded.claim : drafted(item.recorded.claim, slots);
  const named: Claim = {
    ...claim,
    actor: claim.actor.map(meant("actor")),
    target: claim.target.map(meant("actor")),
    place: claim.place === null ? null : meant("place")(claim.place),
  };
  return { ...item, recorded: { ...item.recorded, claim: named } };
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}
