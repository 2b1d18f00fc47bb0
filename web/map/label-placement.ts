/** Something that wants words on the map. Positions are CSS px in the viewport. */
export interface LabelWish {
  readonly id: string;
  /** Lower is placed first. */
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether centred words may move aside when their middle is taken. */
  readonly roams: boolean;
  /** Distance to keep from the point itself: 0 centres the words on it. */
  readonly offset: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that found room: the top-left corner of its box. */
export interface PlacedLabel extends Box {
  readonly id: string;
}

const CELL = 64;
/** More rows of squares than any screen has. */
const ROWS = 4096;

/** Where a centred label may go when its middle is taken, px, nearest first. */
const aside = [
  [0, 0],
  [0, -26],
  [0, 26],
  [-44, 0],
  [44, 0],
  [-60, -34],
  [60, -34],
  [-60, 34],
  [60, 34],
  [0, -60],
  [0, 60],
] as const;

/** Greedy placement: by rank, each label on the first of its sides that overlaps nothing placed before; `taken` is kept clear. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  { rtl, width = Infinity, height = Infinity }: { rtl: boolean; width?: number; height?: number },
): PlacedLabel[] {
  const isInside = (box: Box) =>
    box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;
  const grid: Grid = new Map();
  for (const box of taken) enter(grid, box);
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))) {
    const box = sidesOf(wish, rtl).find((side) => isInside(side) && isFree(grid, side));
    if (box === undefined) continue;
    enter(grid, box);
    placed.push({ id: wish.id, ...box });
  }
  return placed;
}

function sidesOf(wish: LabelWish, rtl: boolean): Box[] {
  const { width, height, offset, x, y } = wish;
  const size = { width, height };
  if (offset === 0)
    return (wish.roams ? aside : aside.slice(0, 1)).map(([dx, dy]) => ({
      x: x - width / 2 + dx,
      y: y - height / 2 + dy,
      ...size,
    }));
  const right = { x: x + offset, y: y - height / 2, ...size };
  const left = { x: x - offset - width, y: y - height / 2, ...size };
  const above = { x: x - width / 2, y: y - offset - height, ...size };
  const below = { x: x - width / 2, y: y + offset, ...size };
  const upRight = { x: x + offset * 0.7, y: y - offset * 0.7 - height, ...size };
  const downRight = { x: x + offset * 0.7, y: y + offset * 0.7, ...size };
  const upLeft = { x: x - offset * 0.7 - width, y: y - offset * 0.7 - height, ...size };
  const downLeft = { x: x - offset * 0.7 - width, y: y + offset * 0.7, ...size };
  return rtl
    ? [left, upLeft, downLeft, right, upRight, downRight, above, below]
    : [right, upRight, downRight, left, upLeft, downLeft, above, below];
}

/** The boxes that reach into each square of `CELL` px, by its number. */
type Grid = Map<number, Box[]>;

function isFree(grid: Grid, box: Box): boolean {
  return isEveryCell(box, (cell) => {
    for (const other of grid.get(cell) ?? []) if (meets(box, other)) return false;
    return true;
  });
}

function enter(grid: Grid, box: Box): void {
  isEveryCell(box, (cell) => {
    const boxes = grid.get(cell);
    if (boxes === undefined) grid.set(cell, [box]);
    else boxes.push(box);
    return true;
  });
}

function isEveryCell({ x, y, width, height }: Box, holds: (cell: number) => boolean): boolean {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) if (!holds(column * ROWS + row)) return false;
  return true;
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
