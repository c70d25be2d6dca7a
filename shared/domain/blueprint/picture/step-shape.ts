import { element } from "@shared/base/xml.ts";
import type { StepBox } from "../layout/types.ts";
import type { StepKind } from "../records.ts";
import type { PictureTheme } from "./palette.ts";

/** Share of its width by which a decision is cut to a point on either side. */
const POINT = 0.08;
const FOLD = 16;
const SHOULDER = 24;
const EDGE = 4;

/** Pictograms of 24 units, stroked, as the cards of the screen have them (Lucide, ISC licence). */
const PICTOGRAMS: Partial<Record<StepKind, string>> = {
  wait: "M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2",
  approval:
    "M14 13V8.5C14 7 15 7 15 5a3 3 0 0 0-6 0c0 2 1 2 1 3.5V13M20 15.5a2.5 2.5 0 0 0-2.5-2.5h-11A2.5 2.5 0 0 0 4 15.5V17a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1zM5 22h14",
  handoff: "m6 17 5-5-5-5M13 17l5-5-5-5",
  document:
    "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8",
};
export const PICTOGRAM = 16;

/** What a small picture takes of the width, with the air beside it. */
export const THUMBNAIL_ROOM = 44;

/** Where the words of a card stand: from its left edge, and how much of its width they have beside a picture or pictogram. */
export function textRoom(
  kind: StepKind,
  width: number,
  pictureWidth: number | undefined,
): { left: number; width: number } {
  const cut = kind === "decision" || kind === "start" || kind === "end";
  const left = cut ? 24 : 14;
  const right = cut ? 24 : 8;
  const beside = pictureWidth ?? (PICTOGRAMS[kind] === undefined ? 0 : PICTOGRAM);
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
  const shared = { fill, stroke, "stroke-width": strokeWidth };
  const coloured = theme.filled ? theme.kinds[step.kind] : undefined;
  switch (step.kind) {
    case "start":
    case "end":
      return element("rect", { ...shared, x, y, width, height, rx: height / 2 });
    case "decision": {
      const cut = width * POINT;
      const d = `M${x + cut} ${y}H${x + width - cut}L${x + width} ${y + height / 2}L${x + width - cut} ${y + height}H${x + cut}L${x} ${y + height / 2}Z`;
      return element("path", { ...shared, d });
    }
    case "evidence":
    case "document": {
      const d = `M${x} ${y}H${x + width - FOLD}L${x + width} ${y + FOLD}V${y + height}H${x}Z`;
      const corner = `M${x + width - FOLD} ${y}V${y + FOLD}H${x + width}`;
      return element("path", { ...shared, d }) + element("path", { ...shared, fill: "none", d: corner });
    }
    case "handoff": {
      const r = SHOULDER;
      const d = `M${x + EDGE} ${y}H${x + width - r}A${r} ${r} 0 0 1 ${x + width} ${y + r}V${y + height - r}A${r} ${r} 0 0 1 ${x + width - r} ${y + height}H${x + EDGE}Q${x} ${y + height} ${x} ${y + height - EDGE}V${y + EDGE}Q${x} ${y} ${x + EDGE} ${y}Z`;
      return element("path", { ...shared, d }) + edge(box, EDGE, coloured);
    }
    case "wait":
      return (
        element("rect", { ...shared, x, y, width, height, rx: 16, "stroke-dasharray": "4 3" }) +
        edge(box, 16, coloured)
      );
    default:
      return element("rect", { ...shared, x, y, width, height, rx: EDGE }) + edge(box, EDGE, coloured);
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
  const d = PICTOGRAMS[kind];
  if (d === undefined) return "";
  return element("path", {
    d,
    transform: `translate(${x} ${y}) scale(${PICTOGRAM / 24})`,
    fill: "none",
    stroke: kind === "document" ? theme.muted : theme.kinds[kind],
    "stroke-width": 2,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}
