import { ImageRun, Paragraph } from "docx";

import type { Rasterise } from "../report/report-file.ts";

export interface DocxPicture {
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** One transparent pixel, for programs that show no SVG where nothing draws one: Word before 2016. */
const NOTHING = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
/** Pixels of the PNG for one of the picture, so that it is sharp when printed. */
const SHARP = 2;

/** A vector picture no larger than its room (pixels of 1/96 inch), with a PNG behind it for programs that show no SVG. */
export async function pictureParagraph(
  { svg, width, height, label }: DocxPicture,
  room: { readonly width: number; readonly height: number },
  rasterise: Rasterise | undefined,
): Promise<Paragraph> {
  const scale = Math.min(1, room.width / width, room.height / height);
  const sized = svg.replace(/^<svg\b(?![^>]*\swidth=)/, `<svg width="${width}" height="${height}"`);
  const png = await rasterise?.(sized, Math.round(width * SHARP), Math.round(height * SHARP));
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new Paragraph({
    keepLines: true,
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(sized),
        transformation,
        fallback: { type: "png", data: png ?? NOTHING },
        altText: { name: label.slice(0, 60), title: label.slice(0, 200), description: label },
      }),
    ],
  });
}
