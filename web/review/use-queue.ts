import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewAnswer } from "../../src/server/answers.ts";
import { api, type ApiError } from "../api/api-client.ts";

export type Item = ReviewAnswer["items"][number];

/** What of the queue is asked for, as an address has it. */
export interface QueueFilter {
  readonly need: string;
  readonly kind: string;
}

/** The queue as it was fetched, page after page; what is decided stays in it, marked, until another is asked for. */
export interface Queue {
  readonly items: readonly Item[];
  readonly waiting: ReviewAnswer["waiting"] | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** The text that a claim was read from. */
  readonly reportOf: (claim: string) => ReviewAnswer["reports"][string] | null;
  readonly more: () => void;
  readonly again: () => void;
}

const EMPTY = { items: [], waiting: null, reports: {}, reportOf: {} };

interface Fetched extends Pick<ReviewAnswer, "items" | "reports" | "reportOf"> {
  readonly waiting: ReviewAnswer["waiting"] | null;
}

/** Fetches the queue of a filter, and goes on fetching when asked for more. */
export function useQueue({ need, kind }: QueueFilter): Queue {
  const [fetched, setFetched] = useState<Fetched>(EMPTY);
  const [error, setError] = useState<ApiError | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [round, setRound] = useState(0);
  const current = useRef(0);
  const busy = useRef(false);
  const fetchAfter = useCallback(
    (after: string | null) => {
      const asked = current.current;
      busy.current = true;
      setLoading(true);
      const query = new URLSearchParams({ need, kind, after: after ?? "" });
      api
        .review(query.toString())
        .then((answer) => {
          if (asked !== current.current) return;
          setError(null);
          setFetched((before) => (after === null ? answer : joined(before, answer)));
        })
        .catch((cause: ApiError) => asked === current.current && setError(cause))
        .finally(() => {
          if (asked !== current.current) return;
          busy.current = false;
          setLoading(false);
        });
    },
    [need, kind],
  );
  useEffect(() => {
    current.current += 1;
    setFetched(EMPTY);
    fetchAfter(null);
  }, [fetchAfter, round]);
  return {
    ...fetched,
    error,
    isLoading,
    reportOf: (claim) => fetched.reports[fetched.reportOf[claim] ?? ""] ?? null,
    more: () => {
      const last = fetched.items.at(-1);
      if (last !== undefined && !busy.current && error === null) fetchAfter(last.at);
    },
    again: () => setRound((n) => n + 1),
  };
}

/** The pages in one; the keys of texts are of their page only. */
function joined(before: Fetched, next: ReviewAnswer): Fetched {
  const page = `${before.items.length}:`;
  const known = new Set(before.items.map(({ recorded }) => recorded.claim.id));
  const under = (key: string) => `${page}${key}`;
  return {
    items: [...before.items, ...next.items.filter(({ recorded }) => !known.has(recorded.claim.id))],
    waiting: next.waiting,
    reports: {
      ...before.reports,
      ...Object.fromEntries(Object.entries(next.reports).map(([key, report]) => [under(key), report])),
    },
    reportOf: {
      ...before.reportOf,
      ...Object.fromEntries(Object.entries(next.reportOf).map(([claim, key]) => [claim, under(key)])),
    },
  };
}
