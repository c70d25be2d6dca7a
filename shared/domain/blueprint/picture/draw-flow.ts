import { element, escapeXml } from "@shared/base/xml.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { flowText } from "../flow-text.ts";
import type { FlowPath } from "../layout/types.ts";
import { type ChangeKind, colourOfChange } from "./draw-step.ts";
import type { PictureTheme } from "./palette.ts";
import { flowPathData } from "./path.ts";

export const DASHES = { sequence: undefined, information: "6 4", evidence: "2 3", recovery: "6 4" };
const LABEL = 11;

export function drawFlow(path: FlowPath, theme: PictureTheme, change: ChangeKind | undefined): string {
  const { flow } = path;
  const plain = flow.kind === "recovery" ? theme.error : theme.muted;
  const stroke = change ? colourOfChange(change, theme) : plain;
  const line = element("path", {
    d: flowPathData(path.points),
    fill: "none",
    stroke,
    "stroke-width": change ? 2 : 1.5,
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

/** The words of a flow on their plate, to be painted above the lines of all flows; null without words. */
export function flowWords({ flow, label: { x, y } }: FlowPath, theme: PictureTheme): FlowWords | null {
  const text = flowText(flow);
  if (text === "") return null;
  const width = textWidth(text, LABEL) + 8;
  const plate = { x: x - width / 2, y: y - 8, width, height: 16 };
  const svg =
    element("rect", { ...plate, rx: 2, fill: theme.ground }) +
    element(
      "text",
      { x, y: y + 4, "font-size": LABEL, "text-anchor": "middle", fill: theme.muted },
      escapeXml(text),
    );
  return { ...plate, svg };
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
