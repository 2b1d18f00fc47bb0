const CELL = 64;

/** One row of square cells, a sign in each, white on nothing; at least one cell. */
export function drawSigns(signs: readonly string[]): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = CELL * Math.max(1, signs.length);
  canvas.height = CELL;
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#ffffff";
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  signs.forEach((sign, index) => {
    context.font = `700 ${sign.length > 1 ? 29 : 36}px "Source Sans 3 Variable", Arial, sans-serif`;
    context.fillText(sign, (index + 0.5) * CELL, CELL / 2 + (sign.length > 1 ? 10 : 12.5));
  });
  return canvas;
}
