import { hashText } from "../../base/id.ts";
import { EMPTY_HEAD, type Entry, flawOf, type Head } from "../../record/entry.ts";
import type { Store } from "../../record/store.ts";
import type { Verification } from "./ledger.ts";

const PAGE = 2000;
/** As many flaws are told; more would say no more. */
const MOST_FLAWS = 20;

/** Re-hashes every entry and every report's text, and looks up every claim's quote in the revision it was read from. */
export async function verify(store: Store): Promise<Verification> {
  const flaws: string[] = [];
  const texts = new Map<string, string>();
  let head: Head = EMPTY_HEAD;
  for (;;) {
    const entries = await store.entries({ after: head.seq, limit: PAGE });
    if (entries.length === 0) return { entries: head.seq, head: head.hash, flaws };
    for (const entry of entries) {
      const flaw = flawOf(entry, head) ?? flawOfBody(entry, texts);
      if (flaw !== null && flaws.length < MOST_FLAWS) flaws.push(flaw);
      head = { seq: entry.seq, hash: entry.hash };
    }
  }
}

/** What is wrong with what an entry says; `texts` holds the text of the last report met, by its id. */
function flawOfBody({ body, seq }: Entry, texts: Map<string, string>): string | null {
  if (body.type === "report") {
    texts.clear();
    texts.set(body.report.id, body.report.text);
    if (hashText(body.report.text) !== body.textHash)
      return `entry ${seq}: the text of report ${body.report.id} is not the one that was hashed`;
  }
  if (body.type === "claim") {
    const text = texts.get(body.claim.report);
    if (text !== undefined && text.slice(...body.claim.span) !== body.claim.quote)
      return `entry ${seq}: claim ${body.claim.id} quotes words that are not in its report`;
  }
  return null;
}
