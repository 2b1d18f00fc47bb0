import { useEffect, useMemo, useRef, useState } from "react";
import { ApiError, api } from "../api/api-client.ts";
import type { OutlineFrame } from "../api/read-frames.ts";
import { createOutlineStore, type OutlineStore } from "./outline-store.ts";
import type { Selection } from "./selection.ts";
import type { RecordOnPage } from "./use-record.ts";

/** How the record is asked: everything but the day. */
export type Way = Pick<Selection, "known" | "policy" | "lens">;

/** The outlines that are shown. */
export interface ShownOutlines {
  readonly store: OutlineStore;
  /** Another number means that the store holds something else than before. */
  readonly version: number;
  /** The known day that the outlines are of; others are on their way while it is not the one asked for. */
  readonly known: string;
  /** How many places have arrived, of how many; null when all have. */
  readonly arriving: { readonly done: number; readonly all: number } | null;
  readonly error: ApiError | null;
}

/** For so long the old outlines stay until the new are whole, ms; then the new are shown as they arrive. */
const PATIENCE = 600;

/** The outlines of the record's places, asked way by way: a known day after another costs what came to be known between them. */
export function useOutlines(record: RecordOnPage, way: Way | null, onNewer: () => void): ShownOutlines {
  const ids = useMemo(() => record.map.places.map(({ id }) => id), [record]);
  const blank = useMemo((): Shown => ({ ...NOTHING, ids, store: createOutlineStore(ids) }), [ids]);
  const [shown, setShown] = useState(blank);
  const whole = useRef<Whole | null>(null);
  const newer = useRef(onNewer);
  newer.current = onNewer;
  const key = way === null ? null : new URLSearchParams({ ...way, lens: way.lens.join(",") }).toString();
  useEffect(() => {
    if (way === null || key === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const had = whole.current;
    const show = (next: Omit<ShownOutlines, "version" | "known" | "error">) => {
      if (signal.aborted) return;
      whole.current = next.arriving === null ? { ids, way, store: next.store } : null;
      setShown(({ version }) => ({ ...next, ids, known: way.known, version: version + 1, error: null }));
    };
    const isNext = had !== null && had.ids === ids && isSameBut(had.way, way);
    const fetching = isNext
      ? fetchDifference(had, { key, signal, show })
      : fetchAll(ids, { key, signal, show });
    fetching
      .then((head) => head !== null && head !== record.meta.head && newer.current())
      .catch((error: unknown) => {
        if (signal.aborted) return;
        const failure = error instanceof ApiError ? error : new ApiError(0, String(error), "");
        setShown((before) => ({ ...(before.ids === ids ? before : blank), error: failure }));
      });
    return () => stop.abort();
    // `key` says all that `way` does.
  }, [ids, key, record]);
  // Another record's places are numbered otherwise: until its own have arrived, nothing is known of them.
  return shown.ids === ids ? shown : blank;
}

interface Shown extends ShownOutlines {
  /** The places that the store numbers. */
  readonly ids: readonly string[];
}

const NOTHING = { version: 0, known: "", arriving: { done: 0, all: 0 }, error: null };

interface Whole {
  readonly ids: readonly string[];
  readonly way: Way;
  readonly store: OutlineStore;
}

interface Fetching {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly show: (next: Pick<ShownOutlines, "store" | "arriving">) => void;
}

/** Every place anew; gives the ledger's head. */
async function fetchAll(ids: readonly string[], { key, signal, show }: Fetching): Promise<string | null> {
  const store = createOutlineStore(ids);
  const begun = performance.now();
  let done = 0;
  let head: string | null = null;
  for await (const frame of api.outlines(key, signal)) {
    store.take(frame);
    done += frame.head.places.length;
    head = frame.head.head;
    if (done < frame.head.all && performance.now() - begun > PATIENCE)
      show({ store, arriving: { done, all: frame.head.all } });
  }
  show({ store, arriving: null });
  return head;
}

/** The places of which more or less is known than under the way before, all at once. */
async function fetchDifference(
  { store, way }: Whole,
  { key, signal, show }: Fetching,
): Promise<string | null> {
  const frames: OutlineFrame[] = [];
  for await (const frame of api.outlines(`${key}&since=${way.known}`, signal)) frames.push(frame);
  if (signal.aborted) return null;
  store.begin();
  for (const frame of frames) store.take(frame);
  show({ store, arriving: null });
  return frames[0]?.head.head ?? null;
}

/** Whether two ways differ in the known day at most. */
function isSameBut(a: Way, b: Way): boolean {
  return a.policy === b.policy && a.lens.join() === b.lens.join();
}
