import type { AppParts } from "./app.ts";
import type { PlaceCards } from "./place-cards.ts";
import type { Snapshot } from "./snapshot.ts";

/** What every route may use. */
export interface RouteParts extends AppParts {
  readonly snapshot: () => Promise<Snapshot>;
  readonly cards: PlaceCards;
}
