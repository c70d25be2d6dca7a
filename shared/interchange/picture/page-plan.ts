import type { Drawing } from "@shared/drawing/drawing.ts";
import { legendLines } from "@shared/drawing/legend-svg.ts";
import { wrapText } from "@shared/drawing/text.ts";
import { withFooter } from "@shared/drawing/with-footer.ts";
import { type Orientation, type PaperSize, SHEETS, type SheetName, turned, waysOf } from "./sheets.ts";
import { type Tile, type Tiling, tileMap } from "./tile-map.ts";

/** One map of a document. */
export interface PlannedMap {
  readonly id: string;
  /** Among the others of its document. */
  readonly title: string;
  /** Where it stands alone. */
  readonly heading: string;
  /** What it belongs to: the step that it is the inside of; "" at the top. */
  readonly within: string;
  /** 0 at the top, 1 inside one of its steps … */
  readonly depth: number;
  readonly drawing: Drawing;
  /** Whose figures it shows, and when it was drawn; left out where nothing is said. */
  readonly about?: string;
}

/** The place in a document where a map begins. */
export const mapAnchor = (id: string): string => `map-${id}`;

export const PAGE_LAYOUTS = ["own", "sheet", "tiles"] as const;
export type PageLayout = (typeof PAGE_LAYOUTS)[number];
export interface PageChoice {
  readonly layout: PageLayout;
  readonly sheet: SheetName;
  readonly orientation: Orientation;
  /** Columns of cards that a page repeats of the one before it. */
  readonly overlap: number;
  /** Of the size on the screen; 0 = as large as one row of pages allows. */
  readonly tileScale: number;
}

/** At 96 pixels to the inch: letters have on paper the size that they have on the screen. */
export const MILLIMETRES_PER_PIXEL = 25.4 / 96;
/** The longest side that a PDF page may have, 200 inches, less a little. */
export const LONGEST_SIDE = 5_000;
export const MARGIN = 8;
/** Title and place of a page, above what it shows. */
export const HEAD = 12;
/** Below this share of its size a row of pages is not worth its small letters: then there are two rows. */
const SMALLEST_ROW = 0.6;
/** When one row would be too small to read, rows are drawn at this size. */
const SEVERAL_ROWS = 0.75;

interface PageBase extends PaperSize {
  /** From 1. */
  readonly number: number;
}
export interface ContentsRow {
  readonly lines: readonly string[];
  readonly within: readonly string[];
  readonly depth: number;
  readonly page: number;
}
export type PlannedPage = PageBase &
  (
    | { readonly kind: "contents"; readonly rows: readonly ContentsRow[]; readonly first: boolean }
    | { readonly kind: "own"; readonly map: PlannedMap; readonly scale: number }
    | { readonly kind: "sheet"; readonly map: PlannedMap; readonly scale: number }
    | { readonly kind: "key"; readonly map: PlannedMap; readonly scale: number; readonly tiling: Tiling }
    | {
        readonly kind: "tile";
        readonly map: PlannedMap;
        readonly scale: number;
        readonly tiling: Tiling;
        readonly tile: Tile;
        /** Page numbers of its neighbours. */
        readonly beside: Readonly<Record<"left" | "right" | "above" | "below", number | null>>;
      }
  );

export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  readonly maps: readonly PlannedMap[];
  /** The first page of each map, by its id. */
  readonly startOf: ReadonlyMap<string, number>;
  /** The smallest letters of cards, in points. */
  readonly letters: number;
}

/** A page without its number, as it is before the pages before it are known. */
type Unnumbered<T> = T extends unknown ? Omit<T, "number"> : never;
type Draft = Unnumbered<PlannedPage>;

/** Which pages a document has, and what stands on each; nothing is drawn yet, so a preview may ask at every choice. */
export function planPages(maps: readonly PlannedMap[], choice: PageChoice): PagePlan {
  const drafts = maps.map((map) => pagesOf(map, choice));
  const contents = contentsDrafts(maps, choice);
  const startOf = new Map<string, number>();
  let next = contents.length + 1;
  drafts.forEach((pages, index) => {
    const map = maps[index];
    if (map) startOf.set(map.id, next);
    next += pages.length;
  });
  const pages: PlannedPage[] = contents.map((page, index) => ({
    ...page,
    number: index + 1,
    rows: page.rows.map((row) => ({ ...row, page: startOf.get(row.mapId) ?? 0 })),
  }));
  for (const group of drafts) {
    const first = pages.length + 1;
    group.forEach((page, index) => {
      const numbered = { ...page, number: first + index };
      pages.push(
        numbered.kind === "tile"
          ? { ...numbered, beside: besideOf(numbered.tiling, numbered.tile, first + 1) }
          : numbered,
      );
    });
  }
  const scales = pages.flatMap((page) =>
    page.kind === "own" || page.kind === "sheet" || page.kind === "tile" ? [page.scale] : [],
  );
  return { pages, maps, startOf, letters: Math.min(...scales, 1) * CARD_LETTERS };
}

/** 13 px at 96 to the inch. */
export const CARD_LETTERS = (13 * 72) / 96;

function pagesOf(map: PlannedMap, choice: PageChoice): Draft[] {
  if (choice.layout === "own") return [ownPage(map)];
  if (choice.layout === "sheet") return [sheetPage(map, choice)];
  return tilePages(map, choice);
}

function ownPage(map: PlannedMap): Draft {
  const drawing = withFooter(map.drawing, map.heading, map.about);
  const { width, height } = drawing;
  const scale = Math.min(1, LONGEST_SIDE / (Math.max(width, height) * MILLIMETRES_PER_PIXEL));
  const side = (pixels: number) => Math.ceil(pixels * scale * MILLIMETRES_PER_PIXEL * 100) / 100;
  return { kind: "own", map: { ...map, drawing }, scale, width: side(width), height: side(height) };
}

