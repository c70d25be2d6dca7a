import { element, escapeXml } from "@shared/base/xml.ts";
import { STEP_KIND_FACTS } from "../../blueprint/step-kinds.ts";
import { heatStep } from "../../scoring/heat.ts";
import type { CardBox, CellBox, FigureBox, JourneyColumn, JourneyLayout, ThumbBox } from "../layout/types.ts";
import { journeyMapMessages } from "../messages.ts";
import { type Ink, voiceColour } from "./draw-curve.ts";
import { drawDiamond, drawMarker } from "./draw-marks.ts";

/** A picture as the painter can use it: its address, absent while it is being read or when it is gone. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** The boxes of each column, gathered once. */
export interface ColumnBoxes {
  readonly cells: ReadonlyMap<string, readonly CellBox[]>;
  readonly cards: ReadonlyMap<string, readonly CardBox[]>;
  readonly figures: ReadonlyMap<string, readonly FigureBox[]>;
  readonly thumbs: ReadonlyMap<string, readonly ThumbBox[]>;
}

export const boxesByColumn = (layout: JourneyLayout): ColumnBoxes => ({
  cells: grouped(layout.cells, (cell) => cell.columnKey),
  cards: grouped(layout.cards, (card) => card.step.id),
  figures: grouped(layout.figures, (figure) => figure.columnKey),
  thumbs: grouped(layout.thumbs, (thumb) => thumb.columnKey),
});

function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/** Everything of one client step, from its card down to its figures. */
export function drawColumn(
  { step, key, dim }: JourneyColumn,
  boxes: ColumnBoxes,
  several: boolean,
  ink: Ink,
  pictures: PictureAddresses,
): string {
  if (!step) return "";
  const words = (boxes.cells.get(key) ?? []).map((cell) => {
    if (cell.row === "moments") return step.momentOfTruth ? drawMoment(cell, ink) : "";
    return cell.row === "steps" ? "" : drawWords(cell, ink);
  });
  const parts = [
    ...(boxes.cards.get(key) ?? []).map((card) => drawCard(card, ink)),
    ...words,
    ...(boxes.figures.get(key) ?? []).map((box) => drawFigure(box, several, ink)),
    ...(boxes.thumbs.get(key) ?? []).map((thumb) => drawThumb(thumb, ink, pictures)),
  ];
  return element("g", { opacity: dim ? 0.4 : undefined }, ...parts);
}

function drawCard(card: CardBox, ink: Ink): string {
  const { theme, sizes } = ink;
  const { step, x, y, width, height } = card;
  const shared = { fill: theme.card, stroke: theme.edge, "stroke-width": theme.edgeWidth };
  const cut = sizes.pad;
  const { outline, isDashed, hasEdge } = STEP_KIND_FACTS[step.kind];
  const middle = y + height / 2;
  const shape =
    outline === "point"
      ? element("polygon", {
          ...shared,
          points: `${x + cut},${y} ${x + width - cut},${y} ${x + width},${middle} ${x + width - cut},${y + height} ${x + cut},${y + height} ${x},${middle}`,
        })
      : element("rect", {
          ...shared,
          x,
          y,
          width,
          height,
          rx: outline === "pill" ? Math.min(height / 2, 2 * sizes.pad) : 4,
          "stroke-dasharray": isDashed ? "4 3" : undefined,
        });
  const edge = hasEdge
    ? element("rect", { x, y, width: 4, height, fill: theme.kinds[step.kind], rx: 2 })
    : "";
  const first = middle - ((card.lines.length - 1) * sizes.line) / 2 + sizes.body * 0.36;
  const title = card.lines.map((line, index) =>
    element(
      "text",
      {
        x: x + width / 2,
        y: first + index * sizes.line,
        "font-size": sizes.body,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: theme.text,
      },
      escapeXml(line),
    ),
  );
  return element("g", {}, element("title", {}, escapeXml(step.title)), shape, edge, ...title);
}

