import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/edge/ledger/ledger.ts";
import { openLedger } from "../../src/edge/ledger/open-ledger.ts";
import { readReports } from "../../src/edge/formats/read-reports.ts";
import { readMany } from "../../src/edge/read-many.ts";
import type { ControlAnswer } from "../../src/views/control-answer.ts";

const seed = fileURLToPath(new URL("../../../shared/seed/albu-kamal.txt", import.meta.url));
const isThere = existsSync(seed);

describe.skipIf(!isThere)(`the report Demarc starts from${isThere ? "" : " (skipped: no ../shared)"}`, () => {
  let folder: string;
  let ledger: Ledger;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "demarc-seed-"));
    ledger = await openLedger(folder, { clock: () => "2026-01-02T03:04:05.000Z" });
    await ledger.ingest(readReports([seed], { given: { publisher: "AFP", published: "2017-11-10" } }), {
      read: (inputs) => readMany(inputs, { jobs: 1 }),
    });
  }, 120_000);
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (place: string, on = "2017-11-10", lens: string[] = [], known = "2030-01-01") =>
    (await ledger.control({ place, on, known, lens, policy: "against-interest" }))[0]!;
  const who = ({ state, holders }: ControlAnswer) =>
    `${state} ${holders.map(({ id }) => id).join(" ")}`.trim();

  test("Islamic State held the town until it fell", async () => {
    expect(who(await ask("Abu Kamal", "2017-11-08"))).toBe("held islamic-state");
  });

  test.each(["Abu Kamal", "Albu Kamal", "Al-Bukamal", "Al Bokamal", "Boukamal", "البوكمال"])(
    "%s is contested on the day of the report, state television against the Observatory",
    async (name) => {
      const answer = await ask(name);
      expect(answer.state).toBe("contested");
      expect(answer.holders.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["syrian-government", "islamic-state"]),
      );
      expect(answer.why).toMatch(/Syrian state TV.*Observatory/);
    },
  );

  test("state television alone gives it to the government", async () => {
    const answer = await ask("Abu Kamal", "2017-11-10", ["Syrian state TV"]);
    expect(answer.holders[0]?.id).toBe("syrian-government");
    expect(answer.holders.map(({ id }) => id)).not.toContain("islamic-state");
  });

  test("nothing is known before it was published", async () => {
    expect(who(await ask("Abu Kamal", "2017-11-10", [], "2017-11-09"))).toBe("unknown");
  });

  test("Raqqa is the SDF's since October, Eastern Ghouta the rebels' and besieged", async () => {
    const raqqa = await ask("Raqqa");
    expect([who(raqqa), raqqa.since]).toEqual(["held syrian-democratic-forces", "2017-10"]);
    const ghouta = await ask("Eastern Ghouta");
    expect(who(ghouta)).toBe("held syrian-rebels");
    expect(ghouta.besieged_by).not.toBeNull();
  });

  test("shares stand at their own level and paint no town", async () => {
    const answers = await ledger.control({
      on: "2017-11-10",
      known: "2030-01-01",
      policy: "against-interest",
      lens: [],
    });
    const shares = answers.flatMap(({ place, share }) => (share === null ? [] : [[place.name, share.value]]));
    expect(shares).toContainEqual(["Deir ez-Zor Governorate", 30]);
    expect(shares).toContainEqual(["Syria", 52]);
    expect(who(await ask("Deir ez-Zor"))).not.toContain("islamic-state");
  });

  test("no leader is dead, and nothing foretold or demanded is told as done", async () => {
    const claims = (await ledger.claims({})).map(({ claim }) => claim);
    const dead = claims.filter(
      (claim) => claim.kind === "status" && claim.status === "dead" && claim.polarity === "positive",
    );
    expect(dead.filter(({ modality }) => modality === "asserted")).toEqual([]);
    const foretold = claims.filter(({ quote }) => /\bretake towns\b/.test(quote));
    expect(foretold.map(({ modality }) => modality)).toEqual(["predicted"]);
  });
});
