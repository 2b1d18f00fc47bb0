import { useCallback, useEffect, useState } from "react";
import type { MapAnswer, MetaAnswer } from "../../src/server/answers.ts";
import { api, type ApiError } from "../api/api-client.ts";
import { loadGround, type MapGround } from "../map/map-ground.ts";

/** What the page is drawn from. */
export interface RecordOnPage {
  readonly meta: MetaAnswer;
  readonly map: MapAnswer;
  readonly ground: MapGround;
}

export type Loading<T> =
  | { readonly at: "loading" }
  | { readonly at: "failed"; readonly error: ApiError }
  | { readonly at: "ready"; readonly value: T };

/** Fetches the record and the ground once; `again` fetches the record anew (after a failure, or a report read in). */
export function useRecord(): [Loading<RecordOnPage>, () => void] {
  const [ground] = useState(loadGround);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Loading<RecordOnPage>>({ at: "loading" });
  useEffect(() => {
    let isCurrent = true;
    Promise.all([api.meta(), api.map(), ground])
      .then(
        ([meta, map, drawn]) => isCurrent && setState({ at: "ready", value: { meta, map, ground: drawn } }),
      )
      .catch((error: ApiError) => isCurrent && setState({ at: "failed", error }));
    return () => {
      isCurrent = false;
    };
  }, [round, ground]);
  return [state, useCallback(() => setRound((n) => n + 1), [])];
}

/** Fetches something by key, newest key wins, and again when `fresh` is another; null key = nothing to fetch. */
export function useAnswer<T>(
  key: string | null,
  fetchIt: (key: string) => Promise<T>,
  fresh: unknown = null,
): Loading<T> | null {
  const [state, setState] = useState<{ key: string; loading: Loading<T> } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    setState((before) => (before?.key === key ? before : { key, loading: { at: "loading" } }));
    fetchIt(key)
      .then((value) => isCurrent && setState({ key, loading: { at: "ready", value } }))
      .catch((error: ApiError) => isCurrent && setState({ key, loading: { at: "failed", error } }));
    return () => {
      isCurrent = false;
    };
  }, [key, fetchIt, fresh]);
  if (key === null) return null;
  return state?.key === key ? state.loading : { at: "loading" };
}
