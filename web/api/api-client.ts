import type {
  ActorAnswer,
  ClaimAnswer,
  MapAnswer,
  MetaAnswer,
  PasteAnswer,
  PlaceAnswer,
  ReportPageAnswer,
  SearchAnswer,
} from "../../src/server/answers.ts";
import type { Brief } from "../../src/views/brief.ts";
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
  place: (id: string) => get<PlaceAnswer>(`place/${encodeURIComponent(id)}`),
  claim: (id: string) => get<ClaimAnswer>(`claim/${encodeURIComponent(id)}`),
  report: (id: string) => get<ReportPageAnswer>(`report/${encodeURIComponent(id)}`),
  /** `query` as an address has it. */
  disputes: (query: string) => get<readonly Dispute[]>(`disputes?${query}`),
  tally: (query: string) => get<readonly Tally[]>(`tally?${query}`),
  /** `path` with the query. */
  actor: (path: string) => get<ActorAnswer>(path),
  brief: (query: string) => get<Brief>(`brief?${query}`),
  sieges: (query: string) => get<readonly SiegeAnswer[]>(`sieges?${query}`),
  search: (words: string) => get<SearchAnswer>(`search?q=${encodeURIComponent(words)}`),
  paste: (report: { text: string; publisher: string; published: string }) =>
    get<PasteAnswer>("reports", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(report),
    }),
};

async function get<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api/${path}`, init).catch(() => null);
  if (response === null) throw new ApiError(0, "no answer", "");
  const body = (await response.json().catch(() => null)) as
    (T & { error?: { message: string; advice: string } }) | null;
  if (response.ok && body !== null) return body;
  throw new ApiError(response.status, body?.error?.message ?? response.statusText, body?.error?.advice ?? "");
}
