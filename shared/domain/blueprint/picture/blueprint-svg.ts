import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { element, escapeXml } from "@shared/base/xml.ts";
import type { ReadModel } from "../../core/model.ts";
import { flowText } from "../flow-text.ts";
import { layoutBlueprint } from "../layout/layout-blueprint.ts";
import type { BlueprintLayout, FlowPath, MarkShape } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import { type ChangeKind, drawStep } from "./draw-step.ts";
import {
  gapText,
  heatOf,
  type MarkFigure,
  PICTURE_THEMES,
  type PictureTheme,
  type PictureThemeName,
} from "./palette.ts";
import { flowPathData } from "./path.ts";
import { wrapText } from "./text.ts";

export interface PictureOptions {
  /** Gap and n by touch-point id; without, marks show the number only. */
  readonly figures?: ReadonlyMap<Id, MarkFigure>;
  /** Marks of a difference, by record id. */
  readonly changes?: ReadonlyMap<Id, ChangeKind>;
  readonly stageIds?: readonly Id[];
  readonly theme?: PictureThemeName;
}

const LINE_STYLE = {
  interaction: { name: "Line of interaction", dash: undefined },
  visibility: { name: "Line of visibility", dash: "8 4" },
  internal: { name: "Line of internal interaction", dash: "2 4" },
} as const;

/** A standalone SVG with real text; user text is escaped by construction. Font: Inter, embedded by the caller. */
export function blueprintSvg(
  model: ReadModel,
  blueprintId: Id,
  options: PictureOptions = {},
): { svg: string; width: number; height: number } {
  const theme = PICTURE_THEMES[options.theme ?? "light"];
  const layout = layoutBlueprint(model, blueprintId, options.stageIds);
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
      "aria-label": `Service blueprint: ${name}`,
      "font-family": "Inter, 'Inter Variable', sans-serif",
    },
    element("rect", { x: 0, y: 0, width, height, fill: theme.ground }),
    ground(layout, theme),
    ...layout.flows.map((flow) => drawFlow(flow, theme, options.changes?.get(flow.flow.id))),
    ...layout.steps.map((box) => drawStep(box, theme, options.changes?.get(box.step.id))),
    ...drawMarks(model, layout, theme, options),
  );
  return { svg, width, height };
}

function ground(layout: BlueprintLayout, theme: PictureTheme): string {
  const { width, height } = layout;
  const bands = layout.bands.map((band) =>
    element("rect", { x: 0, y: band.y, width, height: band.height, fill: theme.bands[band.band] }),
  );
  const lanes = layout.lanes.map((box) => {
    const middle = box.y + box.height / 2;
    const title = wrapText(box.lane.name, SIZE.laneHead - 24, 13, 2);
    const first = middle - (title.length - 1) * 8 + (box.lane.subtitle ? -2 : 4);
    const lines = title.map((line, index) =>
      element(
        "text",
        { x: 12, y: first + index * 16, "font-size": 13, "font-weight": 600, fill: theme.text },
        escapeXml(line),
      ),
    );
    const [subtitle] = wrapText(box.lane.subtitle, SIZE.laneHead - 20, 11, 1);
    const below = subtitle
      ? element(
          "text",
          { x: 12, y: first + title.length * 16, "font-size": 11, fill: theme.muted },
          escapeXml(subtitle),
        )
      : "";
    return lines.join("") + below;
  });
  const stages = layout.stages.map((box) => {
    const [title = ""] = wrapText(box.stage.name, box.width - 24, 13, 1);
    return (
      element("line", { x1: box.x, x2: box.x, y1: 0, y2: height, stroke: theme.line }) +
      element(
        "text",
        { x: box.x + 12, y: 23, "font-size": 13, "font-weight": 600, fill: theme.text },
        escapeXml(title),
      )
    );
  });
  const lines = layout.lines.map((line) => {
    const { name, dash } = LINE_STYLE[line.name];
    const stroke = { stroke: theme.muted, "stroke-width": 1.5, "stroke-dasharray": dash };
    const label = element(
      "text",
      { x: 12, y: line.y + 4, "font-size": 11, fill: theme.muted },
      LABELS[line.name],
    );
    return element(
      "g",
      {},
      element("title", {}, name),
      element("line", { x1: SIZE.laneHead, x2: width, y1: line.y, y2: line.y, ...stroke }),
      label,
    );
  });
  return [...bands, ...stages, ...lanes, ...lines].join("");
}

