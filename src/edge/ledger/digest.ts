import type { Day } from "../../base/day.ts";
import type { RecordedClaim } from "../../record/recorded-claim.ts";
import { voiceOf } from "../../views/testimony.ts";

/** What the claims of a ledger come to together; grows as they are read. What people decide adds names and days, and leaves the counts. */
export interface Digest {
  readonly claims: number;
  /** Voices of control claims, by id, else by name. */
  readonly voices: ReadonlyMap<string, { readonly name: string; readonly claims: number }>;
  /** Names of those who act or are acted on, by id, else by name, in order of reading. */
  readonly parties: ReadonlyMap<string, string>;
  /** Ids of all voices in any chain. */
  readonly speakers: ReadonlySet<string>;
  /** How many events happened on each day. */
  readonly events: ReadonlyMap<Day, number>;
  /** Days that claims speak of as news. */
  readonly told: ReadonlySet<Day>;
}

/** A digest of no claims; `add` takes a claim in, `note` only what a claim known before says now. */
export function createDigest(): {
  readonly digest: Digest;
  readonly add: (recorded: RecordedClaim) => void;
  readonly note: (recorded: RecordedClaim) => void;
} {
  const digest = {
    claims: 0,
    voices: new Map<string, { name: string; claims: number }>(),
    parties: new Map<string, string>(),
    speakers: new Set<string>(),
    events: new Map<Day, number>(),
    told: new Set<Day>(),
  };
  const note = ({ claim, known }: RecordedClaim) => {
    for (const { id, name } of [...claim.actor, ...claim.target])
      if (!digest.parties.has(id ?? name)) digest.parties.set(id ?? name, name);
    for (const { source } of claim.attribution) if (source.id !== null) digest.speakers.add(source.id);
    const from = claim.time?.from ?? null;
    if (!claim.background && from !== null && from <= known) digest.told.add(from);
  };
  const add = (recorded: RecordedClaim) => {
    const { claim, known } = recorded;
    const from = claim.time?.from ?? null;
    digest.claims += 1;
    note(recorded);
    if (claim.kind === "event" && claim.modality === "asserted")
      digest.events.set(from ?? known, (digest.events.get(from ?? known) ?? 0) + 1);
    if (claim.kind !== "control") return;
    const { id, name } = voiceOf(claim);
    const voice = digest.voices.get(id ?? name);
    if (voice === undefined) digest.voices.set(id ?? name, { name, claims: 1 });
    else voice.claims += 1;
  };
  return { digest, add, note };
}
