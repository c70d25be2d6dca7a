import type { Area } from "@shared/drawing/drawing.ts";
import { drawingSvg, drawingTile } from "@shared/drawing/drawing-svg.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { fontFaces, type ReportFont } from "../report-html/fonts.ts";
import { escapeText, html, type Markup, trusted } from "../report-html/html.ts";
import { keyMap, smallKey } from "./key-map.ts";
import { pictureMessages } from "./messages.ts";
import { neededFonts } from "./needed-fonts.ts";
import {
  CARD_LETTERS,
  CONTENTS,
  HEAD,
  LEGEND_SCALE,
  LONGEST_SIDE,
  legendWidth,
  MARGIN,
  MILLIMETRES_PER_PIXEL,
  mapAnchor,
  type PagePlan,
  type PlannedMap,
  type PlannedPage,
  roomOf,
} from "./page-plan.ts";

export interface PageFacts {
  /** Of the whole document. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

export interface PagesOptions {
  /** For a preview of some of the pages: a style of its own, and how many pages there are in all. */
  readonly preview?: { readonly style: string; readonly of: number };
  /** Pages are set as much larger as `enlargementOf` says; whoever asks for it makes them smaller again. */
  readonly enlarged?: boolean;
}

/** Letters below these points lose glyphs in the engine: such a page is set larger and made smaller afterwards. */
const SMALLEST_SET = 2;

export function enlargementOf(page: PlannedPage): number {
  if (page.kind !== "sheet") return 1;
  const wanted = SMALLEST_SET / (page.scale * CARD_LETTERS);
  return Math.max(1, Math.min(wanted, LONGEST_SIDE / Math.max(page.width, page.height)));
}

/** The pages of a plan as one HTML document, a section and a named page for each: for the engine, and for print dialogs. */
export function pagesHtml(
  plan: PagePlan,
  facts: PageFacts,
  fonts: readonly ReportFont[],
  { preview, enlarged = false }: PagesOptions = {},
): string {
  const of = preview?.of ?? plan.pages.length;
  const sections = plan.pages.map((page) => pageSection(page, plan, facts, of)).join("\n");
  const style = styleOf(plan.pages, enlarged);
  const faces = fontFaces(neededFonts(fonts, sections));
  return String(html`<!doctype html>
<html lang="${facts.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${facts.title}</title><style>${trusted(faces)}${trusted(style)}${trusted(preview?.style ?? "")}</style></head><body>${trusted(sections)}</body></html>`);
}

const nameOf = (page: PlannedPage): string => {
  const zoom = enlargementOf(page);
  return `p${Math.round(page.width * 100)}x${Math.round(page.height * 100)}${zoom === 1 ? "" : `z${Math.round(zoom * 1000)}`}`;
};

/** A hair less than the page, so that rounding never starts another one. */
const HAIR = 0.05;

function styleOf(pages: readonly PlannedPage[], enlarged: boolean): string {
  const sizes = new Map(pages.map((page) => [nameOf(page), page]));
  const named = [...sizes].map(([name, page]) => {
    const { width, height } = page;
    const zoom = enlarged ? enlargementOf(page) : 1;
    const size = `${width * zoom}mm ${height * zoom}mm`;
    const larger = zoom === 1 ? "" : `;zoom:${zoom}`;
    return `@page ${name}{size:${size};margin:0}.${name}{page:${name};width:${width}mm;height:${height - HAIR}mm${larger}}`;
  });
  return `*{box-sizing:border-box;margin:0}
body{font:400 8pt/11pt Inter,sans-serif;color:${PAPER_PALETTE.text};-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{position:relative;overflow:clip;break-after:page}section:last-child{break-after:auto}
svg{display:block}a{color:inherit;text-decoration:none}
.head{position:absolute;left:${MARGIN}mm;right:${MARGIN}mm;top:${MARGIN}mm;height:${HEAD - 2}mm;display:flex;gap:6mm;align-items:center}
.head h1{flex:0 1 auto;font:600 10pt/12pt Inter,sans-serif;overflow:hidden;max-height:24pt}
.head p{flex:1 1 0;color:${PAPER_PALETTE.muted}}.head .right{flex:0 0 auto}.head svg{flex:none}
.anchor{position:absolute;top:0;left:0}
.body{position:absolute;left:${MARGIN}mm;top:${MARGIN + HEAD}mm;right:${MARGIN}mm;bottom:${MARGIN}mm;display:flex;align-items:flex-start;justify-content:center}
.stack{display:flex;flex-direction:column;align-items:center}.tile .stack{align-items:flex-start}
.foot{align-self:flex-start;margin-top:2mm}.foot p{font:400 7.5pt/4.6mm Inter,sans-serif;color:${PAPER_PALETTE.muted}}
.tile .body{justify-content:flex-start}.key .body{flex-direction:column;justify-content:flex-start}
.contents{padding:${CONTENTS.side}mm}
.contents h1{font:600 20pt/26pt Inter,sans-serif;height:${CONTENTS.top - CONTENTS.side}mm}
.contents ol{list-style:none;padding:0}
.contents li{margin-bottom:${CONTENTS.gap}mm}
.contents li a{display:grid;grid-template-columns:1fr 12mm;font:400 10.5pt/${CONTENTS.line}mm Inter,sans-serif}
.contents li[data-depth="0"] a{font-weight:600}
.contents b{font-weight:inherit;text-align:right;font-feature-settings:"tnum"}
.contents small{display:block;font:400 8.25pt/${CONTENTS.within}mm Inter,sans-serif;color:${PAPER_PALETTE.muted}}
${named.join("\n")}`;
}

