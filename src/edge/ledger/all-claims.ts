import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { ClaimFilter, Store } from "../../record/store.ts";

const PAGE = 2000;

/** All claims that a filter lets through, in order of recording. */
export async function allClaims(store: Store, filter: ClaimFilter): Promise<RecordedClaim[]> {
  const claims: RecordedClaim[] = [];
  for await (const page of claimPages(store, filter)) claims.push(...page);
  return claims;
}

/** The same a page at a time. */
export function claimPages(store: Store, filter: ClaimFilter): AsyncGenerator<RecordedClaim[]> {
  return pagesOf((after) => store.claims(filter, { after, limit: PAGE }));
}

/** Rows in order of `seq`, a page at a time, until there are no more. */
export async function* pagesOf<T extends { readonly seq: number }>(
  pageAfter: (seq: number) => Promise<T[]>,
  first = 0,
): AsyncGenerator<T[]> {
  let after = first;
  for (;;) {
    const page = await pageAfter(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.seq;
  }
}
