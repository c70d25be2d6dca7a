import { element } from "@shared/base/xml.ts";
import type { StepBox } from "../layout/types.ts";
import type { StepKind } from "../records.ts";
import { isCut, STEP_KIND_FACTS } from "../step-kinds.ts";
import type { PictureTheme } from "./palette.ts";

/** Share of its width by which a decision is cut to a point on either side. */
const POINT = 0.08;
const FOLD = 16;
const SHOULDER = 24;
const ROUND = 16;
const EDGE = 4;

/** The side of a pictogram. */
export const PICTOGRAM = 16;

/** What a small picture takes of the width, with the air beside it. */
export const THUMBNAIL_ROOM = 44;

/** Where the words of a card stand: from its left edge, and how much of its width they have beside a picture or pictogram. */
export function textRoom(
  kind: StepKind,
  width: number,
  pictureWidth: number | undefined,
): { left: number; width: number } {
  const [left, right] = isCut(kind) ? [24, 24] : [14, 8];
  const beside = pictureWidth ?? (STEP_KIND_FACTS[kind].pictogram === null ? 0 : PICTOGRAM);
  return { left, width: width - left - right - beside };
}

/** Action, decision, wait …: told apart by form, so that a grey print loses nothing. */
export function stepShape(
  box: StepBox,
  theme: PictureTheme,
  stroke: string,
  strokeWidth: number,
  fill = theme.card,
): string {
  const { x, y, width, height, step } = box;
  const { outline, isDashed, hasEdge } = STEP_KIND_FACTS[step.kind];
  const shared = {
    fill,
    stroke,
    "stroke-width": strokeWidth,
    "stroke-dasharray": isDashed ? "4 3" : undefined,
  };
  const coloured = theme.filled && hasEdge ? theme.kinds[step.kind] : undefined;
  switch (outline) {
    case "pill":
      return element("rect", { ...shared, x, y, width, height, rx: height / 2 });
    case "point": {
      const cut = width * POINT;
      const d = `M${x + cut} ${y}H${x + width - cut}L${x + width} ${y + height / 2}L${x + width - cut} ${y + height}H${x + cut}L${x} ${y + height / 2}Z`;
      return element("path", { ...shared, d });
    }
    case "fold": {
      const d = `M${x} ${y}H${x + width - FOLD}L${x + width} ${y + FOLD}V${y + height}H${x}Z`;
      const corner = `M${x + width - FOLD} ${y}V${y + FOLD}H${x + width}`;
      return element("path", { ...shared, d }) + element("path", { ...shared, fill: "none", d: corner });
    }
    case "shoulder": {
      const r = SHOULDER;
      const d = `M${x + EDGE} ${y}H${x + width - r}A${r} ${r} 0 0 1 ${x + width} ${y + r}V${y + height - r}A${r} ${r} 0 0 1 ${x + width - r} ${y + height}H${x + EDGE}Q${x} ${y + height} ${x} ${y + height - EDGE}V${y + EDGE}Q${x} ${y} ${x + EDGE} ${y}Z`;
      return element("path", { ...shared, d }) + edge(box, EDGE, coloured);
    }
    case "round":
    case "card": {
      const rx = outline === "round" ? ROUND : EDGE;
      return element("rect", { ...shared, x, y, width, height, rx }) + edge(box, rx, coloured);
    }
  }
}

/** The left edge in the kind's colour, inside the rounding of its corners. */
function edge({ x, y, height }: StepBox, radius: number, fill: string | undefined): string {
  if (fill === undefined) return "";
  const width = radius > EDGE ? 6 : EDGE;
  const r = Math.min(radius, height / 2);
  // The circle of the corner at the inner side of the edge.
  const rise = r - Math.sqrt(Math.max(0, r * r - (r - Math.min(width, r)) ** 2));
  const d = `M${x} ${y + r}A${r} ${r} 0 0 1 ${x + Math.min(width, r)} ${y + rise}V${y + height - rise}A${r} ${r} 0 0 1 ${x} ${y + height - r}Z`;
  return element("path", { d, fill });
}

/** The pictogram at the right of the card, as on the screen. */
export const pictogram = ({ step, x, y, width, height }: StepBox, theme: PictureTheme): string =>
  pictogramAt(step.kind, x + width - 8 - PICTOGRAM, y + (height - PICTOGRAM) / 2, theme);

/** The pictogram of a kind of step from its upper left corner; "" for a kind that has none. */
export function pictogramAt(kind: StepKind, x: number, y: number, theme: PictureTheme): string {
  const d = STEP_KIND_FACTS[kind].pictogram;
  if (d === null) return "";
  return element("path", {
    d,
    transform: `translate(${x} ${y}) scale(${PICTOGRAM / 24})`,
    fill: "none",
    stroke: STEP_KIND_FACTS[kind].hasEdge ? theme.kinds[kind] : theme.muted,
    "stroke-width": 2,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}
