import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type { Block, Section } from "@shared/domain/report/report-model.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { escapeText, html, type Markup, trusted } from "./html.ts";
import { journeyTables } from "./journey-table.ts";
import { type MapPart, mapParts, partId } from "./map-parts.ts";
import { type PlacedPicture, pictureScale, placePicture, WIDE_PAGE } from "./page-sizes.ts";
import { renderBlock } from "./render-block.ts";

export interface WideContext {
  readonly format: ReportFormat;
  /** Page by the id of a place; null on the first pass; empty where pages are not known. */
  readonly pages: ReadonlyMap<string, number> | null;
  /** The words of a heading. */
  heading(of: { readonly id: string; readonly title: string }): Markup;
  /** The name of a page of this size, in millimetres. */
  posterFor(page: { width: number; height: number }): string;
}

/** A section on landscape pages of its own; `head` stands above it and takes `above` millimetres. */
export function wideSection(
  section: Section,
  head: Markup | null,
  context: WideContext,
  above: number,
): Markup[] {
  const words = context.format.words.blueprint;
  const sheets = section.blocks.flatMap((block) => sheetsOf(block, context, above));
  return sheets.map(({ content, page }, index) => {
    const part = words.part(index + 1, sheets.length);
    const title =
      index === 0
        ? html`${head}<h2 id="${section.id}">${context.heading(section)}</h2>`
        : html`<h3 id="${partId(section.id, index + 1)}">${words.partOf(section.title, part)}</h3>`;
    const said = [
      ...(index === 0 ? [html`${part}`] : []),
      ...besideOf(section.id, index + 1, sheets.length, context),
    ];
    const beside =
      sheets.length > 1 &&
      html`<p class="beside">${said.map((text, at) => html`${at > 0 && " · "}${text}`)}</p>`;
    return html`<section class="wide ${page ?? ""}">${title}${beside}${content}</section>`;
  });
}

/** Where the parts before and after this one stand. */
function besideOf(sectionId: string, part: number, of: number, { pages, format }: WideContext): Markup[] {
  const words = format.words.blueprint;
  const link = (side: "before" | "after", other: number): Markup => {
    const id = partId(sectionId, other);
    const page = pages === null ? PAGE_TO_COME : pages.get(id);
    const text = page === undefined ? words.besideUnnumbered[side](other) : words.beside[side](String(page));
    return html`<a href="#${id}">${text}</a>`;
  };
  return [...(part > 1 ? [link("before", part - 1)] : []), ...(part < of ? [link("after", part + 1)] : [])];
}

/** As wide as a page number, until it is known. */
const PAGE_TO_COME = "000";

function sheetsOf(
  block: Block,
  context: WideContext,
  above: number,
): { content: Markup; page: string | null }[] {
  const words = context.format.words.blueprint;
  if (block.kind === "journey") {
    // Tables of a few columns each, one below the other: as many on a page as it holds, none torn.
    const tables = journeyTables(block.columns, context.format);
    const parts = tables.map((table, index) => {
      // How to read it stands with the first part: below the last it could be left alone on a page.
      const label = tables.length > 1 ? words.part(index + 1, tables.length) : "";
      const note = [label, index === 0 ? block.caption : ""].filter((text) => text !== "").join(" · ");
      return html`<div class="keep journey-part"><p class="note">${note}</p>${table}</div>`;
    });
    return [{ content: html`${parts}`, page: null }];
  }
  if (block.kind === "map") {
    const parts = mapParts(block.drawing);
    const legend = legendSvg(block.drawing, LEGEND_WIDTH);
    const beside = legend ? legend.height * LEGEND_SCALE : 0;
    const room = (index: number) => beside + (index === 0 ? above : 0);
    // Parts of one map are drawn at one scale.
    const scale = Math.min(...parts.map((part, index) => pictureScale(part.width, part.height, room(index))));
    return parts.map((part, index) => {
      const placed = placePicture(part.width, part.height, room(index), scale);
      const label =
        parts.length > 1 ? words.partOf(block.label, words.part(index + 1, parts.length)) : block.label;
      return {
        content: figureOf(
          part,
          label,
          placed,
          legendSvg(block.drawing, LEGEND_WIDTH, part.area),
          block.caption,
          words,
        ),
        page: placed.page && context.posterFor(placed.page),
      };
    });
  }
  return [{ content: renderBlock(block, context.format.words), page: null }];
}

/** Letters of 12 px are 8 pt high, and the lines as long as the page allows. */
const LEGEND_SCALE = 0.235;
const LEGEND_WIDTH = Math.floor((WIDE_PAGE.width - 2 * WIDE_PAGE.side) / LEGEND_SCALE);

/** The drawing in the document itself, so that its text stays text and its lines stay lines. */
function figureOf(
  part: MapPart,
  label: string,
  placed: PlacedPicture,
  legend: ReturnType<typeof legendSvg>,
  caption: string,
  words: ReportWords["blueprint"],
): Markup {
  const signs = legend && {
    svg: legend.svg,
    label: words.legend(legend.names),
    width: legend.width * LEGEND_SCALE,
    height: legend.height * LEGEND_SCALE,
  };
  return html`<figure role="group">${inMillimetres(part.svg, label, placed)}${
    signs && inMillimetres(signs.svg, signs.label, signs)
  }<figcaption>${caption}</figcaption></figure>`;
}

const inMillimetres = (svg: string, label: string, size: { width: number; height: number }): Markup =>
  trusted(
    svg.replace(/^<svg\b[^>]*>/, (opening) => {
      const cleaned = opening.replace(/\s(?:role|aria-label|style|width|height)="[^"]*"/g, "");
      const style = `style="width:${size.width}mm;height:${size.height}mm"`;
      return `${cleaned.slice(0, 4)} role="img" aria-label="${escapeText(label)}" ${style}${cleaned.slice(4)}`;
    }),
  );
