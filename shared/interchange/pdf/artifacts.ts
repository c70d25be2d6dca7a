import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
} from "@cantoo/pdf-lib";
import { wrapUntagged } from "./wrap-untagged.ts";

/** Backgrounds, rules and borders lie outside the tags of the engine: they are declared artifacts, as PDF/UA asks. */
export function markArtifacts(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const contents = page.node.get(PDFName.of("Contents"));
    const held = pdf.context.lookup(contents);
    const streams =
      held instanceof PDFArray ? held.asArray().map((part) => pdf.context.lookup(part)) : [held];
    let text = "";
    let readable = true;
    for (const stream of streams) {
      if (stream instanceof PDFRawStream) text += `${latin(decodePDFRawStream(stream).decode())}\n`;
      else if (stream instanceof PDFStream) text += `${latin(stream.getContents())}\n`;
      else readable = false;
    }
    if (!readable) continue;
    const wrapped = wrapUntagged(text);
    if (wrapped === null) continue;
    const bytes = Uint8Array.from(wrapped, (letter) => letter.charCodeAt(0));
    page.node.set(PDFName.of("Contents"), pdf.context.register(pdf.context.flateStream(bytes)));
  }
}

/** One letter per byte, so that nothing is lost on the way back. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
