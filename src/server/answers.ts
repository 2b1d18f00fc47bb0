import type { Finding } from "../base/finding.ts";
import type { Claim } from "../claims/claim.ts";
import type { Found } from "../edge/ledger/found.ts";
import type { ReviewQueue } from "../edge/ledger/review.ts";
import type { Graded } from "../record/decisions.ts";
import type { HistoryStep } from "../views/history.ts";
import type { LetterSuggestion } from "../views/suggest-letter.ts";
import type { RecordedClaim } from "../record/recorded-claim.ts";
import type { ActorEntry, SideEntry, SourceEntry } from "../text/registers.ts";
import type { ActorRecord } from "../views/actor-record.ts";
import type { Look } from "../views/look-table.ts";
import type { Affiliation, Standing } from "../views/standing.ts";

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
  /** Hash of the ledger's last entry. */
  readonly head: string;
  /** First and last day that the ledger's reports speak of or were published on; null when it is empty. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly start: Start | null;
  readonly sides: readonly SideEntry[];
  /** Ids of the sides that words about control name, the most named first. */
  readonly sidesSpokenOf: readonly string[];
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
  /** What people decided of it, and what it was read as. */
  readonly recorded: RecordedClaim;
  readonly history: readonly HistoryStep[];
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

/** `GET /api/map`: the places and what moving time needs beside their outlines (`/api/outlines`). */
export interface MapAnswer {
  readonly places: readonly PlaceCard[];
  /** Where the voices and actors of the testimonies stand. */
  readonly standing: Standing;
  /** How many reports were published on each day. */
  readonly reportDays: readonly (readonly [day: string, count: number])[];
  /** How many events happened on each day. */
  readonly eventDays: readonly (readonly [day: string, count: number])[];
}

/**
 * `GET /api/outlines`: the outlines of places through all days, as frames one after another. A frame is two unsigned 32-bit
 * numbers, the bytes of its head and the count of its rows; its head, JSON in UTF-8 filled up with spaces to a multiple of four;
 * its rows, `ROW` signed 32-bit numbers each (`src/views/look-table.ts`). All numbers are little-endian.
 */
export interface FrameHead {
  /** Hash of the ledger's last entry. */
  readonly head: string;
  /** How many places the whole answer has. */
  readonly all: number;
  readonly places: readonly string[];
  /** How many rows each of the places has. */
  readonly counts: readonly number[];
  /** Looks that no earlier frame has; numbered on from theirs, number 0 being `NO_LOOK`. */
  readonly looks: readonly Look[];
}

/** An event of `GET /api/stream`: the ledger as it stands now. */
export interface HeadNews {
  /** Hash of its last entry. */
  readonly head: string;
  readonly entries: number;
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

/** `GET /api/find?q=`. */
export interface FoundAnswer extends Found<SearchAnswer["reports"][number], PlaceCard> {
  /** Actors of the registers that the words name. */
  readonly actors: readonly ActorCard[];
}

/** `POST /api/reports`. */
export interface PasteAnswer {
  readonly reports: number;
  readonly new: number;
  readonly revised: number;
  readonly claims: number;
  readonly findings: readonly Finding[];
}

/** `GET /api/review`. */
export interface ReviewAnswer extends ReviewQueue {
  /** The texts that the items' claims were read from, each once. */
  readonly reports: Readonly<Record<string, ReportAnswer>>;
  /** Key of a claim's text, by the claim's id. */
  readonly reportOf: Readonly<Record<string, string>>;
}

/** `GET /api/grades`. */
export interface GradesAnswer {
  readonly given: readonly Graded[];
  /** By voice; for what it says of control. */
  readonly suggested: Readonly<Record<string, LetterSuggestion>>;
}

/** Any refusal: the one error shape. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string; readonly advice: string };
}
