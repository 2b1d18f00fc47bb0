import { counts, type RecordedClaim } from "../../record/recorded-claim.ts";
import type { Decisions } from "../../record/decisions.ts";
import { nameKey } from "../../record/name-key.ts";
import { placeKey } from "../../record/place-key.ts";
import type { Store } from "../../record/store.ts";
import type { ClaimKind } from "../../claims/claim.ts";
import { disputesOf } from "../../views/disputes.ts";
import type { Standing } from "../../views/standing.ts";
import { affectedBy } from "./affected-by.ts";
import { allClaims, claimPages } from "./all-claims.ts";
import type { RecordIndex } from "./record-index.ts";

/** Why a claim needs a person: voices contradict it, a name in it is in no register, its reading is unsure. */
export const NEEDS = ["disputed", "unresolved", "low-confidence"] as const;
export type Need = (typeof NEEDS)[number];

/** Below it a reading is unsure: of claims at 0.6 about 6 in 10 are right. */
const UNSURE = 0.6;

/** Which claims wait for a person; absent parts mean all that need one. */
export interface ReviewQuery {
  /** `any`: those that need nobody too. */
  readonly need?: Need | "any";
  readonly kind?: ClaimKind;
  readonly report?: string;
  /** Only those that come after the item with this `at`. */
  readonly after?: string;
  readonly limit: number;
}

export interface ReviewItem {
  readonly recorded: RecordedClaim;
  readonly needs: readonly Need[];
  /** Where it stands in the queue; order of code units. */
  readonly at: string;
}

/** Claims of which nobody decided yet: disputed ones first, then unresolved names, then the least sure. */
export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  /** How many wait in all, whatever was asked for, by need; `any` is all. */
  readonly waiting: Readonly<Record<Need | "any", number>>;
}

interface Waiting {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly report: string;
  readonly place: string | null;
  readonly confidence: number;
  readonly seq: number;
  /** Keys of the names that no register knows. */
  readonly names: readonly string[];
  needs: readonly Need[];
  at: string;
}

export interface ReviewParts {
  readonly store: Store;
  readonly index: RecordIndex;
  readonly standing: Standing;
}

const PAGE = 5000;
const LATEST = { known: "9999-12-31", lens: null, policy: "against-interest" } as const;

/** The review queue, kept up: a decision costs the claims that it is about and their places. */
export class ReviewIndex {
  readonly #parts: ReviewParts;
  #waiting = new Map<string, Waiting>();
  #disputed = new Map<string, ReadonlySet<string>>();
  #sorted: readonly Waiting[] | null = null;
  #seq = 0;
  #loading: Promise<void> = Promise.resolve();

  constructor(parts: ReviewParts) {
    this.#parts = parts;
  }

