import { type Miss, type Score, SLOTS, type Tally } from "./score.ts";

export interface ScoreRow {
  readonly name: string;
  readonly gold: number;
  readonly system: number;
  readonly found: Fit;
  readonly core: Fit;
}

/** Precision, recall and F1, 0–1; null where nothing was to be found or nothing was given. */
export interface Fit {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** One row a class, `all` first, then the kinds and the levels by name. */
export function scoreRows(score: Score): ScoreRow[] {
  return [...score.classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, tally]) => ({
      name,
      gold: tally.gold,
      system: tally.system,
      found: fit(tally.found, tally),
      core: fit(tally.core, tally),
    }));
}

function fit(right: number, { gold, system }: Tally): Fit {
  const precision = system === 0 ? null : right / system;
  const recall = gold === 0 ? null : right / gold;
  const f1 = !precision || !recall ? null : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** How far confidence is from the share that is right, weighed over ten bands (expected calibration error, 0–1). */
export function calibrationError(judged: Score["judged"]): number | null {
  if (judged.length === 0) return null;
  const bands = new Map<number, { n: number; right: number; confidence: number }>();
  for (const { confidence, right } of judged) {
    const key = Math.min(9, Math.floor(confidence * 10));
    const band = bands.get(key) ?? { n: 0, right: 0, confidence: 0 };
    bands.set(key, band);
    band.n++;
    band.right += right ? 1 : 0;
    band.confidence += confidence;
  }
  let error = 0;
  for (const { right, confidence } of bands.values()) error += Math.abs(right - confidence);
  return error / judged.length;
}

/** The score as a table for people, with up to `misses` of what went wrong. */
export function printScore(score: Score, misses: number): string {
  const lines = [
    `${"".padEnd(18)}${"gold".padStart(6)}${"given".padStart(7)}   found: P     R    F1    core: P     R    F1`,
    ...scoreRows(score).map(
      (row) =>
        `${row.name.padEnd(18)}${String(row.gold).padStart(6)}${String(row.system).padStart(7)}    ${inFigures(row.found)}    ${inFigures(row.core)}`,
    ),
    "",
    `Of the ${score.pairs} found, right: ${SLOTS.map((slot) => `${slot} ${share(score.slots[slot], score.pairs)}`).join(", ")}.`,
    `Claims whose quote is not in their report: ${score.badQuotes}.`,
    `Calibration error of the confidence: ${figure(calibrationError(score.judged))}.`,
  ];
  return `${[...lines, ...score.misses.slice(0, misses).map(missLine)].join("\n")}\n`;
}

function inFigures(fit: Fit): string {
  return [fit.precision, fit.recall, fit.f1].map(figure).join(" ");
}

function figure(value: number | null): string {
  return value === null ? "    -" : value.toFixed(3);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(3);
}

function missLine({ what, report, kind, slots, words }: Miss): string {
  return [
    what,
    report,
    kind,
    ...(slots.length > 0 ? [slots.join(" ")] : []),
    words.replace(/\s+/g, " "),
  ].join("\t");
}
