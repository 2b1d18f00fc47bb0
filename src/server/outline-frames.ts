import type { Outlines } from "../edge/ledger/ledger.ts";
import type { FrameHead } from "./answers.ts";
import { type Look, NO_LOOK, ROW } from "../views/look-table.ts";

/** How long the places of one frame may take to work out, ms: so long the server answers nobody else. */
const SLICE = 40;

/** The frames of these places; `breathe` lets others have their turn between two. */
export async function* framesOf(
  outlines: Outlines,
  places: readonly string[],
  { now, breathe }: { readonly now: () => number; readonly breathe: () => Promise<void> },
): AsyncGenerator<Uint8Array> {
  const numbers = new Map([[outlines.looks.indexOf(NO_LOOK), 0]]);
  let next = 0;
  do {
    const begun = now();
    const first = next;
    const rows: Int32Array[] = [];
    const looks: Look[] = [];
    while (next < places.length && now() - begun < SLICE) rows.push(outlines.rows(places[next++]!));
    const counts = rows.map(({ length }) => length / ROW);
    const renumbered = rows.map((own) => renumber(own, { numbers, looks, all: outlines.looks }));
    const head = { head: outlines.head.hash, all: places.length, places: places.slice(first, next), counts };
    yield frameOf({ ...head, looks }, renumbered);
    await breathe();
  } while (next < places.length);
}

/** The rows with looks numbered as this answer sends them. */
function renumber(
  rows: Int32Array,
  sent: { readonly numbers: Map<number, number>; readonly looks: Look[]; readonly all: readonly Look[] },
): Int32Array {
  const own = rows.slice();
  for (let at = 1; at < own.length; at += ROW) {
    let number = sent.numbers.get(own[at]!);
    if (number === undefined) {
      number = sent.numbers.size;
      sent.numbers.set(own[at]!, number);
      sent.looks.push(sent.all[own[at]!]!);
    }
    own[at] = number;
  }
  return own;
}

function frameOf(head: FrameHead, rows: readonly Int32Array[]): Uint8Array {
  const words = Buffer.from(JSON.stringify(head));
  const padded = Math.ceil(words.length / 4) * 4;
  const count = head.counts.reduce((a, b) => a + b, 0);
  const frame = Buffer.alloc(8 + padded + count * ROW * 4, " ");
  frame.writeUInt32LE(padded, 0);
  frame.writeUInt32LE(count, 4);
  words.copy(frame, 8);
  let at = 8 + padded;
  for (const own of rows) for (const number of own) at = frame.writeInt32LE(number, at);
  return frame;
}
