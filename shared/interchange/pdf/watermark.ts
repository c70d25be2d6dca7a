import { type PDFDocument, PDFOperator, PDFOperatorNames, type PDFPage } from "@cantoo/pdf-lib";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { html, trusted } from "../report-html/html.ts";
import type { PdfEngine } from "./pdf-engine.ts";

/** How it lies on a page: behind what is printed, or thinly over what fills the page (maps), or over a coloured cover. */
export type WatermarkPlace = "behind" | "over" | "cover";

export interface Watermark {
  readonly text: string;
  /** CSS colour of the letters on a cover. */
  readonly coverText: string;
  placeOf(page: { readonly number: number; readonly width: number; readonly height: number }): WatermarkPlace;
}

interface Sheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly place: WatermarkPlace;
}

const ANGLE = -35;
/** Of its diagonal a sheet gives this much to the letters; a letter is about this wide of its own height. */
const SHARE = 0.62;
const WIDE = 0.62;
/** Millimetres. */
const TALLEST = 46;
const keyOf = ({ width, height, place }: Sheet): string => `${width} ${height} ${place}`;

/** Writes a word on every page, as real letters of the report's font and marked as an artifact: nobody has it read aloud. */
export async function applyWatermark(
  pdf: PDFDocument,
  watermark: Watermark,
  pages: readonly { readonly width: number; readonly height: number }[],
  { engine, fontFaces, language }: { engine: PdfEngine; fontFaces: string; language: string },
): Promise<void> {
  const placed = pages.map(({ width, height }, index): Sheet => {
    const place = watermark.placeOf({ number: index + 1, width, height });
    return { width, height, place };
  });
  const sheets = [...new Map(placed.map((sheet) => [keyOf(sheet), sheet])).values()];
  const printed = await engine(watermarkDocument(sheets, watermark, fontFaces, language), {
    tagged: false,
    outline: false,
  });
  const drawn = await pdf.embedPdf(
    printed,
    sheets.map((_, index) => index),
  );
  const byKey = new Map(sheets.map((sheet, index) => [keyOf(sheet), drawn[index]]));
  for (const [index, sheet] of placed.entries()) {
    const found = byKey.get(keyOf(sheet));
    if (!found) throw new Error(`the watermark has no sheet for page ${index + 1}`);
    const page = pdf.getPage(index);
    draw(page, pdf, page.node.newXObject("Watermark", found.ref).toString(), sheet.place === "behind");
  }
}

function draw(page: PDFPage, pdf: PDFDocument, name: string, isBehind: boolean): void {
  const operators = [
    PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ["/Artifact"]),
    PDFOperator.of(PDFOperatorNames.PushGraphicsState),
    PDFOperator.of(PDFOperatorNames.DrawObject, [name]),
    PDFOperator.of(PDFOperatorNames.PopGraphicsState),
    PDFOperator.of(PDFOperatorNames.EndMarkedContent),
  ];
  if (!isBehind) {
    page.pushOperators(...operators);
    return;
  }
  // Before all that the page draws: what is drawn first lies undermost.
  page.node.normalize();
  const { Contents } = page.node.normalizedEntries();
  if (!Contents) throw new Error("a page has no content to lie over the watermark");
  Contents.insert(0, pdf.context.register(pdf.context.contentStream(operators)));
}

function watermarkDocument(
  sheets: readonly Sheet[],
  { text, coverText }: Watermark,
  fontFaces: string,
  language: string,
): string {
  const style = `${fontFaces}
*{box-sizing:border-box;margin:0}
body{font:600 10pt/1 Inter,sans-serif}
section{display:grid;place-items:center;overflow:clip;break-after:page;white-space:nowrap}
section:last-child{break-after:auto}
p{transform:rotate(${ANGLE}deg);color:${PAPER_PALETTE.line};opacity:.5}
.over p{color:${PAPER_PALETTE.muted};opacity:.13}
.cover p{color:${coverText};opacity:.16}
${sheets
  .map(
    ({ width, height }, index) => `@page sheet-${index}{size:${width}mm ${height}mm;margin:0}
.sheet-${index}{page:sheet-${index};width:${width}mm;height:${height - 0.4}mm}
.sheet-${index} p{font-size:${letters(text, Math.hypot(width, height))}mm}`,
  )
  .join("\n")}`;
  return String(
    html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title></title><style>${trusted(style)}</style></head><body>${sheets.map(
      ({ place }, index) => html`<section class="${`sheet-${index} ${place}`}"><p>${text}</p></section>`,
    )}</body></html>`,
  );
}

/** Height of the letters in millimetres, so that the word fits the diagonal. */
function letters(text: string, diagonal: number): number {
  const fitting = (SHARE * diagonal) / (WIDE * Math.max(4, [...text].length));
  return Math.round(Math.min(TALLEST, fitting) * 10) / 10;
}
