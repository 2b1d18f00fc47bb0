/** A stretch of a text: UTF-16 offsets, `end` exclusive, as in `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `outer` holds every character of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The shortest span that covers both. */
export function join(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
