/** What is written on a picture of the map. */
export interface PictureWords {
  readonly title: string;
  /** As known when, by whose voices, under which rule. */
  readonly line: string;
  /** Whose ground it is; where the record can be asked. */
  readonly foot: string;
  readonly rtl: boolean;
}

const BAND = 74;
const FOOT = 30;
const MARGIN = 18;

/** Draws the map's canvases under a band that says what the picture shows, and gives it to the person as a PNG. */
export function savePicture(canvases: readonly HTMLCanvasElement[], words: PictureWords): void {
  const picture = paint(canvases, words);
  picture?.toBlob((blob) => {
    if (blob === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `demarc ${words.title}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
}

function paint(canvases: readonly HTMLCanvasElement[], words: PictureWords): HTMLCanvasElement | null {
  const [first] = canvases;
  const picture = document.createElement("canvas");
  const context = picture.getContext("2d");
  if (first === undefined || context === null) return null;
  const ratio = first.width / Math.max(1, first.clientWidth);
  const [width, height] = [first.clientWidth, first.clientHeight + BAND + FOOT];
  picture.width = width * ratio;
  picture.height = height * ratio;
  context.scale(ratio, ratio);
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  context.fillStyle = colour("--paper");
  context.fillRect(0, 0, width, height);
  for (const canvas of canvases) context.drawImage(canvas, 0, BAND, width, first.clientHeight);
  context.direction = words.rtl ? "rtl" : "ltr";
  context.textAlign = "start";
  const x = words.rtl ? width - MARGIN : MARGIN;
  const write = (text: string, y: number, font: string, ink: string) => {
    context.font = `${font} ${style.getPropertyValue(font.includes("22px") ? "--font-head" : "--font-text")}`;
    context.fillStyle = colour(ink);
    context.fillText(text, x, y, width - 2 * MARGIN);
  };
  write(words.title, 34, "600 22px", "--ink");
  write(words.line, 58, "400 14px", "--ink");
  write(words.foot, height - 10, "400 12px", "--ink-2");
  return picture;
}
