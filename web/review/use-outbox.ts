import { useCallback, useEffect, useRef, useState } from "react";
import { api, type ApiError } from "../api/api-client.ts";
import type { Decision } from "../../src/record/decision.ts";
import { type Choice, keepOutbox, keptOutbox, newDecisionId, type Sending } from "./outbox.ts";

/** Decisions of this sitting: shown as taken at once, sent one after the other, never let go of before the ledger has them. */
export interface Outbox {
  readonly waiting: readonly Sending[];
  /** Taken decisions of this sitting, the last one last. */
  readonly taken: readonly Decision[];
  readonly send: (choice: Choice, about: string) => Decision;
  readonly retry: () => void;
  readonly drop: (id: string) => void;
}

/** `onTaken` is told of each decision that the ledger took. */
export function useOutbox(person: string, onTaken: (decision: Decision) => void): Outbox {
  const [waiting, setWaiting] = useState(keptOutbox);
  const [taken, setTaken] = useState<readonly Decision[]>([]);
  const queue = useRef(waiting);
  const isBusy = useRef(false);
  const told = useRef(onTaken);
  told.current = onTaken;
  const put = useCallback((next: readonly Sending[]) => {
    queue.current = [...next];
    keepOutbox(next);
    setWaiting(queue.current);
  }, []);
  const pump = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    for (;;) {
      const next = queue.current.find(({ failure }) => failure === null);
      if (next === undefined) break;
      const { id } = next.decision;
      try {
        await api.decide(next.decision);
        put(queue.current.filter(({ decision }) => decision.id !== id));
        setTaken((before) => [...before, next.decision]);
        told.current(next.decision);
      } catch (cause) {
        const { status, message, advice } = cause as ApiError;
        const failure = { status, message: [message, advice].filter(Boolean).join(" ") };
        put(queue.current.map((each) => (each.decision.id === id ? { ...each, failure } : each)));
      }
    }
    isBusy.current = false;
  }, [put]);
  useEffect(() => void pump(), [pump]);
  return {
    waiting,
    taken,
    send: (choice, about) => {
      const decision = { ...choice, id: newDecisionId(), person } as Decision;
      put([...queue.current, { decision, about, failure: null }]);
      void pump();
      return decision;
    },
    retry: () => {
      put(queue.current.map((each) => ({ ...each, failure: null })));
      void pump();
    },
    drop: (id) => put(queue.current.filter(({ decision }) => decision.id !== id)),
  };
}
