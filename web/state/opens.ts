import { createContext, useContext } from "react";

/** How anything on the page is opened by its id. */
export interface Opens {
  /** `on` moves time to that day. */
  readonly openPlace: (id: string, on?: string) => void;
  readonly openClaim: (id: string, on?: string) => void;
  readonly openReport: (id: string) => void;
  readonly openSource: (voice: string) => void;
  readonly openActor: (id: string) => void;
  /** The address of an actor's page, for another tab. */
  readonly actorHref: (id: string) => string;
}

export const OpensContext = createContext<Opens>({
  openPlace: () => undefined,
  openClaim: () => undefined,
  openReport: () => undefined,
  openSource: () => undefined,
  openActor: () => undefined,
  actorHref: () => "",
});

/** How the page opens things. */
export function useOpens(): Opens {
  return useContext(OpensContext);
}