  async queue(query: ReviewQuery): Promise<ReviewQueue> {
    this.#loading = this.#loading.catch(() => undefined).then(() => this.#refresh());
    await this.#loading;
    this.#sorted ??= [...this.#waiting.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
    const { after = "", limit } = query;
    const wanted: Waiting[] = [];
    for (const item of this.#sorted) {
      if (wanted.length >= limit) break;
      if (item.at > after && isAsked(item, query)) wanted.push(item);
    }
    const claims = await allClaims(this.#parts.store, { ids: wanted.map(({ id }) => id) });
    const byId = new Map(claims.map((recorded) => [recorded.claim.id, recorded]));
    return {
      items: wanted.flatMap(({ id, needs, at }) => {
        const recorded = byId.get(id);
        return recorded === undefined ? [] : [{ recorded, needs, at }];
      }),
      waiting: this.#count(),
    };
  }

  #count(): ReviewQueue["waiting"] {
    const count = { any: this.#waiting.size, disputed: 0, unresolved: 0, "low-confidence": 0 };
    for (const { needs } of this.#waiting.values()) for (const need of needs) count[need] += 1;
    return count;
  }

  async #refresh(): Promise<void> {
    const { store } = this.#parts;
    const { seq } = await store.head();
    if (seq === this.#seq) return;
    const decisions = await store.decisions();
    const changed = this.#seq === 0 ? null : await this.#since(decisions);
    if (changed === null) {
      this.#waiting = new Map();
      this.#disputed = new Map();
    }
    const places = new Set<string>();
    const take = (claims: readonly RecordedClaim[]) =>
      claims.forEach((recorded) => this.#take(recorded, places));
    if (changed !== null) {
      for (const id of changed) this.#drop(id, places);
      if (changed.size > 0) take(await allClaims(store, { ids: [...changed] }));
    }
    for (let after = changed === null ? 0 : this.#seq; ;) {
      const page = await store.claims({}, { after, limit: PAGE });
      if (page.length === 0) break;
      take(page);
      after = page.at(-1)!.seq;
    }
    await (changed === null ? this.#disputeAll() : this.#disputeAt(places));
    this.#sorted = null;
    this.#seq = seq;
  }

  /** The claims that what came since is about; null when all are to be read anew. */
  async #since(decisions: Decisions): Promise<Set<string> | null> {
    const ids = new Set<string>();
    for (let after = this.#seq; ;) {
      const entries = await this.#parts.store.entries({ after, limit: PAGE });
      if (entries.length === 0) return ids;
      for (const { body } of entries) {
        if ("revision" in body && body.revision > 1) return null;
        if (body.type !== "decision") continue;
        const affected = affectedBy(body.decision, decisions);
        if (affected.names.length > 0 && body.decision.verdict === "undo") return null;
        affected.ids.forEach((id) => ids.add(id));
        const keys = affected.names.flatMap((each) => [...each.keys]);
        for (const { id, names } of this.#waiting.values())
          if (names.some((name) => keys.includes(name))) ids.add(id);
      }
      after = entries.at(-1)!.seq;
    }
  }

  #drop(id: string, places: Set<string>): void {
    const place = this.#waiting.get(id)?.place;
    if (place != null) places.add(place);
    this.#waiting.delete(id);
  }

  #take(recorded: RecordedClaim, places: Set<string>): void {
    const { claim, seq } = recorded;
    const place = claim.place === null ? null : placeKey(claim.place);
    if (place !== null) places.add(place);
    if (recorded.verdict !== null || recorded.retired !== null || !counts(recorded)) return;
    const { id, kind, report, confidence } = claim;
    const item = {
      id,
      kind,
      report,
      place,
      confidence,
      seq,
      names: unresolvedNames(recorded),
      needs: [],
      at: "",
    };
    this.#waiting.set(id, item);
    this.#weigh(item);
  }

  #weigh(item: Waiting): void {
    const isDisputed = item.place !== null && this.#disputed.get(item.place)?.has(item.id) === true;
    item.needs = [
      ...(isDisputed ? (["disputed"] as const) : []),
      ...(item.names.length > 0 ? (["unresolved"] as const) : []),
      ...(item.confidence < UNSURE ? (["low-confidence"] as const) : []),
    ];
    const first = item.needs[0];
    const rank = first === undefined ? NEEDS.length : NEEDS.indexOf(first);
    item.at = `${rank} ${item.confidence.toFixed(4)} ${String(item.seq).padStart(12, "0")} ${item.id}`;
  }

  async #disputeAll(): Promise<void> {
    const byPlace = new Map<string, RecordedClaim[]>();
    for await (const page of claimPages(this.#parts.store, {}))
      for (const recorded of page) {
        if (recorded.claim.place === null) continue;
        const key = placeKey(recorded.claim.place);
        const known = byPlace.get(key);
        if (known === undefined) byPlace.set(key, [recorded]);
        else known.push(recorded);
      }
    const { places } = await this.#parts.index.now();
    for (const [key, claims] of byPlace) this.#dispute(key, claims, places);
    for (const item of this.#waiting.values()) this.#weigh(item);
  }

  async #disputeAt(keys: ReadonlySet<string>): Promise<void> {
    const { places } = await this.#parts.index.now();
    for (const key of keys) {
      const claims = await allClaims(this.#parts.store, { places: [key] });
      this.#dispute(key, claims, places);
      for (const { claim } of claims) {
        const item = this.#waiting.get(claim.id);
        if (item !== undefined) this.#weigh(item);
      }
    }
  }

  #dispute(
    key: string,
    claims: readonly RecordedClaim[],
    places: Awaited<ReturnType<RecordIndex["now"]>>["places"],
  ): void {
    const indexed = places.get(key);
    if (indexed === undefined) return;
    const disputes = disputesOf(indexed.place, claims, { ...LATEST, standing: this.#parts.standing });
    this.#disputed.set(
      key,
      new Set(disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims))),
    );
  }
}

function isAsked({ needs, kind, report }: Waiting, query: ReviewQuery): boolean {
  const { need } = query;
  const isNeeded = need === "any" || (need === undefined ? needs.length > 0 : needs.includes(need));
  return isNeeded && kind === (query.kind ?? kind) && report === (query.report ?? report);
}

function unresolvedNames({ claim }: RecordedClaim): string[] {
  const named = [
    ...claim.actor,
    ...claim.target,
    ...(claim.place === null ? [] : [claim.place]),
    ...(claim.kind === "status" ? [claim.person] : []),
  ];
  return named.filter(({ id }) => id === null).map(nameKey);
}
