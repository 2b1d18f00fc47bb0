import { describe, expect, it } from "vitest";
import { loadRegisters } from "./load-registers.ts";

/** The sides that one map shows together. */
const conflicts = {
  syria: [
    "syrian-government",
    "syrian-opposition",
    "syrian-democratic-forces",
    "jihadist-rebels",
    "islamic-state",
    "turkey",
  ],
  iraq: ["iraqi-government", "islamic-state", "kurdistan-region", "us-led-coalition", "iran"],
  ukraine: ["ukraine", "russian-proxies-ukraine", "russia"],
  yemen: ["yemeni-government", "houthis", "southern-transitional-council", "al-qaeda", "islamic-state"],
  libya: ["libya-tripoli", "libya-east", "islamic-state"],
  sudan: ["sudanese-army", "rapid-support-forces"],
};

/** Machado, Oliveira & Fernandes 2009, severity 1, for linear RGB. */
const visions: Record<string, number[]> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

function linear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function lab([r = 0, g = 0, b = 0]: number[]): number[] {
  const cube = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = cube((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = cube(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = cube((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(colour: string, matrix: number[]): number[] {
  const [r = 0, g = 0, b = 0] = linear(colour);
  const row = (i: number): number =>
    Math.min(1, Math.max(0, (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b));
  return lab([row(0), row(3), row(6)]);
}

const difference = (a: number[], b: number[]): number =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
const contrast = (colour: string, ground: number): number => {
  const [r = 0, g = 0, b = 0] = linear(colour);
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
};

describe("the colours of the sides", () => {
  const { sides } = loadRegisters().registers;
  const side = (id: string) => {
    const found = sides.find((each) => each.id === id);
    if (!found) throw new Error(`no side ${id}`);
    return found;
  };

  it.each(Object.entries(conflicts))(
    "of %s differ in the safe palette for every kind of colour vision",
    (_, ids) => {
      const close: string[] = [];
      for (const [vision, matrix] of Object.entries(visions)) {
        ids.forEach((a, i) =>
          ids.slice(i + 1).forEach((b) => {
            const apart = difference(seen(side(a).colourSafe, matrix), seen(side(b).colourSafe, matrix));
            if (apart < 12) close.push(`${a} and ${b}, ${vision}: ${apart.toFixed(1)}`);
          }),
        );
      }
      expect(close).toEqual([]);
    },
  );

  it.each(Object.entries(conflicts))("of %s carry different signs", (_, ids) => {
    expect(new Set(ids.map((id) => side(id).sign)).size).toBe(ids.length);
  });

  it("stand out from a dark ground", () => {
    const faint = sides.filter(({ colourDark }) => contrast(colourDark, 0.009) < 3).map(({ id }) => id);
    expect(faint).toEqual([]);
  });
});
