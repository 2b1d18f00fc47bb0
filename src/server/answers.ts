import type { Attribution, Claim, Ref } from "../claims/claim.ts";
import type { SideEntry, SourceEntry } from "../text/registers.ts";

/** Who acts, as the page needs it to name and colour. */
export interface ActorCard {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  /** Id of the side in whose colour it is drawn. */
  readonly side: string | null;
}

/** A voice, with how many claims of the ledger are its own. */
export interface VoiceCard {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  readonly kind: SourceEntry["kind"] | null;
  readonly affiliations: SourceEntry["affiliations"];
  readonly claims: number;
}

/** Where the page opens. */
export interface Start {
  readonly on: string;
  readonly known: string;
  readonly place: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** `GET /api/meta`. */
export interface MetaAnswer {
  readonly title: string;
  /** First and last day that the ledger's reports speak of or were published on; null when it is empty. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly start: Start | null;
  readonly sides: readonly SideEntry[];
  readonly actors: readonly ActorCard[];
  readonly voices: readonly VoiceCard[];
  readonly policies: readonly string[];
  readonly counts: { readonly reports: number; readonly claims: number; readonly places: number };
}

/** A report, as the claim card shows it. */
export interface ReportAnswer {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
}

/** A claim in a list: enough to say it and to open it. */
export interface ClaimLine {
  readonly id: string;
  readonly claim: Claim;
  readonly published: string | null;
}

/** `GET /api/claim/:id`. */
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly report: ReportAnswer;
  readonly agreeing: readonly ClaimLine[];
  readonly rival: readonly ClaimLine[];
}

export type { Attribution, Claim, Ref };
