import { element } from "@shared/base/xml.ts";
import type { Drawing, Heads, Piece } from "@shared/drawing/drawing.ts";
import { PICTURE_THEMES, type PictureThemeName } from "../../blueprint/picture/palette.ts";
import type { JourneyLayout } from "../layout/types.ts";
import { journeyMapMessages } from "../messages.ts";
import type { PictureAddresses } from "./draw-column.ts";
import { drawScale } from "./draw-curve.ts";
import { drawRowHeads, drawStageLines, drawStageNames } from "./draw-frame.ts";
import { inkOf, journeyPieces } from "./journey-map-svg.ts";

/** A journey map as a drawing: what the screen shows of it, from the same layout, fit for every exporter. */
export function drawJourneyMap(
  layout: JourneyLayout,
  name: string,
  themeName: PictureThemeName,
  pictures: PictureAddresses,
): Drawing {
  const theme = PICTURE_THEMES[themeName];
  const { width, height, sizes } = layout;
  const whole = { x: 0, y: 0, width, height };
  const pieces = journeyPieces(layout, themeName, { pictures });
  const columns = layout.columns.flatMap((column, index): Piece[] => {
    const svg = pieces.columns[index]?.markup ?? "";
    return [{ x: column.x, y: 0, width: column.width, height, svg, ids: [column.step?.id ?? column.key] }];
  });
  const right = sizes.rowHead + layout.columns.length * sizes.column;
  return {
    width,
    height,
    label: journeyMapMessages.map(name),
    ground: theme.ground,
    line: theme.line,
    text: theme.text,
    muted: theme.muted,
    pieces: [
      { ...whole, svg: pieces.ground },
      { ...whole, svg: pieces.ways },
      ...columns,
      ...pieces.curves.map(({ markup }) => ({ ...whole, svg: markup })),
      { ...whole, svg: pieces.curveNames },
    ],
    top: stageHeads(layout, themeName),
    left: rowHeads(layout, themeName),
    cuts: {
      // The names of the curves stay with the last column.
      x: layout.columns.slice(0, -1).map((column, index) => ({
        at: column.x + column.width,
        border: layout.columns[index + 1]?.stage.id !== column.stage.id,
      })),
      y: layout.rows.map((row) => ({ at: row.y + row.height, border: row.first })),
    },
    blocks: layout.cards.map((card) => ({
      id: card.step.id,
      x: card.x,
      y: card.y,
      width: card.width,
      height: card.height,
      colour: theme.kinds[card.step.kind],
    })),
    sections: layout.stages.map((head) => ({
      name: head.stage.name,
      x: head.x,
      width: Math.min(head.width, right - head.x),
    })),
    titles: [
      ...layout.stages.map((head) => head.lines.join(" ")),
      ...layout.cards.map((card) => card.lines.join(" ")),
      ...layout.cells.map((cell) => cell.lines.join(" ")),
    ].filter((text) => text !== ""),
  };
}

/** A stage that has begun before the part has its name at the part's beginning. */
function stageHeads(layout: JourneyLayout, themeName: PictureThemeName): Heads {
  const ink = inkOf(layout, themeName);
  const size = layout.stages[0]?.height ?? layout.sizes.stageHead;
  return {
    size,
    paint: (from, to) => {
      const stages = layout.stages
        .filter((head) => head.x < to && head.x + head.width > from)
        .map((head) => ({ ...head, x: Math.max(head.x, from) }));
      return (
        element("rect", { x: from, y: 0, width: to - from, height: size, fill: ink.theme.ground }) +
        drawStageLines({ ...layout, stages }, ink) +
        drawStageNames({ ...layout, stages }, ink)
      );
    },
  };
}

function rowHeads(layout: JourneyLayout, themeName: PictureThemeName): Heads {
  const ink = inkOf(layout, themeName);
  const size = layout.sizes.rowHead;
  const words = drawScale(layout, ink).words;
  return {
    size,
    paint: (from, to) => {
      const rows = layout.rows.filter((row) => row.y < to && row.y + row.height > from);
      return (
        element("rect", { x: 0, y: from, width: size, height: to - from, fill: ink.theme.ground }) +
        drawRowHeads({ ...layout, rows }, ink) +
        words +
        element("line", { x1: size, x2: size, y1: from, y2: to, stroke: ink.theme.line })
      );
    },
  };
}
