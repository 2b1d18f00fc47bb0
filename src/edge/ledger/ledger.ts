import type { Day } from "../../base/day.ts";
import type { Finding } from "../../base/finding.ts";
import type { ClaimKind } from "../../claims/claim.ts";
import type { DecisionWish, SameAs } from "../../record/decision.ts";
import type { Graded } from "../../record/decisions.ts";
import type { Head } from "../../record/entry.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Report } from "../../report/report.ts";
import type { ActorRecord } from "../../views/actor-record.ts";
import type { AsOf } from "../../views/as-of.ts";
import type { Brief } from "../../views/brief.ts";
import type { Change } from "../../views/changes.ts";
import type { RecordPlace } from "../../views/control-at.ts";
import type { ControlAnswer } from "../../views/control-answer.ts";
import type { Dispute } from "../../views/disputes.ts";
import type { EventCluster } from "../../views/event-cluster.ts";
import type { Explanation } from "../../views/explain.ts";
import type { SiegeAnswer } from "../../views/sieges.ts";
import type { Forecast } from "../../views/forecasts.ts";
import type { HistoryStep } from "../../views/history.ts";
import type { Standing } from "../../views/standing.ts";
import type { Tally, TallyQuery } from "../../views/tally.ts";
import type { Testimony } from "../../views/testimony.ts";
import type { Timeline } from "../../views/timeline-answer.ts";
import type { TrackRecord } from "../../views/track-record.ts";
import type { Look } from "../../views/look-table.ts";
import type { Input } from "../formats/input.ts";
import type { Outcome } from "../read-many.ts";
import type { Taken } from "./decide.ts";
import type { Digest } from "./digest.ts";
import type { FindQuery, Found } from "./found.ts";
import type { KnownName } from "./known-names.ts";
import type { ReviewQuery, ReviewQueue } from "./review.ts";

/** Reads inputs in order: `readMany` with its options, or a reader of one's own. */
export type ReadInputs = (inputs: AsyncIterable<Input>) => AsyncIterable<Outcome>;

/** What an ingest did (`demarc ingest` prints it). `findings` counts them. */
export interface IngestSummary {
  readonly reports: number;
  readonly new: number;
  readonly revised: number;
  readonly claims: number;
  readonly findings: number;
}

export interface IngestOptions {
  readonly read: ReadInputs;
  /** Told of each finding as it comes. */
  readonly onFinding?: (finding: Finding) => void;
  /** Told after each durable batch how many reports are safe in the ledger by now. */
  readonly onProgress?: (reports: number) => void;
}

/** Which answers: the place by any spelling, the area by name; missing parts mean all. */
export interface ControlQuery extends AsOf {
  readonly place?: string;
  readonly within?: string;
}

/** Which counts: those known by a day, said by the voices (none = all), in the area in any spelling. */
export interface CountQuery extends TallyQuery {
  readonly known: Day;
  readonly lens?: readonly string[];
  readonly within?: string;
}

/** What a brief is asked for; no area = the whole record. */
export interface BriefQuery extends Omit<AsOf, "on"> {
  readonly within?: string;
  readonly from: Day;
  readonly to: Day;
}

export interface ClaimQuery {
  readonly ids?: readonly string[];
  readonly report?: string;
  readonly kinds?: readonly ClaimKind[];
  /** Keys of places, as `LedgerPlace.key`. */
  readonly places?: readonly string[];
}

/** Which events; absent members do not restrict. Days are those the events may have been on, both inclusive. */
export interface EventQuery extends Pick<AsOf, "known" | "lens"> {
  readonly place?: string;
  readonly within?: string;
  readonly from?: Day;
  readonly to?: Day;
  /** PLOVER type. */
  readonly type?: string;
}

/** A place that claims of the ledger speak of. */
export interface LedgerPlace extends RecordPlace {
  /** The place's id; `name:` and its folded name where no register knows it. */
  readonly key: string;
  readonly precision_m: number | null;
  /** What is said of who controls it, in order of recording. */
  readonly testimonies: readonly Testimony[];
}

/** A report as the ledger keeps it: its latest revision. */
export interface LedgerReport {
  readonly report: Report;
  readonly revision: number;
  readonly recorded: string;
  readonly seq: number;
}

/** A report that holds the words searched for, with the words around the first of them. */
export interface SearchedReport {
  readonly report: Report;
  readonly excerpt: string;
  /** Id of its first claim; null when it carries none. */
  readonly claim: string | null;
}

