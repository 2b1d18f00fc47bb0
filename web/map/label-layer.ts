import type { Map as Chart } from "maplibre-gl";
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from "./label-placement.ts";

export type LabelClass = "place" | "selected" | "minor" | "province" | "country" | "river";

/** Words for the map, with where they belong. */
export interface MapLabel {
  readonly id: string;
  readonly words: string;
  /** A second, smaller line: what a claim says of the area. */
  readonly notes: readonly string[];
  readonly lon: number;
  readonly lat: number;
  readonly kind: LabelClass;
  readonly rank: number;
  /** px from the point to the words; 0 = centred on it. */
  readonly offset: number;
  /** Radians, for rivers. */
  readonly angle: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Circles drawn under the labels where a place is only known to lie within a radius. */
export interface PrecisionCircle {
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
}

export interface LabelInks {
  readonly ink: string;
  readonly second: string;
  readonly halo: string;
  readonly country: string;
  readonly province: string;
  readonly river: string;
}

interface LabelFace {
  readonly font: string;
  readonly size: number;
  readonly spacing: number;
  readonly ink: keyof LabelInks;
  readonly capitals: boolean;
}

const text = '"Source Sans 3 Variable", "IBM Plex Sans Arabic", Arial, sans-serif';
const serif = '"Source Serif 4 Variable", "IBM Plex Sans Arabic", Georgia, serif';
const faces: Readonly<Record<LabelClass, LabelFace>> = {
  selected: { font: `700 15px ${text}`, size: 15, spacing: 0, ink: "ink", capitals: false },
  place: { font: `600 13px ${text}`, size: 13, spacing: 0, ink: "ink", capitals: false },
  minor: { font: `400 12px ${text}`, size: 12, spacing: 0, ink: "second", capitals: false },
  province: { font: `500 11px ${text}`, size: 11, spacing: 1.6, ink: "province", capitals: true },
  country: { font: `600 16px ${serif}`, size: 16, spacing: 4.5, ink: "country", capitals: true },
  river: { font: `italic 400 12px ${serif}`, size: 12, spacing: 1.2, ink: "river", capitals: false },
};

const NOTE = 15;

/** Draws words over the map on a canvas of their own, in the same frame; the browser's own text engine shapes Arabic. */
export class LabelLayer {
  private labels: readonly MapLabel[] = [];
  private circles: readonly PrecisionCircle[] = [];
  private blocked: () => readonly Box[] = () => [];
  private placed: readonly PlacedLabel[] = [];
  private readonly byId = new Map<string, MapLabel>();
  private readonly widths = new Map<string, number>();
  private readonly context: CanvasRenderingContext2D;

  private readonly chart: Chart;
  private readonly canvas: HTMLCanvasElement;
  private inks: LabelInks;

  constructor(chart: Chart, canvas: HTMLCanvasElement, inks: LabelInks) {
    this.chart = chart;
    this.canvas = canvas;
    this.inks = inks;
    this.context = canvas.getContext("2d")!;
    chart.on("render", this.draw);
  }

  /** `blocked` gives the boxes (discs) that words must not cover, in px of the moment. */
  setLabels(
    labels: readonly MapLabel[],
    circles: readonly PrecisionCircle[],
    blocked: () => readonly Box[],
  ): void {
    this.labels = labels;
    this.circles = circles;
    this.blocked = blocked;
    this.byId.clear();
    for (const label of labels) this.byId.set(label.id, label);
    this.chart.triggerRepaint();
  }

  setInks(inks: LabelInks): void {
    this.inks = inks;
    this.chart.triggerRepaint();
  }

  /** Forgets measured widths: call when fonts have arrived. */
  remeasure(): void {
    this.widths.clear();
    this.chart.triggerRepaint();
  }

