import type { Page } from "playwright-core";

/** px of a golden for each of a screenshot: enough to see what is wrong, small enough to keep. */
const SCALE = 0.5;
const QUALITY = 0.72;
/** Side of the squares that are compared, px of a golden. */
const SQUARE = 10;
/** How far apart two squares' mean colours may lie, of 255: text is smoothed otherwise elsewhere. */
const TOLERANCE = 14;

/** A screenshot as a golden is kept: half as large, WebP. */
export async function shrunk(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([source, scale, quality]) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      const context = canvas.getContext("2d")!;
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/webp", quality);
    },
    [`data:image/png;base64,${png.toString("base64")}`, SCALE, QUALITY] as const,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** The share of squares whose colour differs between two goldens; 1 when they are not of one size. */
export function unlikeness(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const url = (image: Buffer) => `data:image/webp;base64,${image.toString("base64")}`;
  return page.evaluate(
    async ([sources, square, tolerance]) => {
      const squaresOf = async (source: string) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        const canvas = document.createElement("canvas");
        canvas.width = Math.ceil(image.width / square);
        canvas.height = Math.ceil(image.height / square);
        const context = canvas.getContext("2d", { willReadFrequently: true })!;
        context.imageSmoothingQuality = "high";
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return { size: `${image.width}x${image.height}`, data };
      };
      const [a, b] = await Promise.all(sources.map(squaresOf));
      if (a!.size !== b!.size) return 1;
      let differing = 0;
      for (let at = 0; at < a!.data.length; at += 4) {
        const far = [0, 1, 2].map((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!));
        if (Math.max(...far) > tolerance) differing += 1;
      }
      return differing / (a!.data.length / 4);
    },
    [[url(one), url(other)], SQUARE, TOLERANCE] as const,
  );
}
