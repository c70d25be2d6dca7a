import { base64 } from "../report-html/fonts.ts";

/** An SVG as an address that a page can show without asking anybody for it. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;

/**
 * Draws the picture behind an address in so many pixels. It runs in a page, the workbench's own or one that a printer
 * opened and gave it as text, so it stands alone: no import, nothing from around it.
 */
export async function drawPng(address: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type: "image/png" });
}

/** For a page that is driven from outside: an expression that becomes the PNG as base64, or "" where there is no canvas. */
export const pngExpression = (address: string, width: number, height: number): string =>
  `(${drawPng.toString()})(${JSON.stringify(address)}, ${width}, ${height}).then((blob) => {
  if (blob === null) return "";
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
})`;
