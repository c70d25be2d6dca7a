import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import {
  type BlueprintPicture,
  blueprintPicture,
  svgBytes,
} from "@shared/interchange/picture/blueprint-picture.ts";
import { svgAddress } from "@shared/interchange/picture/draw-png.ts";
import { pictureScale } from "@shared/interchange/picture/picture-scale.ts";
import type { Printer } from "./command.ts";
import { messages } from "./messages.ts";
import { reportFonts } from "./report-fonts.ts";

/** One blueprint as a file of the format; an SVG asks for no printer. */
export async function exportBlueprint(
  model: ReadModel,
  blueprintId: Id,
  format: string,
  openPrinter: () => Promise<Printer>,
): Promise<Uint8Array> {
  const picture = blueprintPicture(model, blueprintId, reportFonts());
  if (format === ".svg") return svgBytes(picture);
  const printer = await openPrinter();
  try {
    if (format === ".png") return await drawnPng(picture, printer);
    const { picturePdf } = await import("@shared/interchange/picture/picture-pdf.ts");
    const engagement = model.all("engagement")[0];
    const author = engagement?.consultantFirm ?? "";
    return await picturePdf(picture, { author, language: engagement?.language || "en" }, printer.pdf);
  } finally {
    await printer.close();
  }
}

async function drawnPng({ svg, width, height }: BlueprintPicture, printer: Printer): Promise<Uint8Array> {
  const scale = pictureScale(width, height);
  const bytes = await printer.png(svgAddress(svg), Math.round(width * scale), Math.round(height * scale));
  if (bytes.length === 0) throw new UserError(messages.noCanvas);
  return bytes;
}