  /** The id of the label under a point, or null. */
  at(x: number, y: number): string | null {
    const hit = this.placed.find(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
    return hit?.id ?? null;
  }

  remove(): void {
    this.chart.off("render", this.draw);
  }

  private readonly draw = (): void => {
    const { clientWidth: width, clientHeight: height } = this.chart.getContainer();
    const ratio = this.chart.getPixelRatio();
    if (
      this.canvas.width !== Math.round(width * ratio) ||
      this.canvas.height !== Math.round(height * ratio)
    ) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
    }
    const context = this.context;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.drawCircles();
    this.placed = placeLabels(this.wishes(width, height), this.blocked(), {
      rtl: document.documentElement.dir === "rtl",
      width,
      height,
    });
    for (const box of this.placed) this.drawLabel(this.byId.get(box.id)!, box);
  };

  private wishes(width: number, height: number): LabelWish[] {
    const zoom = this.chart.getZoom();
    const wishes: LabelWish[] = [];
    for (const label of this.labels) {
      if (zoom < label.minZoom || zoom > label.maxZoom) continue;
      const { x, y } = this.chart.project([label.lon, label.lat]);
      if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
      const size = this.sizeOf(label);
      wishes.push({
        id: label.id,
        rank: label.rank,
        x,
        y,
        offset: label.offset,
        roams: label.kind !== "river",
        ...size,
      });
    }
    return wishes;
  }

  private sizeOf(label: MapLabel): { width: number; height: number } {
    const face = faces[label.kind];
    const lines = [this.widthOf(wordsFor(label), face.font, face.spacing)];
    for (const note of label.notes) lines.push(this.widthOf(note, noteFont, 0));
    const width = Math.max(...lines) + 6;
    const height = face.size + 4 + label.notes.length * NOTE;
    const turn = Math.abs(Math.sin(label.angle));
    return { width: width * Math.abs(Math.cos(label.angle)) + height * turn, height: height + width * turn };
  }

  private widthOf(words: string, font: string, spacing: number): number {
    const key = `${font}|${words}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.context.font = font;
    this.context.letterSpacing = isJoined(words) ? "0px" : `${spacing}px`;
    const width = this.context.measureText(words).width;
    this.widths.set(key, width);
    return width;
  }

  private drawLabel(label: MapLabel, box: Box): void {
    const face = faces[label.kind];
    const words = wordsFor(label);
    const context = this.context;
    context.save();
    context.translate(box.x + box.width / 2, box.y + box.height / 2 - (label.notes.length * NOTE) / 2);
    context.rotate(label.angle);
    context.font = face.font;
    context.letterSpacing = isJoined(words) ? "0px" : `${face.spacing}px`;
    this.write(words, 0, this.inks[face.ink]);
    context.letterSpacing = "0px";
    context.font = noteFont;
    label.notes.forEach((note, index) =>
      this.write(note, face.size / 2 + NOTE * (index + 0.62), this.inks.ink),
    );
    context.restore();
  }

  private write(words: string, y: number, ink: string): void {
    const context = this.context;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3.6;
    context.strokeStyle = this.inks.halo;
    context.strokeText(words, 0, y);
    context.fillStyle = ink;
    context.fillText(words, 0, y);
  }

  private drawCircles(): void {
    const context = this.context;
    const metresPerPx = (lat: number) =>
      (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** this.chart.getZoom());
    context.strokeStyle = this.inks.second;
    context.lineWidth = 1;
    context.setLineDash([3, 4]);
    for (const circle of this.circles) {
      const radius = circle.metres / metresPerPx(circle.lat);
      if (radius < 16 || radius > 900) continue;
      const { x, y } = this.chart.project([circle.lon, circle.lat]);
      context.beginPath();
      context.arc(x, y, radius, 0, Math.PI * 2);
      context.stroke();
    }
    context.setLineDash([]);
  }
}

const noteFont = `600 12px ${text}`;

function wordsFor(label: MapLabel): string {
  return faces[label.kind].capitals ? label.words.toLocaleUpperCase("en") : label.words;
}

/** Letters of a joined script must not be spaced apart. */
function isJoined(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words);
}
