import { formatOf } from "@shared/domain/report/languages/format-of.ts";
import type { Chapter } from "@shared/domain/report/report-model.ts";
import { accentOnPaper, HOUSE_COLOUR, textOn } from "../report-html/colour.ts";
import { fontFaces, type ReportFont } from "../report-html/fonts.ts";
import { html, trusted } from "../report-html/html.ts";
import { renderBlocks } from "../report-html/render-block.ts";
import { stylesheet } from "../report-html/stylesheet.ts";

export interface SheetInputs {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** #RRGGBB; "" = the house colour. */
  readonly clientColour: string;
  /** Each begins a page: one for each role, or the strategy on one. */
  readonly sheets: readonly Chapter[];
  readonly fonts: readonly ReportFont[];
}

/** One HTML document with a page for each sheet, for the engine that prints it and for the preview. It asks no network. */
export function sheetsHtml({ title, language, clientColour, sheets, fonts }: SheetInputs): string {
  const colour = clientColour || HOUSE_COLOUR;
  const { words } = formatOf(language);
  const style = stylesheet({
    coverColour: colour,
    coverText: textOn(colour),
    accent: accentOnPaper(colour),
    posters: [],
  });
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${title}</title>
<style>${trusted(fontFaces(fonts))}${trusted(style)}</style></head>
<body>${sheets.map(
    (sheet) =>
      html`<article class="chapter-body"><h1 id="${sheet.id}">${sheet.title}</h1>${renderBlocks(sheet.blocks, words)}</article>`,
  )}</body></html>`);
}
