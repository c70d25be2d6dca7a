import { type PDFDocument, PDFOperator, PDFOperatorNames } from "@cantoo/pdf-lib";
import { html, trusted } from "../report-html/html.ts";

/** What one page carries at its head and foot; null = nothing (the cover). */
export interface PageStamp {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly footCentre: string;
  readonly footRight: string;
}

export interface StampPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly stamp: PageStamp | null;
}

/**
 * Heads and feet as a document of their own, page for page of the same size, so that the engine sets them in the
 * report's font. Margin boxes of CSS would do it too, but older engines have none.
 */
export function stampDocument(pages: readonly StampPage[], fontFaces: string, language: string): string {
  const sizes = [...new Set(pages.map((page) => `${page.width} ${page.height}`))];
  const names = new Map(sizes.map((size, index) => [size, `size-${index + 1}`]));
  const style = `${fontFaces}
*{box-sizing:border-box;margin:0}
body{font:400 7.5pt/10pt Inter,sans-serif;font-feature-settings:"tnum";color:#57606A}
section{position:relative;overflow:clip;break-after:page;white-space:nowrap}
section:last-child{break-after:auto}
div{position:absolute;left:var(--side);right:var(--side);display:grid;grid-template-columns:1fr auto;gap:8mm}
span{overflow:hidden;text-overflow:ellipsis}
.head{top:11mm}
.foot{bottom:10mm;border-top:.5pt solid #D9DDE2;padding-top:2mm;grid-template-columns:1fr auto 1fr}
.right{text-align:right}
${sizes
  .map((size) => {
    const [width = "210", height = "297"] = size.split(" ");
    const name = names.get(size) ?? "";
    const side = Number(width) > 300 ? 16 : 22;
    return `@page ${name}{size:${width}mm ${height}mm;margin:0}
.${name}{page:${name};width:${width}mm;height:${Number(height) - 0.4}mm;--side:${side}mm}`;
  })
  .join("\n")}`;
  return String(
    html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title></title><style>${trusted(style)}</style></head><body>${pages.map(
      ({ width, height, stamp }) =>
        html`<section class="${names.get(`${width} ${height}`)}">${
          stamp &&
          html`<div class="head"><span>${stamp.headLeft}</span><span class="right">${stamp.headRight}</span></div><div class="foot"><span>${stamp.footLeft}</span><span>${stamp.footCentre}</span><span class="right">${stamp.footRight}</span></div>`
        }</section>`,
    )}</body></html>`,
  );
}

/** Lays page i of the stamps over page i of the report, marked as an artifact: a screen reader passes it over. */
export async function applyStamps(
  pdf: PDFDocument,
  stamps: Uint8Array,
  pages: readonly StampPage[],
): Promise<void> {
  const stamped = pages.flatMap(({ stamp }, index) => (stamp ? [index] : []));
  const embedded = await pdf.embedPdf(stamps, stamped);
  for (const [place, index] of stamped.entries()) {
    const drawn = embedded[place];
    if (!drawn) throw new Error(`the stamps have no page ${index + 1}`);
    const page = pdf.getPage(index);
    const name = page.node.newXObject("Stamp", drawn.ref);
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ["/Artifact"]),
      PDFOperator.of(PDFOperatorNames.PushGraphicsState),
      PDFOperator.of(PDFOperatorNames.DrawObject, [name]),
      PDFOperator.of(PDFOperatorNames.PopGraphicsState),
      PDFOperator.of(PDFOperatorNames.EndMarkedContent),
    );
  }
}
