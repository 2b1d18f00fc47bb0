import type { Day } from "../../base/day.ts";
import type { ClaimKind } from "../../claims/claim.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { AsOf } from "../../views/as-of.ts";

/** What is searched for among what had been published by a day; absent members do not restrict. Days are those spoken of. */
export interface FindQuery extends Pick<AsOf, "known" | "lens"> {
  readonly words: string;
  /** Only claims of that kind, or only reports. */
  readonly kind?: ClaimKind | "report";
  /** Key of a voice, by whom it is said. */
  readonly voice?: string;
  /** Name of an area or place. */
  readonly area?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** Something by which what was found can be narrowed, and how much it leaves. */
export interface Facet {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** What was found, the newest first, cut at some length; `total` and the facets count all. */
export interface Found<R, P> {
  readonly claims: readonly RecordedClaim[];
  readonly total: number;
  readonly reports: readonly R[];
  /** The places of all claims found. */
  readonly places: readonly P[];
  readonly facets: {
    readonly kinds: readonly Facet[];
    readonly voices: readonly Facet[];
    readonly areas: readonly Facet[];
  };
}
