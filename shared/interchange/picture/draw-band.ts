import { base64 } from "../report-html/fonts.ts";

/** An SVG as an address that a page can show without asking anybody for it. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;

/**
 * Draws the picture behind an address in so many pixels: red, green, blue and opacity, row by row. It runs in a page, the
 * workbench's own or one that a printer opened and gave it as text, so it stands alone: no import, nothing from around it.
 */
export async function drawBand(
  address: string,
  width: number,
  height: number,
): Promise<Uint8ClampedArray<ArrayBuffer> | null> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer>;
}
