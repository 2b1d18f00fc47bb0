import { readEdtf } from "../base/edtf.ts";
import { Fault } from "../base/fault.ts";
import type { Claim, Place, Ref } from "../claims/claim.ts";
import type { Ledger } from "../edge/ledger/ledger.ts";
import type { DecisionWish, SameAs, Slots } from "../record/decision.ts";

/** The slots that `--set` knows. */
export const SLOTS = [
  "kind",
  "change",
  "event",
  "mode",
  "measure",
  "population",
  "status",
  "relation",
  "person",
  "actor",
  "target",
  "place",
  "part",
  "time",
  "value",
  "voice",
  "modality",
  "polarity",
  "background",
] as const;
type Slot = (typeof SLOTS)[number];

/** The slots that `slot=value` words set on a claim, names looked up in the registers; faults with `bad-arguments` on what cannot be. */
export async function slotsOf(
  id: string,
  { set = [], words }: { readonly set?: readonly string[]; readonly words?: string },
  ledger: Ledger,
): Promise<Slots> {
  const [recorded] = await ledger.claims({ ids: [id] });
  if (recorded === undefined) throw new Fault("not-found", `The ledger has no claim ${JSON.stringify(id)}.`);
  const { claim, seq } = recorded;
  const slots: Record<string, unknown> = {};
  for (const each of set) {
    const [, slot, value] = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/s.exec(each) ?? [];
    if (slot === undefined || value === undefined || !SLOTS.includes(slot as Slot)) throw unknownSlot(each);
    Object.assign(slots, valueOf(slot as Slot, value, { claim: { ...claim, ...slots } as Claim, ledger }));
  }
  if (words !== undefined) {
    const text = (await ledger.report(claim.report, seq))?.report.text ?? "";
    Object.assign(slots, quoteOf(words, claim, text));
  }
  return slots as Slots;
}

/** The decision that one name means what another names. */
export function sameName(
  what: SameAs["what"],
  [name, other]: readonly [string, string],
  ledger: Ledger,
): Promise<SameWish> {
  const known = (words: string) =>
    ledger
      .names(what, words)
      .find(({ id, name: own }) => id === words || own.toLowerCase() === words.toLowerCase());
  const from = known(name);
  const to = known(other) ?? ledger.names(what, other)[0];
  if (to === undefined) throw notFound(what, other);
  return Promise.resolve({
    verdict: "same-as",
    what,
    from: from === undefined ? { id: null, name } : { id: from.id, name: from.name },
    to: { id: to.id, name: to.name },
    where: to.where,
  });
}
type SameWish = Omit<Extract<DecisionWish, { verdict: "same-as" }>, "id" | "person" | "reason">;

function valueOf(slot: Slot, value: string, at: { readonly claim: Claim; readonly ledger: Ledger }): object {
  const { claim } = at;
  const isEmpty = value === "";
  switch (slot) {
    case "actor":
    case "target":
      return {
        [slot]: isEmpty
          ? []
          : value.split("+").map((name) => refOf("actor", name, { ...at, before: claim[slot][0] })),
      };
    case "person":
      return {
        person: refOf("person", value, { ...at, before: claim.kind === "status" ? claim.person : undefined }),
      };
    case "voice":
      return { attribution: voicesOf(value, at) };
    case "place":
      return { place: isEmpty ? null : placeOf(value, at) };
    case "part":
      if (claim.place === null)
        throw new Fault("bad-arguments", "A part is of a place.", { advice: "Set place= first." });
      return { place: { ...claim.place, part: isEmpty ? null : value } };
    case "time":
      return { time: isEmpty ? null : timeOf(value, claim) };
    case "value":
      return { quantity: isEmpty ? null : quantityOf(value, claim) };
    case "background":
      return { background: value === "true" || value === "yes" };
    default:
      return { [slot]: isEmpty ? null : value };
  }
}

function refOf(
  what: "actor" | "person" | "source",
  name: string,
  {
    ledger,
    before,
    claim,
  }: { readonly ledger: Ledger; readonly before: Ref | undefined; readonly claim: Claim },
): Ref {
  const [found] = ledger.names(what, name.trim());
  if (found === undefined) throw notFound(what, name);
  const { mention, span } = before ?? { mention: "", span: [claim.span[0], claim.span[0]] as const };
  return { id: found.id, name: found.name, mention, span };
}

function placeOf(name: string, { claim, ledger }: { readonly claim: Claim; readonly ledger: Ledger }): Place {
  const [found] = ledger.names("place", name);
  if (found === undefined || found.where === null) throw notFound("place", name);
  const { mention, span, part } = claim.place ?? {
    mention: "",
    span: [claim.span[0], claim.span[0]] as const,
    part: null,
  };
  return { id: found.id, name: found.name, mention, span, ...found.where, part };
}

/** The innermost voice becomes another; the ones that pass it on stay. */
function voicesOf(
  name: string,
  at: { readonly claim: Claim; readonly ledger: Ledger },
): Claim["attribution"] {
  const [innermost, ...rest] = at.claim.attribution;
  return [
    { ...innermost!, speaker: null, source: refOf("source", name, { ...at, before: innermost?.source }) },
    ...rest,
  ];
}

function timeOf(edtf: string, { time }: Claim): NonNullable<Claim["time"]> {
  const { bounds, finding } = readEdtf(edtf);
  if (bounds === null) throw new Fault("bad-arguments", finding.message, { advice: finding.advice });
  return { edtf, ...bounds, mention: time?.mention ?? "", span: time?.span ?? null, basis: "stated" };
}

/** `12`, `40-60`, `12-` (at least), `-12` (at most). */
function quantityOf(words: string, { quantity }: Claim): NonNullable<Claim["quantity"]> {
  const [, low, dash, high] = /^(\d+(?:\.\d+)?)?(-)?(\d+(?:\.\d+)?)?$/.exec(words) ?? [];
  if (low === undefined && high === undefined)
    throw new Fault("bad-arguments", `value=${words} is no figure.`, {
      advice: "Write 12, 40-60, 12- or -12.",
    });
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const bounds =
    dash === undefined
      ? { value: number(low), min: null, max: null }
      : { value: null, min: number(low), max: number(high) };
  return { unit: "persons", cumulative: false, ...quantity, qualifier: null, ...bounds };
}

function quoteOf(words: string, claim: Claim, text: string): Pick<Claim, "span" | "quote"> {
  const found = [...occurrences(words, text)].sort(
    (a, b) => Math.abs(a - claim.span[0]) - Math.abs(b - claim.span[0]),
  );
  if (words === "" || found[0] === undefined)
    throw new Fault("bad-arguments", "These words are not in the claim's report.", {
      advice: "Quote its exact characters; `demarc explain CLAIM` shows them.",
    });
  return { span: [found[0], found[0] + words.length], quote: words };
}

function* occurrences(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) yield at;
}

function notFound(what: string, name: string): Fault {
  return new Fault("not-found", `No register knows a ${what} called ${JSON.stringify(name.slice(0, 80))}.`, {
    advice: "Try another spelling, or add it to a register of your own (--registers).",
  });
}

function unknownSlot(words: string): Fault {
  return new Fault("bad-arguments", `${JSON.stringify(words.slice(0, 80))} sets no slot.`, {
    advice: `Write slot=value; slots are ${SLOTS.join(", ")}.`,
  });
}
