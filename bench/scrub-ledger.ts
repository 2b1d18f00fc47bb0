import { addDays } from "../src/base/day.ts";
import type { Claim } from "../src/claims/claim.ts";
import type { Input } from "../src/edge/formats/input.ts";
import { openLedger } from "../src/edge/ledger/open-ledger.ts";
import type { Outcome } from "../src/edge/read-many.ts";
import { aControl, aRef, aReport } from "../src/record/testing.ts";
import { seeded } from "./views-data.ts";

/** First day of the made war, and how many it lasts. */
export const FIRST = "2014-01-01";
export const DAYS = 1460;

const EACH_REPORT = 10;
const SIDES = ["syrian-government", "islamic-state", "syrian-rebels", "syrian-democratic-forces"];
const VOICES = ["afp", "reuters", "sohr", "sana", "syrian-state-tv", "amaq", "a-blog"];
const CHANGES = ["gain", "gain", "hold", "hold", "hold", "lose", "contest", "besiege"] as const;

/** Fills a ledger folder with claims about so many made places, spread over a square of land; any side may take any of them on any day. */
export async function fillLedger(
  folder: string,
  { claims, places }: { readonly claims: number; readonly places: number },
): Promise<void> {
  const clock = () => new Date().toISOString();
  const ledger = await openLedger(folder, { clock });
  const made = made10(claims / EACH_REPORT, places);
  await ledger.ingest(made.inputs(), {
    read: async function* (given): AsyncGenerator<Outcome> {
      for await (const input of given)
        if (input.kind === "report")
          yield {
            kind: "reading",
            file: input.file,
            reading: { report: input.report, claims: made.claims(input), findings: [] },
          };
    },
    onProgress: (reports) => process.stderr.write(`\r${(reports * EACH_REPORT).toLocaleString("en")} claims`),
  });
  process.stderr.write("\n");
  await ledger.close();
}

type ReportInput = Extract<Input, { kind: "report" }>;

/** Reports of ten sentences, each a claim about another place in turn. */
function made10(reports: number, places: number) {
  const random = seeded(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const side = Math.ceil(Math.sqrt(places));
  const placeOf = (n: number) => ({
    ...aRef(`Town ${n}`),
    id: null,
    name: `Town ${n}`,
    lat: 31 + (Math.floor(n / side) / side) * 6,
    lon: 35 + ((n % side) / side) * 9,
    precision_m: 1000,
    within: [],
    part: null,
  });
  return {
    inputs: async function* (): AsyncGenerator<Input> {
      for (let i = 0; i < reports; i++) {
        const first = (i * EACH_REPORT) % places;
        const words = Array.from({ length: EACH_REPORT }, (_, n) => `They took Town ${first + n}.`).join(" ");
        const published = addDays(FIRST, Math.floor(random() * DAYS));
        yield { kind: "report", report: aReport(`r${i}`, words, { published }), file: "made" };
      }
    },
    claims: ({ report }: ReportInput): Claim[] =>
      report.text.split(/(?<=\.) /).map((quote) => {
        const day = addDays(report.published!.slice(0, 10), -Math.floor(random() * 4));
        return aControl(report, {
          quote,
          change: pick(CHANGES),
          actor: [aRef(pick(SIDES))],
          target: random() < 0.4 ? [aRef(pick(SIDES))] : [],
          place: placeOf(Number(/\d+/.exec(quote)![0])),
          time: { edtf: day, from: day, to: day, mention: "", span: null, basis: "stated" },
          attribution: [{ source: aRef(pick(VOICES)), speaker: null, cue: null, span: null }],
        });
      }),
  };
}
