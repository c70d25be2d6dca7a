import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import type { PageChoice } from "@shared/interchange/picture/page-plan.ts";
import { ORIENTATIONS, SHEET_NAMES, type SheetName } from "@shared/interchange/picture/sheets.ts";
import { type Arguments, type OptionTable, UsageError } from "./arguments.ts";
import { messages } from "./messages.ts";

/** How a map is drawn: what the dialog of the workbench offers, as options. */
export interface MapChoice {
  readonly theme: PictureThemeName;
  /** Of a PNG; undefined: twice, or as sharp as it can be. */
  readonly scale: number | undefined;
  readonly pages: PageChoice;
}

const words = messages.export.map;
const COLOURS: ReadonlyMap<string, PictureThemeName> = new Map([
  ["screen", "light"],
  ["dark", "dark"],
  ["contrast", "high-contrast"],
  ["print", "print"],
]);
const MOST_OVERLAP = 3;

export const MAP_OPTIONS: OptionTable = {
  page: { type: "string", value: "SHEET", help: words.page },
  orientation: { type: "string", value: "WAY", help: words.orientation },
  tiles: { type: "boolean", help: words.tiles },
  overlap: { type: "string", value: "COLUMNS", help: words.overlap },
  scale: { type: "string", value: "NUMBER", help: words.scale },
  colours: { type: "string", value: "NAME", help: words.colours },
};

export function mapChoice(given: Arguments, format: string): MapChoice {
  const paged = ["page", "orientation", "overlap"].find((name) => given.text(name) !== undefined);
  const forPages = given.flag("tiles") ? "tiles" : paged;
  if (forPages !== undefined && format !== ".pdf") throw new UsageError(words.onlyPdf(forPages));
  const scaleText = given.text("scale");
  if (scaleText !== undefined && format !== ".png") throw new UsageError(words.onlyPng);
  const scale = scaleText === undefined ? undefined : Number(scaleText);
  if (scale !== undefined && !(scale >= 0.1 && scale <= 8))
    throw new UsageError(words.badScale(scaleText ?? ""));
  const colours = given.text("colours") ?? "screen";
  const theme = COLOURS.get(colours);
  if (!theme) throw new UsageError(words.badChoice("colours", colours, [...COLOURS.keys()]));
  return { theme, scale, pages: pageChoice(given) };
}

function pageChoice(given: Arguments): PageChoice {
  const tiled = given.flag("tiles");
  const wanted = given.text("page") ?? (tiled ? "A3" : "own");
  const sheet = SHEET_NAMES.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (sheet === undefined && wanted !== "own")
    throw new UsageError(words.badChoice("page", wanted, ["own", ...SHEET_NAMES]));
  if (tiled && sheet === undefined) throw new UsageError(words.tilesNeedSheet);
  const way = given.text("orientation") ?? "auto";
  const orientation = ORIENTATIONS.find((name) => name === way);
  if (!orientation) throw new UsageError(words.badChoice("orientation", way, ORIENTATIONS));
  const overlapText = given.text("overlap") ?? "1";
  const overlap = Number(overlapText);
  if (!Number.isInteger(overlap) || overlap < 0 || overlap > MOST_OVERLAP)
    throw new UsageError(words.badOverlap(overlapText, MOST_OVERLAP));
  const layout = tiled ? "tiles" : sheet === undefined ? "own" : "sheet";
  return { layout, sheet: sheet ?? ("A3" satisfies SheetName), orientation, overlap, tileScale: 0 };
}
