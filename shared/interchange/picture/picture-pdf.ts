import { PDFDocument } from "@cantoo/pdf-lib";
import { escapeXml } from "@shared/base/xml.ts";
import { writeFacts } from "../pdf/finish.ts";
import type { PdfEngine } from "../pdf/pdf-engine.ts";
import type { BlueprintPicture } from "./blueprint-picture.ts";

/** At 96 pixels to the inch: letters have on paper the size that they have on the screen. */
const MILLIMETRES_PER_PIXEL = 25.4 / 96;
/** The longest side that a PDF page may have, 200 inches, less a little. */
const LONGEST_SIDE = 5_000;

/** The picture as one page of its own size, in lines and letters. */
export async function picturePdf(
  picture: BlueprintPicture,
  facts: { readonly author: string; readonly language: string },
  engine: PdfEngine,
): Promise<Uint8Array> {
  const printed = await engine(picturePage(picture, facts.language), { tagged: true, outline: false });
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  writeFacts(pdf, { title: picture.name, subject: "", made: new Date(), ...facts });
  return pdf.save({ useObjectStreams: true });
}

function picturePage({ svg, width, height, name }: BlueprintPicture, language: string): string {
  const scale = Math.min(MILLIMETRES_PER_PIXEL, LONGEST_SIDE / Math.max(width, height));
  const [pageWidth, pageHeight] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  return `<!doctype html>
<html lang="${escapeXml(language)}"><head><meta charset="utf-8"><title>${escapeXml(name)}</title>
<style>@page{size:${pageWidth}mm ${pageHeight}mm;margin:0}
html,body{margin:0}main{width:${pageWidth}mm;height:${pageHeight}mm;display:flex;overflow:clip}
main>svg{flex:1;min-height:0;min-width:0;width:100%;height:100%}</style></head>
<body><main>${svg}</main></body></html>`;
}
