import type { Id } from "@shared/base/ids.ts";
import { element } from "@shared/base/xml.ts";
import { PICTURE_THEMES, type PictureThemeName } from "../../blueprint/picture/palette.ts";
import { JOURNEY_ROWS, type JourneyRow } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { type JourneyLayoutOptions, layoutJourneyMap } from "../layout/layout-journey-map.ts";
import type { JourneyLayout } from "../layout/types.ts";
import { journeyMapMessages } from "../messages.ts";
import { boxesByColumn, drawColumn, type PictureAddresses } from "./draw-column.ts";
import { drawCurve, drawCurveNames, drawScale, type Ink } from "./draw-curve.ts";
import { drawGround, drawRowHeads, drawStageLines, drawStageNames, drawWays } from "./draw-frame.ts";

/** The picture in the pieces that a screen keeps apart: what stays in view, what changes alone. All in one system of places. */
export interface JourneyPieces {
  readonly ground: string;
  readonly ways: string;
  readonly columns: readonly { readonly key: string; readonly markup: string }[];
  readonly curves: readonly { readonly key: string; readonly markup: string }[];
  readonly curveNames: string;
  /** The names of the stages; a screen keeps them in view in its own way. */
  readonly stageNames: string;
  readonly stageLines: string;
  readonly rowHeads: string;
}

const NO_PICTURES: PictureAddresses = new Map();

export const inkOf = (layout: JourneyLayout, name: PictureThemeName): Ink => ({
  theme: PICTURE_THEMES[name],
  name,
  sizes: layout.sizes,
});

/** Draws the columns that are asked for, and everything that is not of one column. */
export function journeyPieces(
  layout: JourneyLayout,
  theme: PictureThemeName,
  options: { columns?: readonly string[]; pictures?: PictureAddresses } = {},
): JourneyPieces {
  const ink = inkOf(layout, theme);
  const scale = drawScale(layout, ink);
  const boxes = boxesByColumn(layout);
  const wanted = options.columns && new Set(options.columns);
  const several = layout.voices.length > 1;
  const pictures = options.pictures ?? NO_PICTURES;
  return {
    ground: drawGround(layout, ink) + scale.ground,
    ways: layout.cards.length > 0 ? drawWays(layout, ink) : "",
    columns: layout.columns
      .filter((column) => wanted?.has(column.key) ?? true)
      .map((column) => ({
        key: column.key,
        markup: drawColumn(column, boxes, several, ink, pictures),
      })),
    curves: layout.curves.map((curve) => ({ key: curve.key, markup: drawCurve(curve, ink) })),
    curveNames: drawCurveNames(layout, ink),
    stageNames: drawStageNames(layout, ink),
    stageLines: drawStageLines(layout, ink),
    rowHeads: drawRowHeads(layout, ink) + scale.words,
  };
}

export interface JourneyPictureOptions extends JourneyLayoutOptions {
  /** None: all clients as one. */
  readonly segmentIds?: readonly Id[];
  /** Absent: those that the journey does not hide. */
  readonly rows?: readonly JourneyRow[];
  readonly theme?: PictureThemeName;
  /** Addresses (data:) of the pictures that the steps name. */
  readonly pictures?: PictureAddresses;
}

/** The rows that a blueprint's journey shows. */
export function shownRows(model: ReadModel, blueprintId: Id): JourneyRow[] {
  const blueprint = model.get("blueprint", blueprintId);
  const hidden = model.get("journey", blueprint?.journeyId)?.hiddenRows ?? [];
  return JOURNEY_ROWS.filter((row) => !hidden.includes(row));
}

/** A standalone SVG with real text, the same as the screen shows; user text is escaped by construction. */
export function journeyMapSvg(
  model: ReadModel,
  blueprintId: Id,
  options: JourneyPictureOptions = {},
): { svg: string; width: number; height: number } {
  const theme = options.theme ?? "light";
  const rows = options.rows ?? shownRows(model, blueprintId);
  const layout = layoutJourneyMap(model, blueprintId, options.segmentIds ?? [], rows, options);
  const pieces = journeyPieces(layout, theme, options.pictures ? { pictures: options.pictures } : {});
  const { width, height } = layout;
  const name = model.get("blueprint", blueprintId)?.name ?? "";
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": journeyMapMessages.map(name),
      "font-family": "Inter, 'Inter Variable', sans-serif",
    },
    element("rect", { x: 0, y: 0, width, height, fill: PICTURE_THEMES[theme].ground }),
    pieces.ground,
    pieces.ways,
    ...pieces.columns.map(({ markup }) => markup),
    ...pieces.curves.map(({ markup }) => markup),
    pieces.curveNames,
    pieces.stageLines,
    pieces.stageNames,
    pieces.rowHeads,
  );
  return { svg, width, height };
}