/** The outlines of a ledger's places, each worked out when it is asked for. */
export interface Outlines {
  readonly head: Head;
  /** Keys of the places of which somebody says who controls them. */
  readonly places: readonly string[];
  /** As `rowsOf`. */
  readonly rows: (place: string) => Int32Array;
  readonly looks: readonly Look[];
  /** Whether as much was known of a place on another day. */
  readonly isSame: (place: string, known: Day) => boolean;
}

/** What a search found, best first. */
export interface Search {
  /** Keys of places. */
  readonly places: readonly string[];
  /** Ids of actors. */
  readonly actors: readonly string[];
  readonly reports: readonly SearchedReport[];
}

export interface LedgerCounts {
  readonly reports: number;
  readonly claims: number;
  readonly entries: number;
}

export interface Verification {
  readonly entries: number;
  /** Hash of the last entry. */
  readonly head: string;
  /** In words; empty when every entry re-hashes. */
  readonly flaws: readonly string[];
}

/** An open ledger: takes in reports, answers from the views, and never alters an entry. */
export interface Ledger {
  /** The affiliations that the policies weigh with. */
  readonly standing: Standing;
  ingest(inputs: AsyncIterable<Input>, options: IngestOptions): Promise<IngestSummary>;
  /** Takes a person's decision, which the answers then follow; faults with `bad-input` or `not-found` when it cannot be. */
  decide(wish: DecisionWish): Promise<Taken>;
  /** The claims that wait for a person, those that need one most first. */
  review(query: ReviewQuery): Promise<ReviewQueue>;
  /** What the registers know under these words. */
  names(what: SameAs["what"], words: string): KnownName[];
  /** The Admiralty letters in force. */
  grades(): Promise<readonly Graded[]>;
  /** All that befell a claim, oldest first; null when the ledger has none by that id. */
  history(claim: string): Promise<HistoryStep[] | null>;
  /** One answer a place, in order of name; a place asked for by name always gives an answer. */
  control(query: ControlQuery): Promise<ControlAnswer[]>;
  /** What the record says of an actor, by id or any spelling; null when nothing knows it (SPEC S3, S4). */
  actor(words: string, asOf: AsOf): Promise<ActorRecord | null>;
  /** Null when the ledger knows no such place. */
  timeline(place: string, asOf: AsOf): Promise<Timeline | null>;
  disputes(query: ControlQuery): Promise<Dispute[]>;
  /** What is or was besieged up to the day asked for, those sieges that go on first (SPEC S1, S2). */
  sieges(query: ControlQuery): Promise<SiegeAnswer[]>;
  /** What happened, each event once with all that tell of it (SPEC K1–K5). */
  events(query: EventQuery): Promise<EventCluster[]>;
  /** What was foretold, meant or demanded, and what became of it (SPEC B1–B3). */
  forecasts(query: ControlQuery): Promise<Forecast[]>;
  /** Figures, never sums (SPEC N1–N5). */
  tally(query: CountQuery): Promise<Tally[]>;
  sources(voice: string | undefined, asOf: AsOf): Promise<TrackRecord[]>;
  /** What the answers for `query` say otherwise than they did as known on `since`. */
  changes(since: Day, query: ControlQuery): Promise<Change[]>;
  /** What changed, stayed, was disputed, counted and reported in an area between two days (SPEC S5–S7). */
  brief(query: BriefQuery): Promise<Brief>;
  /** A claim by its id, or a place by any spelling; null when it is neither. */
  explain(what: string, asOf: AsOf): Promise<Explanation | null>;
  /** Places of the ledger in any spelling, actors, and reports that hold all the words. */
  search(words: string): Promise<Search>;
  /** All that was published by a day and holds the words, or is about what they name, with what it can be narrowed by. */
  find(query: FindQuery): Promise<Found<SearchedReport, string>>;
  /** In order of recording. */
  claims(query: ClaimQuery): Promise<RecordedClaim[]>;
  /** All claims in order of recording, a page at a time. */
  allClaims(): AsyncIterable<readonly RecordedClaim[]>;
  /** All reports' latest revisions in order of recording, a page at a time; `after` an entry when one is given. */
  allReports(after?: number): AsyncIterable<readonly LedgerReport[]>;
  /** The latest revision, or the latest that was recorded up to an entry. */
  report(id: string, upTo?: number): Promise<LedgerReport | null>;
  /** All places, or those of these keys that it knows. */
  places(keys?: readonly string[]): Promise<LedgerPlace[]>;
  /** What all its claims come to together. */
  digest(): Promise<Digest>;
  /** The outlines of every place through all days. */
  outlines(asOf: Omit<AsOf, "on">): Promise<Outlines>;
  /** The last entry: another one than before means that something was taken in. */
  head(): Promise<Head>;
  counts(): Promise<LedgerCounts>;
  verify(): Promise<Verification>;
  close(): Promise<void>;
}
