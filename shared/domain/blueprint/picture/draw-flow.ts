import { element, escapeXml } from "@shared/base/xml.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { flowText } from "../flow-text.ts";
import type { FlowPath, Point } from "../layout/types.ts";
import { type ChangeKind, colourOfChange, SIGN } from "./draw-step.ts";
import type { PictureTheme } from "./palette.ts";
import { flowPathData } from "./path.ts";

export const DASHES = { sequence: undefined, information: "6 4", evidence: "2 3", recovery: "6 4" };
const LABEL = 11;
/** What is new is the thickest, in grey too. */
const WIDTHS: Record<ChangeKind, number> = { added: 3, changed: 2, removed: 2 };

export function drawFlow(path: FlowPath, theme: PictureTheme, change: ChangeKind | undefined): string {
  const { flow } = path;
  const plain = flow.kind === "recovery" ? theme.error : theme.muted;
  const stroke = change ? colourOfChange(change, theme) : plain;
  const line = element("path", {
    d: flowPathData(path.points),
    fill: "none",
    stroke,
    "stroke-width": change ? WIDTHS[change] : 1.5,
    "stroke-dasharray": DASHES[flow.kind],
  });
  return line + arrow(path, stroke);
}

/** All that the line of a flow may cover: its way and its arrow head. */
export function areaOfFlow({ points }: FlowPath): Area {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [x, y] = [Math.min(...xs) - 8, Math.min(...ys) - 8];
  return { x, y, width: Math.max(...xs) + 8 - x, height: Math.max(...ys) + 8 - y };
}

export interface FlowWords extends Area {
  readonly svg: string;
}

/**
 * The words of a flow on their plate, to be painted above the lines of all flows; a change has its sign there, so that it
 * is told without its colour. Null where nothing is said.
 */
export function flowWords(
  path: FlowPath,
  theme: PictureTheme,
  change: ChangeKind | undefined,
): FlowWords | null {
  const said = flowText(path.flow);
  const text = [change ? SIGN[change] : "", said].filter((part) => part !== "").join(" ");
  if (text === "") return null;
  const { x, y } = said === "" ? middleOf(path.points) : path.label;
  const width = textWidth(text, LABEL, change ? 600 : 400) + 8;
  const plate = { x: x - width / 2, y: y - 8, width, height: 16 };
  const svg =
    element("rect", { ...plate, rx: 2, fill: theme.ground }) +
    element(
      "text",
      {
        x,
        y: y + 4,
        "font-size": LABEL,
        "font-weight": change ? 600 : undefined,
        "text-anchor": "middle",
        fill: change ? colourOfChange(change, theme) : theme.muted,
      },
      escapeXml(text),
    );
  return { ...plate, svg };
}

/** The middle of the longest stretch: a sign is small enough for the gutter. */
function middleOf(points: FlowPath["points"]): Point {
  let [best, length]: [Point, number] = [points[0] ?? { x: 0, y: 0 }, -1];
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b || Math.abs(a.x - b.x) + Math.abs(a.y - b.y) <= length) continue;
    length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return best;
}

function arrow(path: FlowPath, fill: string): string {
  const end = path.points.at(-1);
  const before = path.points.at(-2);
  if (!end || !before) return "";
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return element("path", {
    d: "M0 0L-7 -3V3Z",
    fill,
    transform: `translate(${end.x} ${end.y}) rotate(${angle})`,
  });
}
