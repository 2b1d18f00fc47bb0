import type { Finding } from "../base/finding.ts";
import type { Claim } from "../claims/claim.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { ActorEntry, SideEntry, SourceEntry } from "../text/registers.ts";
import type { ActorRecord } from "../views/actor-record.ts";
import type { Affiliation, Standing } from "../views/standing.ts";
import type { Testimony } from "../views/testimony.ts";

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
  /** Whom it speaks for; an actor that is a voice speaks for itself. */
  readonly affiliations: readonly Affiliation[];
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

/** `GET /api/report/:id`. */
export interface ReportPageAnswer {
  readonly report: ReportAnswer;
  readonly claims: readonly RecordedClaim[];
}

/** `GET /api/claim/:id`. */
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly report: ReportAnswer;
  readonly agreeing: readonly RecordedClaim[];
  readonly rival: readonly RecordedClaim[];
}

/** A place of the ledger, as the map draws it. */
export interface PlaceCard {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  /** As in the places register; `place` where none knows it. */
  readonly kind: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision_m: number | null;
  /** Ids of the areas that hold it, nearest first. */
  readonly within: readonly string[];
  /** It holds places of its own: what is true of a part of it paints nothing. */
  readonly area: boolean;
}

/** `GET /api/map`: everything that moving time, lens or policy needs, sent once. */
export interface MapAnswer {
  readonly places: readonly PlaceCard[];
  /** What is said of who controls each place, by the place's id; the views weigh it in the page. */
  readonly testimonies: Readonly<Record<string, readonly Testimony[]>>;
  /** Where the voices and actors of the testimonies stand. */
  readonly standing: Standing;
  /** How many reports were published on each day. */
  readonly reportDays: readonly (readonly [day: string, count: number])[];
  /** How many events happened on each day. */
  readonly eventDays: readonly (readonly [day: string, count: number])[];
}

/** `GET /api/place/:id`. */
export interface PlaceAnswer {
  readonly place: PlaceCard;
  readonly areas: readonly PlaceCard[];
  /** Every claim about the place itself, of any kind. */
  readonly claims: readonly RecordedClaim[];
  /** Control and count claims about the areas that hold it. */
  readonly areaClaims: readonly RecordedClaim[];
}

/** What somebody is called. */
export interface NameCard {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
}

/** `GET /api/actor/:id`: the record of it, and what the registers know. */
export interface ActorAnswer extends ActorRecord {
  readonly entry: ActorCard & {
    /** Null where no register knows it. */
    readonly kind: ActorEntry["kind"] | null;
    readonly partOf: readonly ActorCard[];
    readonly parts: readonly ActorCard[];
    /** Sides that the register says fight beside its side. */
    readonly beside: readonly SideEntry[];
    /** Sources that speak for it. */
    readonly voices: readonly NameCard[];
    readonly persons: readonly NameCard[];
  };
}

/** `GET /api/search?q=`. */
export interface SearchAnswer {
  readonly places: readonly PlaceCard[];
  readonly actors: readonly ActorCard[];
  readonly reports: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly excerpt: string;
    readonly claim: string | null;
  }[];
}

/** `POST /api/reports`. */
export interface PasteAnswer {
  readonly reports: number;
  readonly new: number;
  readonly revised: number;
  readonly claims: number;
  readonly findings: readonly Finding[];
}

/** Any refusal: the one error shape. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string; readonly advice: string };
}