/** Millimetres that a picture may take on a page. */
export const roomOf = ({ width, height }: PaperSize, foot = 0): PaperSize => ({
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN - HEAD - foot,
});

/** Millimetres per pixel of a legend: its letters are 8 pt high, however small the map is. */
export const LEGEND_SCALE = 0.235;
/** The line that tells whose figures these are, and the room above all of it. */
const ABOUT = 5;
const ABOVE_FOOT = 3;
export const legendWidth = ({ width }: PaperSize): number => Math.floor((width - 2 * MARGIN) / LEGEND_SCALE);

/** Millimetres below a map for what its signs and colours mean, and whose figures it shows. */
export function footOf({ drawing, about = "" }: PlannedMap, paper: PaperSize): number {
  const legend = legendLines(drawing, legendWidth(paper));
  const lines = (legend ? legend.height * LEGEND_SCALE : 0) + (about === "" ? 0 : ABOUT);
  return lines === 0 ? 0 : lines + ABOVE_FOOT;
}

/** The way of the sheet on which the map is larger. */
function sheetPage(map: PlannedMap, { sheet, orientation }: PageChoice): Draft {
  const ways = waysOf(sheet, orientation).map((paper) => ({
    paper,
    scale: fitScale(map.drawing, paper, footOf(map, paper)),
  }));
  const best = ways.reduce((a, b) => (b.scale > a.scale ? b : a));
  return { kind: "sheet", map, scale: best.scale, ...best.paper };
}

const fitScale = (drawing: { width: number; height: number }, paper: PaperSize, foot = 0): number => {
  const room = roomOf(paper, foot);
  return Math.min(room.width / drawing.width, room.height / drawing.height) / MILLIMETRES_PER_PIXEL;
};

/** The way of the sheet that needs fewer pages; of two alike the one with the larger letters. */
function tilePages(map: PlannedMap, choice: PageChoice): Draft[] {
  const ways = waysOf(choice.sheet, choice.orientation).map((paper) => {
    const room = roomOf(paper, footOf(map, paper));
    const pixels = {
      width: room.width / MILLIMETRES_PER_PIXEL,
      height: room.height / MILLIMETRES_PER_PIXEL,
    };
    const oneRow = Math.min(1, pixels.height / map.drawing.height);
    const wanted = choice.tileScale || (oneRow >= SMALLEST_ROW ? oneRow : SEVERAL_ROWS);
    return { paper, tiling: tileMap(map.drawing, pixels, wanted, choice.overlap) };
  });
  const { paper, tiling } = ways.reduce((a, b) =>
    b.tiling.tiles.length < a.tiling.tiles.length ||
    (b.tiling.tiles.length === a.tiling.tiles.length && b.tiling.scale > a.tiling.scale)
      ? b
      : a,
  );
  const tiles = tiling.tiles.map(
    (tile): Draft => ({
      kind: "tile",
      map,
      tiling,
      tile,
      scale: tiling.scale,
      beside: { left: null, right: null, above: null, below: null },
      ...paper,
    }),
  );
  if (tiles.length === 1) return tiles;
  const keyWays = waysOf(choice.sheet, choice.orientation);
  const keyPaper = keyWays.reduce((a, b) => (fitScale(map.drawing, b) > fitScale(map.drawing, a) ? b : a));
  const key: Draft = { kind: "key", map, tiling, scale: fitScale(map.drawing, keyPaper), ...keyPaper };
  return [key, ...tiles];
}

function besideOf({ tiles }: Tiling, tile: Tile, firstPage: number) {
  const at = (column: number, row: number): number | null => {
    const index = tiles.findIndex((other) => other.column === column && other.row === row);
    return index < 0 ? null : firstPage + index;
  };
  return {
    left: at(tile.column - 1, tile.row),
    right: at(tile.column + 1, tile.row),
    above: at(tile.column, tile.row - 1),
    below: at(tile.column, tile.row + 1),
  };
}

export const CONTENTS = { side: 22, top: 40, bottom: 20, line: 6, within: 4.6, gap: 2.4, indent: 7 } as const;
/** Millimetres to the pixels of text measures, and the sizes of the entries in them. */
const PX = 96 / 25.4;
const ENTRY = 14;
const WITHIN = 11;
const NUMBER = 14;

/** A page of contents wherever there is more than one map. */
function contentsDrafts(maps: readonly PlannedMap[], { sheet }: PageChoice) {
  if (maps.length < 2) return [];
  const american = sheet === "Letter" || sheet === "Tabloid";
  const paper = turned(american ? SHEETS.Letter : SHEETS.A4, "portrait");
  const rows = maps.map((map) => {
    const depth = Math.min(map.depth, 8);
    const width = (paper.width - 2 * CONTENTS.side - NUMBER - depth * CONTENTS.indent) * PX;
    return {
      mapId: map.id,
      depth,
      page: 0,
      lines: wrapText(map.title, width, ENTRY, 99),
      within: map.within === "" ? [] : wrapText(map.within, width, WITHIN, 99),
    };
  });
  const pages: { kind: "contents"; rows: typeof rows; first: boolean; width: number; height: number }[] = [];
  let left = 0;
  for (const row of rows) {
    const height = row.lines.length * CONTENTS.line + row.within.length * CONTENTS.within + CONTENTS.gap;
    if (pages.length === 0 || height > left) {
      pages.push({ kind: "contents", rows: [], first: pages.length === 0, ...paper });
      left = paper.height - CONTENTS.top - CONTENTS.bottom;
    }
    pages.at(-1)?.rows.push(row);
    left -= height;
  }
  return pages;
}
