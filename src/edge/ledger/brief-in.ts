import { type AsOf, claimsKnown } from "../../views/as-of.ts";
import { type Brief, briefOf } from "../../views/brief.ts";
import type { Sources } from "./asked.ts";
import { allClaims } from "./all-claims.ts";
import type { BriefQuery, Ledger } from "./ledger.ts";
import { areaNamed, lensOf } from "./place-names.ts";

type Asked = Pick<Ledger, "control" | "sieges" | "disputes" | "tally">;

/** The brief of an area between two days: the ledger's own answers, put side by side. */
export async function briefIn(query: BriefQuery, ask: Asked, { store, lexicon }: Sources): Promise<Brief> {
  const { within, from, to, known, policy } = query;
  const lens = query.lens ?? [];
  const area = within === undefined ? null : areaNamed(within, lexicon);
  const at = (on: string): AsOf & { readonly within?: string } => ({
    on,
    known,
    policy,
    lens,
    ...(within === undefined ? {} : { within }),
  });
  const [before, after, sieges, disputes, tallies] = [
    await ask.control(at(from)),
    await ask.control(at(to)),
    await ask.sieges(at(to)),
    await ask.disputes(at(to)),
    await ask.tally({ known, from, to, lens, ...(within === undefined ? {} : { within }) }),
  ];
  const claims = claimsKnown(await allClaims(store, {}), { known, lens: lensOf(lens, lexicon) }).filter(
    ({ claim: { place }, verdict }) =>
      verdict !== "reject" &&
      (area === null || (place !== null && (place.name === area || place.within.includes(area)))),
  );
  const titles = new Map<string, string | null>();
  for (const { claim } of claims)
    if (!titles.has(claim.report))
      titles.set(claim.report, (await store.report(claim.report))?.report.title ?? null);
  const area_id = lexicon.registers.places.find(({ name }) => name === area)?.id ?? null;
  return briefOf(
    { area, area_id, from, to, known, policy, lens },
    { before, after, sieges, disputes, tallies, claims, titles },
  );
}
