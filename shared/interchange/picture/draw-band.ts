import { base64 } from "../report-html/fonts.ts";

/** An SVG as an address that a page can show without asking anybody for it. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;

/** What a page has beyond what runs everywhere; shared code is checked without a page. */
interface DrawingPage {
  readonly Image: new () => { src: string; decode(): Promise<void> };
  readonly OffscreenCanvas: new (
    width: number,
    height: number,
  ) => {
    getContext(
      kind: "2d",
      options: { willReadFrequently: boolean },
    ): {
      drawImage(image: object, x: number, y: number, width: number, height: number): void;
      getImageData(
        x: number,
        y: number,
        width: number,
        height: number,
      ): { data: Uint8ClampedArray<ArrayBuffer> };
    } | null;
  };
}

/**
 * Draws the picture behind an address in so many pixels: red, green, blue and opacity, row by row. It runs in a page, the
 * workbench's own or one that a printer opened and gave it as text, so it stands alone: no import, nothing from around it.
 */
export async function drawBand(
  address: string,
  width: number,
  height: number,
): Promise<Uint8ClampedArray<ArrayBuffer> | null> {
  const { Image, OffscreenCanvas } = globalThis as unknown as DrawingPage;
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}