function drawWords(cell: CellBox, ink: Ink): string {
  const { sizes, theme } = ink;
  return cell.lines
    .map((line, index) =>
      element(
        "text",
        {
          x: cell.x + sizes.pad,
          y: cell.y + sizes.pad + sizes.line * (index + 0.5) + sizes.body * 0.36,
          "font-size": sizes.body,
          "font-style": cell.row === "quotes" && !cell.pinned?.by.has(index) ? "italic" : undefined,
          fill: isQuiet(cell, index) ? theme.muted : theme.text,
        },
        escapeXml(line),
      ),
    )
    .join("");
}

/** Who said a pinned quote stands back behind it, as does what is not the segment's own word. */
function isQuiet({ row, inherited, pinned }: CellBox, line: number): boolean {
  if (pinned && line >= pinned.from) return pinned.by.has(line);
  return inherited || row === "channels";
}

function drawMoment(cell: CellBox, ink: Ink): string {
  const { sizes, theme } = ink;
  const x = cell.x + sizes.pad + sizes.diamond;
  return element(
    "g",
    {},
    element("title", {}, journeyMapMessages.momentOfTruth),
    drawDiamond(x, cell.y + cell.height / 2, sizes.diamond, theme.text),
  );
}

/** The gap on its heat; few answers are hatched and in italics. Below it the interval and n. */
function drawFigure(box: FigureBox, several: boolean, ink: Ink): string {
  const { sizes, theme } = ink;
  const heat = box.heat === null ? null : theme.heat[heatStep(box.heat)];
  const mark = several ? sizes.marker * 2 + sizes.pad / 2 : 0;
  const plate = { x: box.x + mark, y: box.y, width: sizes.body * 4.2, height: sizes.line + 4 };
  const marker = several
    ? drawMarker(box.voice, box.x + sizes.marker, box.y + plate.height / 2, sizes.marker, {
        fill: theme.card,
        stroke: voiceColour(ink, box.voice),
        "stroke-width": sizes.stroke * 0.7,
      })
    : "";
  const ground = heat
    ? element("rect", { ...plate, rx: 3, fill: heat.fill })
    : element("rect", { ...plate, rx: 3, fill: "none", stroke: theme.line });
  const hatch = box.small && heat ? hatching(plate, heat.ink) : "";
  const number = element(
    "text",
    {
      x: plate.x + plate.width / 2,
      y: plate.y + plate.height / 2 + sizes.body * 0.36,
      "font-size": sizes.body,
      "font-weight": 600,
      "font-style": box.small ? "italic" : undefined,
      "text-anchor": "middle",
      fill: heat?.ink ?? theme.muted,
    },
    escapeXml(box.text),
  );
  const below = box.below.map((line, index) =>
    element(
      "text",
      {
        x: box.x,
        y: plate.y + plate.height + sizes.smallLine * (index + 0.5) + sizes.small * 0.36 + 2,
        "font-size": sizes.small,
        "font-style": box.small ? "italic" : undefined,
        fill: theme.muted,
      },
      escapeXml(line),
    ),
  );
  return element("g", {}, marker, ground, hatch, number, ...below);
}

function hatching(box: { x: number; y: number; width: number; height: number }, stroke: string): string {
  const step = 6;
  let d = "";
  for (let shift = step; shift < box.width + box.height; shift += step) {
    const x1 = box.x + Math.max(0, shift - box.height);
    const y1 = box.y + Math.min(shift, box.height);
    const x2 = box.x + Math.min(shift, box.width);
    const y2 = box.y + Math.max(0, shift - box.width);
    d += `M${x1} ${y1}L${x2} ${y2}`;
  }
  return element("path", { d, stroke, "stroke-width": 0.75, opacity: 0.35, fill: "none" });
}

function drawThumb(thumb: ThumbBox, ink: Ink, pictures: PictureAddresses): string {
  const { x, y, width, height } = thumb;
  const href = pictures.get(thumb.assetId);
  const frame = element("rect", {
    x,
    y,
    width,
    height,
    rx: 4,
    fill: ink.theme.ground,
    stroke: ink.theme.line,
  });
  const picture = href
    ? element("image", { x, y, width, height, href, preserveAspectRatio: "xMidYMid meet" })
    : "";
  return element("g", {}, element("title", {}, escapeXml(thumb.name)), frame, picture);
}