function pageSection(page: PlannedPage, plan: PagePlan, facts: PageFacts, of: number): string {
  const begins = "map" in page && plan.startOf.get(page.map.id) === page.number;
  const anchor = begins ? `<i class="anchor" id="${escapeText(mapAnchor(page.map.id))}"></i>` : "";
  const open = (kind: string) =>
    `<section class="${kind} ${nameOf(page)}" id="page-${page.number}">${anchor}`;
  switch (page.kind) {
    case "contents":
      return `${open("contents")}${contents(page, facts)}</section>`;
    case "own":
      return `${open("own")}${sized(drawingSvg(page.map.drawing), page.width, page.height)}</section>`;
    case "sheet": {
      const { map, scale } = page;
      const side = (pixels: number) => pixels * scale * MILLIMETRES_PER_PIXEL;
      const drawing = map.drawing.at?.(scale) ?? map.drawing;
      const picture = sized(drawingSvg(drawing), side(map.drawing.width), side(map.drawing.height));
      const about = of > 1 ? [pictureMessages.page(page.number, of)] : [];
      return `${open("sheet")}${headOf(page, [map.within], about)}<div class="body"><div class="stack">${picture}${footHtml({ ...map, drawing }, page)}</div></div></section>`;
    }
    case "key": {
      const room = roomOf(page);
      const count = page.tiling.tiles.length;
      const words = [page.map.within, pictureMessages.keyMap(count)];
      const about = [pictureMessages.page(page.number, of)];
      return `${open("key")}${headOf(page, words, about)}<div class="body">${keyMap(page, room, page.number + 1)}</div></section>`;
    }
    default:
      return `${open("tile")}${tileBody(page, of)}</section>`;
  }
}

function tileBody(page: PlannedPage & { kind: "tile" }, of: number): string {
  const { map, tile, tiling, scale, beside } = page;
  const side = (pixels: number) => pixels * scale * MILLIMETRES_PER_PIXEL;
  const picture = sized(
    drawingTile(map.drawing, tile.area),
    side(map.drawing.left.size + tile.area.width),
    side(map.drawing.top.size + tile.area.height),
  );
  const part = tiling.tiles.indexOf(tile) + 1;
  const words =
    tiling.tiles.length === 1
      ? [map.within]
      : [map.within, pictureMessages.part(part, tiling.tiles.length), ...neighbours(beside)];
  const about = of > 1 ? [pictureMessages.page(page.number, of)] : [];
  const key = tiling.tiles.length === 1 ? "" : smallKey(map.drawing, tiling, tile, HEAD - 3);
  return `${headOf(page, words, about, key)}<div class="body"><div class="stack">${picture}${footHtml(map, page, tile.area)}</div></div>`;
}

/** What the signs on this page mean and the colours of the figures, and whose these are. */
function footHtml({ drawing, about = "" }: PlannedMap, page: PlannedPage, part?: Area): string {
  const legend = legendSvg(drawing, legendWidth(page), part);
  if (!legend && about === "") return "";
  const side = (pixels: number) => pixels * LEGEND_SCALE;
  const signs = legend ? sized(legend.svg, side(legend.width), side(legend.height)) : "";
  return String(html`<div class="foot">${trusted(signs)}${about !== "" && html`<p>${about}</p>`}</div>`);
}

const neighbours = (beside: (PlannedPage & { kind: "tile" })["beside"]): string[] =>
  (["left", "right", "above", "below"] as const).flatMap((side) => {
    const number = beside[side];
    return number === null ? [] : [pictureMessages.beside[side](number)];
  });

function headOf(
  page: PlannedPage & { kind: "sheet" | "key" | "tile" },
  words: readonly string[],
  about: readonly string[],
  key = "",
): string {
  const said = words.filter((word) => word !== "").join(" · ");
  return String(
    html`<div class="head"><h1>${page.map.heading}</h1><p>${said}</p><p class="right">${about.join(" · ")}</p>${trusted(key)}</div>`,
  );
}

function contents(page: PlannedPage & { kind: "contents" }, facts: PageFacts): Markup {
  const title = page.first ? facts.title : pictureMessages.contents;
  return html`<h1>${title}</h1><ol>${page.rows.map(
    ({ lines, within, depth, page: number }) =>
      html`<li data-depth="${String(depth)}" style="padding-left:${String(depth * CONTENTS.indent)}mm"><a href="#page-${String(number)}"><span>${broken(lines)}${within.length > 0 && html`<small>${broken(within)}</small>`}</span><b>${String(number)}</b></a></li>`,
  )}</ol>`;
}

/** Lines as they were counted when the pages were planned. */
const broken = (lines: readonly string[]): Markup =>
  trusted(lines.map((line) => escapeText(line)).join("<br>"));

/** The drawing's own size does not count here: it takes the millimetres that it is given. */
function sized(svg: string, width: number, height: number): string {
  const style = `width:${round(width)}mm;height:${round(height)}mm`;
  return svg.replace(/^<svg\b[^>]*>/, (opening) =>
    opening.replace(/\s(?:width|height)="[^"]*"/g, "").replace(/^<svg/, `<svg style="${style}"`),
  );
}

const round = (value: number): number => Math.floor(value * 1000) / 1000;
