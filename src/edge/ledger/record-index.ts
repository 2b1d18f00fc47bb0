import type { Decision, SameAs } from "../../record/decision.ts";
import type { Decisions } from "../../record/decisions.ts";
import { nameKey } from "../../record/name-key.ts";
import { placeKey } from "../../record/place-key.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import type { Store } from "../../record/store.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { type ControlIndex, createControlIndex } from "../../views/control-index.ts";
import type { RecordPlace } from "../../views/control-at.ts";
import type { Standing } from "../../views/standing.ts";
import { type Testimony, testimonyOf } from "../../views/testimony.ts";
import { affectedBy } from "./affected-by.ts";
import { allClaims } from "./all-claims.ts";
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

/** The ledger's places and testimonies in memory: read once, then only what was taken in or decided since. */
export class RecordIndex {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #standing: Standing;
  #places = new Map<string, IndexedPlace>();
  #control: ControlIndex;
  /** Where claims lie that people moved from the place that was read, or split off. */
  #moved = new Map<string, string>();
  #isPart: (id: string) => boolean = () => false;
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
    const since = this.#seq === 0 ? NOTHING : await this.#since();
    const decisions = await this.#store.decisions();
    this.#isPart = (id) => decisions.wholeOf(id) !== id;
    if (since.isRevised) {
      this.#places = new Map();
      this.#control = createControlIndex(this.#standing);
      this.#moved = new Map();
      this.#digest = createDigest();
      this.#seq = 0;
    }
    let after = this.#seq;
    for (;;) {
      const claims = await this.#store.claims({}, { after, limit: PAGE });
      const last = claims.at(-1);
      if (last === undefined) break;
      claims.forEach(this.#digest.add);
      this.#take(claims);
      after = last.seq;
    }
    if (!since.isRevised && since.decisions.length > 0) await this.#follow(since.decisions, decisions);
    this.#seq = seq;
  }

  /** What came since says of older claims: whether a report was revised, and what people decided. */
  async #since(): Promise<{ isRevised: boolean; decisions: Decision[] }> {
    const decisions: Decision[] = [];
    for (let after = this.#seq; ;) {
      const entries = await this.#store.entries({ after, limit: PAGE });
      const last = entries.at(-1);
      if (last === undefined) return { isRevised: false, decisions };
      for (const { body } of entries) {
        if ("revision" in body && body.revision > 1) return { isRevised: true, decisions };
        if (body.type === "decision") decisions.push(body.decision);
      }
      after = last.seq;
    }
  }

  /** Takes the claims that decisions are about in anew, wherever they lay before (SPEC J9). */
  async #follow(made: readonly Decision[], decisions: Decisions): Promise<void> {
    const affected = made.map((decision) => affectedBy(decision, decisions));
    const ids = new Set(affected.flatMap((each) => each.ids));
    for (const { what, keys } of affected.flatMap(({ names }) => names))
      for (const id of await this.#named(what, keys, decisions)) ids.add(id);
    if (ids.size === 0) return;
    const claims = await allClaims(this.#store, { ids: [...ids] });
    const emptied = new Set<string>();
    const gone = new Set(ids);
    for (const recorded of claims) {
      gone.delete(recorded.claim.id);
      const before = this.#placeBefore(recorded);
      const key = recorded.claim.place === null ? null : placeKey(recorded.claim.place);
      if (before !== null && (before !== key || testimonyOf(recorded) === null))
        this.#control.remove(before, [recorded.claim.id]);
      if (before !== null && before !== key) emptied.add(before);
    }
    for (const id of gone) {
      const key = this.#moved.get(id);
      if (key === undefined) continue;
      this.#control.remove(key, [id]);
      this.#moved.delete(id);
      emptied.add(key);
    }
    claims.forEach(this.#digest.note);
    this.#take(claims);
    for (const key of emptied) await this.#dropIfEmpty(key);
  }

  #placeBefore({ claim, read }: RecordedClaim): string | null {
    const { place } = read ?? claim;
    return this.#moved.get(claim.id) ?? (place === null ? null : placeKey(place));
  }

  /** Ids of the claims that name any of these: places as the store finds them, who acts or speaks as the testimonies do. */
  async #named(what: SameAs["what"], keys: ReadonlySet<string>, decisions: Decisions): Promise<string[]> {
    if (what === "place") {
      const places = [...new Set([...keys].map((key) => decisions.names.keyOf("place", key)))];
      return (await allClaims(this.#store, { places })).map(({ claim }) => claim.id);
    }
    if (what === "person") return [];
    const isNamed = (named: { readonly id: string | null; readonly name: string }) =>
      keys.has(nameKey(named));
    const isVoice = (name: string) => keys.has(name) || isNamed({ id: null, name });
    return [...this.#places.keys()].flatMap((key) =>
      this.#control
        .testimonies(key)
        .filter(({ actors, targets, voice, lensNames }) =>
          what === "actor"
            ? [...actors, ...targets].some(isNamed)
            : isNamed(voice) || lensNames.some(isVoice),
        )
        .map(({ id }) => id),
    );
  }

  async #dropIfEmpty(key: string): Promise<void> {
    const [left] = await this.#store.claims({ places: [key] }, { after: 0, limit: 1 });
    if (left === undefined) this.#places.delete(key);
  }

  #take(claims: readonly RecordedClaim[]): void {
    const said = new Map<string, Testimony[]>();
    for (const recorded of claims) {
      const place = this.#placeOf(recorded);
      this.#remember(recorded, place?.key ?? "");
      const testimony = testimonyOf(recorded);
      if (place === null || testimony === null) continue;
      const known = said.get(place.key);
      if (known === undefined) said.set(place.key, [testimony]);
      else known.push(testimony);
    }
    for (const [key, testimonies] of said) this.#control.put(key, this.#places.get(key)!.place, testimonies);
  }

  #remember({ claim, read }: RecordedClaim, key: string): void {
    const place = read?.place ?? null;
    if (this.#isPart(claim.id) || (read !== null && (place === null ? "" : placeKey(place)) !== key))
      this.#moved.set(claim.id, key);
    else this.#moved.delete(claim.id);
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

const NOTHING = { isRevised: false, decisions: [] as readonly Decision[] };
