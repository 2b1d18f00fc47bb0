import type { Span } from "./span.ts";

/** Something in the input was not understood. Data, never thrown: it travels with the result and the rest goes on. */
export interface Finding {
  /** Stable, kebab-case, for machines: `date-does-not-exist`, `place-unknown`, `line-not-json`. */
  readonly code: string;
  /** What, in one sentence for people. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** Whether something the user gave could not be taken in (exit status 1). */
  readonly lost: boolean;
  readonly file?: string;
  readonly line?: number;
  readonly report?: string;
  readonly span?: Span;
}
