import { placeKey } from "../../record/place-key.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Store } from "../../record/store.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { type ControlIndex, createControlIndex } from "../../views/control-index.ts";
import type { RecordPlace } from "../../views/control-at.ts";
import type { Standing } from "../../views/standing.ts";
import { type Testimony, testimonyOf } from "../../views/testimony.ts";
import { createDigest, type Digest } from "./digest.ts";
import { placeById } from "./place-names.ts";

/** A place that claims speak of. */
export interface IndexedPlace {
  readonly key: string;
  readonly place: RecordPlace;
  readonly precision_m: number | null;
}

/** The ledger as it stands, by place. */
export interface Indexed {
  /** In order of recording. */
  readonly places: ReadonlyMap<string, IndexedPlace>;
  /** Knows the places of which somebody says who controls them. */
  readonly control: ControlIndex;
  readonly digest: Digest;
}

const PAGE = 5000;

/** The ledger's places and testimonies in memory: read once, then only what was taken in since. */
export class RecordIndex {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #standing: Standing;
  #places = new Map<string, IndexedPlace>();
  #control: ControlIndex;
  #digest = createDigest();
  #seq = 0;
  #loading: Promise<void> = Promise.resolve();

  constructor(store: Store, gazetteer: Gazetteer, standing: Standing) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#standing = standing;
    this.#control = createControlIndex(standing);
  }

  /** The index as the ledger stands now. */
  async now(): Promise<Indexed> {
    this.#loading = this.#loading.catch(() => undefined).then(() => this.#refresh());
    await this.#loading;
    return { places: this.#places, control: this.#control, digest: this.#digest.digest };
  }

  async #refresh(): Promise<void> {
    const { seq } = await this.#store.head();
    if (seq === this.#seq) return;
    if (this.#seq > 0 && (await this.#altersOlder())) {
      this.#places = new Map();
      this.#control = createControlIndex(this.#standing);
      this.#digest = createDigest();
      this.#seq = 0;
    }
    let after = this.#seq;
    for (;;) {
      const claims = await this.#store.claims({}, { after, limit: PAGE });
      const last = claims.at(-1);
      if (last === undefined) break;
      this.#take(claims);
      after = last.seq;
    }
    this.#seq = seq;
  }

  /** Whether what came since says something of older claims: a revision or a decision. */
  async #altersOlder(): Promise<boolean> {
    let after = this.#seq;
    for (;;) {
      const entries = await this.#store.entries({ after, limit: PAGE });
      const last = entries.at(-1);
      if (last === undefined) return false;
      if (entries.some(({ body }) => body.type === "decision" || ("revision" in body && body.revision > 1)))
        return true;
      after = last.seq;
    }
  }

  #take(claims: readonly RecordedClaim[]): void {
    const said = new Map<string, Testimony[]>();
    for (const recorded of claims) {
      this.#digest.add(recorded);
      const place = this.#placeOf(recorded);
      const testimony = testimonyOf(recorded);
      if (place === null || testimony === null) continue;
      const known = said.get(place.key);
      if (known === undefined) said.set(place.key, [testimony]);
      else known.push(testimony);
    }
    for (const [key, testimonies] of said) this.#control.put(key, this.#places.get(key)!.place, testimonies);
  }

  #placeOf({ claim: { place } }: RecordedClaim): IndexedPlace | null {
    if (place === null) return null;
    const key = placeKey(place);
    const indexed = this.#places.get(key);
    if (indexed !== undefined) return indexed;
    const { id, name, lat, lon, within, precision_m } = place;
    const known = id === null ? null : placeById(id, this.#gazetteer);
    const made = { key, precision_m, place: known ?? { id, name, lat, lon, within, area: false } };
    this.#places.set(key, made);
    return made;
  }
}
