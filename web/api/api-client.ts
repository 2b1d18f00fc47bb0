import type { Taken } from "../../src/edge/ledger/decide.ts";
import type { KnownName } from "../../src/edge/ledger/known-names.ts";
import type { Decision, SameAs } from "../../src/record/decision.ts";
import type {
  ActorAnswer,
  ClaimAnswer,
  FoundAnswer,
  GradesAnswer,
  MapAnswer,
  MetaAnswer,
  PasteAnswer,
  PlaceAnswer,
  ReportPageAnswer,
  ReviewAnswer,
  SearchAnswer,
} from "../../src/server/answers.ts";
import type { Brief } from "../../src/views/brief.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";
import type { EventCluster } from "../../src/views/event-cluster.ts";
import type { Forecast } from "../../src/views/forecasts.ts";
import type { RecordedClaim } from "../../src/record/recorded-claim.ts";
import type { TrackRecord } from "../../src/views/track-record.ts";
import { type OutlineFrame, readFrames } from "./read-frames.ts";
import type { Dispute } from "../../src/views/disputes.ts";
import type { SiegeAnswer } from "../../src/views/sieges.ts";
import type { Tally } from "../../src/views/tally.ts";

/** What the server said it could not do. */
export class ApiError extends Error {
  readonly status: number;
  readonly advice: string;

  constructor(status: number, message: string, advice: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.advice = advice;
  }
}

/** The server's answers, each by its name; every one rejects with `ApiError`, status 0 when the server does not answer. */
export const api = {
  meta: () => get<MetaAnswer>("meta"),
  map: () => get<MapAnswer>("map"),
  /** The outlines of places, as they arrive; `query` as an address has it. */
  outlines: (query: string, signal: AbortSignal) => frames(`outlines?${query}`, signal),
  place: (id: string) => get<PlaceAnswer>(`place/${encodeURIComponent(id)}`),
  claim: (id: string) => get<ClaimAnswer>(`claim/${encodeURIComponent(id)}`),
  report: (id: string) => get<ReportPageAnswer>(`report/${encodeURIComponent(id)}`),
  /** Claims by their ids, with commas between: some 200 at most. */
  claims: (ids: string) => get<readonly RecordedClaim[]>(`claims?ids=${ids}`),
  /** Track records; `query` as an address has it. */
  sources: (query: string) => get<readonly TrackRecord[]>(`sources?${query}`),
  /** `query` as an address has it. */
  control: (query: string) => get<readonly ControlAnswer[]>(`control?${query}`),
  disputes: (query: string) => get<readonly Dispute[]>(`disputes?${query}`),
  tally: (query: string) => get<readonly Tally[]>(`tally?${query}`),
  /** `path` with the query. */
  actor: (path: string) => get<ActorAnswer>(path),
  brief: (query: string) => get<Brief>(`brief?${query}`),
  sieges: (query: string) => get<readonly SiegeAnswer[]>(`sieges?${query}`),
  events: (query: string) => get<readonly EventCluster[]>(`events?${query}`),
  forecasts: (query: string) => get<readonly Forecast[]>(`forecasts?${query}`),
  find: (query: string) => get<FoundAnswer>(`find?${query}`),
  search: (words: string) => get<SearchAnswer>(`search?q=${encodeURIComponent(words)}`),
  /** `query` as an address has it. */
  review: (query: string) => get<ReviewAnswer>(`review?${query}`),
  names: (what: SameAs["what"], words: string) =>
    get<readonly KnownName[]>(`names?what=${what}&q=${encodeURIComponent(words)}`),
  grades: () => get<GradesAnswer>("grades"),
  decide: (decision: Decision) => get<Taken>("decisions", sent(decision)),
  file: (file: File, given: { readonly publisher: string; readonly published: string }) =>
    get<PasteAnswer>(`files?${new URLSearchParams({ name: file.name, ...filled(given) })}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    }),
  paste: (report: { text: string; publisher: string; published: string }) =>
    get<PasteAnswer>("reports", sent(report)),
};

function filled(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function sent(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function get<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await ask(path, init);
  const body = (await response.json().catch(() => null)) as
    (T & { error?: { message: string; advice: string } }) | null;
  if (response.ok && body !== null) return body;
  throw new ApiError(response.status, body?.error?.message ?? response.statusText, body?.error?.advice ?? "");
}

async function* frames(path: string, signal: AbortSignal): AsyncGenerator<OutlineFrame> {
  const response = await ask(path, { signal });
  if (!response.ok || response.body === null) throw new ApiError(response.status, response.statusText, "");
  yield* readFrames(response.body);
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`/api/${path}`, init).catch(() => null);
  if (response === null) throw new ApiError(0, "no answer", "");
  return response;
}
