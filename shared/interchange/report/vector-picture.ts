import type { Rasterise } from "./report-file.ts";

/** One transparent pixel, for programs that show no SVG where nothing draws one: Office before 2016. */
const NOTHING = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII="),
  (letter) => letter.charCodeAt(0),
);
/** Pixels of the PNG for one of the picture, so that it is sharp when printed. */
const SHARP = 2;

/** A picture for an office document: the vectors with their size (pixels) written in them, and the dots behind them. */
export async function vectorPicture(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  rasterise: Rasterise | undefined,
): Promise<{ svg: Uint8Array; png: Uint8Array }> {
  const sized = svg.replace(/^<svg\b(?![^>]*\swidth=)/, `<svg width="${width}" height="${height}"`);
  const png = await rasterise?.(sized, Math.round(width * SHARP), Math.round(height * SHARP));
  return { svg: new TextEncoder().encode(sized), png: png ?? NOTHING };
}
