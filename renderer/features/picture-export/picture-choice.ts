import { PAGE_LAYOUTS, type PageChoice } from "@shared/interchange/picture/page-plan.ts";
import { ORIENTATIONS, SHEET_NAMES } from "@shared/interchange/picture/sheets.ts";
import { readKept, writeKept } from "../../platform/services/storage.ts";

export const FORMATS = ["pdf", "png", "svg"] as const;
export type Format = (typeof FORMATS)[number];
export const COLOURS = ["screen", "light", "print"] as const;
export type Colours = (typeof COLOURS)[number];
export const OVERLAPS = [0, 1, 2] as const;
export const TILE_SCALES = [0, 1, 0.75, 0.5] as const;

/** What was chosen last; each engagement has its own. */
export interface PictureChoice {
  readonly format: Format;
  readonly scope: "map" | "all";
  readonly colours: Colours;
  /** Of a PNG. */
  readonly scale: number;
  readonly pages: PageChoice;
}

const FIRST: PictureChoice = {
  format: "pdf",
  scope: "map",
  colours: "screen",
  scale: 2,
  pages: { layout: "sheet", sheet: "A3", orientation: "auto", overlap: 1, tileScale: 0 },
};

export function keptChoice(engagementId: string): PictureChoice {
  const kept: Partial<Record<keyof PictureChoice, unknown>> = readKept(
    `frontstage.picture:${engagementId}`,
    {},
  );
  const pages = (typeof kept.pages === "object" && kept.pages !== null ? kept.pages : {}) as Record<
    keyof PageChoice,
    unknown
  >;
  const { scale } = kept;
  return {
    format: oneOf(FORMATS, kept.format, FIRST.format),
    scope: oneOf(["map", "all"] as const, kept.scope, FIRST.scope),
    colours: oneOf(COLOURS, kept.colours, FIRST.colours),
    scale: typeof scale === "number" && scale > 0 && scale <= 4 ? scale : FIRST.scale,
    pages: {
      layout: oneOf(PAGE_LAYOUTS, pages.layout, FIRST.pages.layout),
      sheet: oneOf(SHEET_NAMES, pages.sheet, FIRST.pages.sheet),
      orientation: oneOf(ORIENTATIONS, pages.orientation, FIRST.pages.orientation),
      overlap: oneOf(OVERLAPS, pages.overlap, 1),
      tileScale: oneOf(TILE_SCALES, pages.tileScale, 0),
    },
  };
}

export const keepChoice = (engagementId: string, choice: PictureChoice): void =>
  void writeKept(`frontstage.picture:${engagementId}`, choice);

/** What an older or damaged note says is not trusted. */
const oneOf = <T>(known: readonly T[], value: unknown, fallback: T): T =>
  known.find((entry) => entry === value) ?? fallback;
