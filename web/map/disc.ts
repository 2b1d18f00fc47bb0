/** How one place is drawn: the grammar shared by the map, the legend, the list and the panel. */
export interface Disc {
  readonly look: "held" | "claimed" | "contested" | "unknown";
  /** Fill, or the first stripe; CSS hex. */
  readonly colour: string;
  /** The second stripe of a contested place. */
  readonly second: string | null;
  /** Colour of the besieger's ring. */
  readonly ring: string | null;
  /** Letters that go with the colour; empty = none. */
  readonly sign: string;
  /** 0 fresh … 1 as faded as it gets. */
  readonly fade: number;
}

/** How faded a state is that was last reported so many days ago: not at all for a fortnight, then slowly, never gone. */
export function fadeOf(daysSince: number | null): number {
  if (daysSince === null || daysSince <= 14) return 0;
  return Math.min(1, (daysSince - 14) / 76) * 0.68;
}

/** Ink for a sign on a colour: white on dark colours, near-black on light ones. */
export function inkOn(colour: string): "#ffffff" | "#1d1b17" {
  return luminance(colour) > 0.36 ? "#1d1b17" : "#ffffff";
}

/** Red, green and blue of `#rrggbb`, 0–255. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