const LABELS = { interaction: "Interaction", visibility: "Visibility", internal: "Internal" } as const;

function drawFlow(path: FlowPath, theme: PictureTheme, change: ChangeKind | undefined): string {
  const { flow } = path;
  const plain = flow.kind === "recovery" ? theme.error : theme.muted;
  const stroke = change
    ? { added: theme.added, removed: theme.error, changed: theme.changed }[change]
    : plain;
  const dash = { sequence: undefined, information: "6 4", evidence: "2 3", recovery: "6 4" }[flow.kind];
  const line = element("path", {
    d: flowPathData(path.points),
    fill: "none",
    stroke,
    "stroke-width": change ? 2 : 1.5,
    "stroke-dasharray": dash,
  });
  const text = flowText(flow);
  return line + arrow(path, stroke) + (text === "" ? "" : plate(path, text, theme));
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

function plate(path: FlowPath, text: string, theme: PictureTheme): string {
  const width = text.length * 6.2 + 8;
  const { x, y } = path.label;
  return (
    element("rect", { x: x - width / 2, y: y - 8, width, height: 16, rx: 2, fill: theme.ground }) +
    element(
      "text",
      { x, y: y + 4, "font-size": 11, "text-anchor": "middle", fill: theme.muted },
      escapeXml(text),
    )
  );
}

function drawMarks(
  model: ReadModel,
  layout: BlueprintLayout,
  theme: PictureTheme,
  options: PictureOptions,
): string[] {
  const numbers = new Map(
    model
      .all("touchPoint")
      .sort(byOrder)
      .map((point, index) => [point.id, index + 1]),
  );
  return layout.marks.map((mark) =>
    drawMark(model, mark, numbers.get(mark.touchPointId) ?? 0, theme, options),
  );
}

function drawMark(
  model: ReadModel,
  mark: MarkShape,
  number: number,
  theme: PictureTheme,
  options: PictureOptions,
): string {
  const point = model.get("touchPoint", mark.touchPointId);
  const figure = options.figures?.get(mark.touchPointId);
  const heat = heatOf(figure?.heat ?? figure?.gap ?? null);
  const radius = SIZE.mark / 2;
  const { x, y } = mark;
  const ring =
    point?.class === "critical"
      ? element("circle", {
          cx: x,
          cy: y,
          r: radius + 3,
          fill: theme.ground,
          stroke: theme.text,
          "stroke-width": 1,
        })
      : "";
  const gap = figure
    ? element("rect", {
        x: x + radius + 5,
        y: y - 8,
        width: gapText(figure.gap).length * 6.5 + 4,
        height: 16,
        fill: theme.ground,
        rx: 2,
      }) +
      element(
        "text",
        { x: x + radius + 8, y: y + 4, "font-size": 12, "font-weight": 600, fill: theme.text },
        gapText(figure.gap),
      )
    : "";
  return element(
    "g",
    {},
    element("title", {}, escapeXml(`Touch point ${number}: ${point?.name ?? ""}`)),
    ring,
    element("circle", { cx: x, cy: y, r: radius, fill: heat.fill, stroke: theme.muted, "stroke-width": 1 }),
    element(
      "text",
      { x, y: y + 4, "font-size": 11, "font-weight": 600, "text-anchor": "middle", fill: heat.text },
      String(number),
    ),
    gap,
  );
}
