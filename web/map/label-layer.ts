import type { Map as Chart } from "maplibre-gl";
import { mercatorX, mercatorY, type OnScreen, onScreen } from "./place-field.ts";
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

/** As many labels as are tried for room: where more want it, the rest would find none. */
const MOST = 700;
/** While the map moves, labels move with it and are placed anew so often, ms. */
const ANEW = 140;

/** Draws words over the map on a canvas of their own, in the same frame; the browser's own text engine shapes Arabic. */
export class LabelLayer {
  /** By rank. */
  private labels: readonly MapLabel[] = [];
  private circles: readonly PrecisionCircle[] = [];
  private blocked: () => readonly Box[] = () => [];
  private placed: readonly PlacedLabel[] = [];
  private readonly byId = new Map<string, MapLabel>();
  private readonly widths = new Map<string, number>();
  private readonly context: CanvasRenderingContext2D;
  /** What the canvas shows: how the chart lay then, and when its labels were placed. */
  private drawn = "";
  private placedAt = { when: -Infinity, screen: { scale: 1, dx: 0, dy: 0 } };
  private isStale = true;

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
    this.labels = [...labels].sort((a, b) => a.rank - b.rank);
    this.isStale = true;
    this.circles = circles;
    this.blocked = blocked;
    this.byId.clear();
    for (const label of labels) this.byId.set(label.id, label);
    this.chart.triggerRepaint();
  }

  setInks(inks: LabelInks): void {
    this.inks = inks;
    this.isStale = true;
    this.chart.triggerRepaint();
  }

  /** Forgets measured widths: call when fonts have arrived. */
  remeasure(): void {
    this.widths.clear();
    this.isStale = true;
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
    const screen = onScreen(this.chart);
    const view = [width, height, ratio, screen.scale, screen.dx, screen.dy].join();
    const isMoving = this.chart.isMoving();
    if (!this.isStale && view === this.drawn && !isMoving) return;
    this.drawn = isMoving ? "" : view;
    this.fit(Math.round(width * ratio), Math.round(height * ratio));
    const context = this.context;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.drawCircles(screen);
    const now = performance.now();
    if (this.isStale || !isMoving || now - this.placedAt.when > ANEW) {
      this.placed = placeLabels(this.wishes({ width, height, screen }), this.blocked(), {
        rtl: document.documentElement.dir === "rtl",
        width,
        height,
      });
      this.placedAt = { when: now, screen };
      this.isStale = false;
    }
    for (const box of this.placed) {
      const label = this.byId.get(box.id)!;
      this.drawLabel(label, this.moved(box, label, screen));
    }
  };

  /** A box placed a moment ago, carried along with its point. */
  private moved(box: Box, { lon, lat }: MapLabel, screen: OnScreen): Box {
    const before = this.placedAt.screen;
    const [x, y] = [mercatorX(lon), mercatorY(lat)];
    return {
      ...box,
      x: box.x + x * (screen.scale - before.scale) + screen.dx - before.dx,
      y: box.y + y * (screen.scale - before.scale) + screen.dy - before.dy,
    };
  }

  private fit(width: number, height: number): void {
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
  }

  private wishes(view: { readonly width: number; readonly height: number; readonly screen: OnScreen }) {
    const { width, height, screen } = view;
    const zoom = this.chart.getZoom();
    const wishes: LabelWish[] = [];
    for (const label of this.labels) {
      if (wishes.length === MOST) break;
      if (zoom < label.minZoom || zoom > label.maxZoom) continue;
      const x = mercatorX(label.lon) * screen.scale + screen.dx;
      const y = mercatorY(label.lat) * screen.scale + screen.dy;
      if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
      const { id, rank, offset } = label;
      wishes.push({ id, rank, x, y, offset, roams: label.kind !== "river", ...this.sizeOf(label) });
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

  private drawCircles({ scale, dx, dy }: OnScreen): void {
    const context = this.context;
    const metresPerPx = (lat: number) => (40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / scale;
    context.strokeStyle = this.inks.second;
    context.lineWidth = 1;
    context.setLineDash([3, 4]);
    for (const { lon, lat, metres } of this.circles) {
      const radius = metres / metresPerPx(lat);
      if (radius < 16 || radius > 900) continue;
      context.beginPath();
      context.arc(mercatorX(lon) * scale + dx, mercatorY(lat) * scale + dy, radius, 0, Math.PI * 2);
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
