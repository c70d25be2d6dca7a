import { ImageRun, Paragraph } from "docx";
import type { Rasterise } from "../report/report-file.ts";
import { vectorPicture } from "../report/vector-picture.ts";

export interface DocxPicture {
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A vector picture no larger than its room (pixels of 1/96 inch), with a PNG behind it for programs that show no SVG. */
export async function pictureParagraph(
  { svg, width, height, label }: DocxPicture,
  room: { readonly width: number; readonly height: number },
  rasterise: Rasterise | undefined,
): Promise<Paragraph> {
  const scale = Math.min(1, room.width / width, room.height / height);
  const picture = await vectorPicture({ svg, width, height }, rasterise);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new Paragraph({
    keepLines: true,
    children: [
      new ImageRun({
        type: "svg",
        data: picture.svg,
        transformation,
        fallback: { type: "png", data: picture.png },
        altText: { name: label.slice(0, 60), title: label.slice(0, 200), description: label },
      }),
    ],
  });
}
