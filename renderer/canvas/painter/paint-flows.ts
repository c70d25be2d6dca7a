import { flowText } from "@shared/domain/blueprint/flow-text.ts";
import type { FlowPath, Point } from "@shared/domain/blueprint/layout/types.ts";
import type { FlowKind } from "@shared/domain/blueprint/records.ts";
import type { Grain, Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";

const DASH: Record<FlowKind, number[]> = {
  sequence: [],
  information: [6, 4],
  evidence: [2, 3],
  recovery: [6, 4],
};
/** Below this zoom a flow is a hairline: no dash, corner or arrow of it could be seen. */
const HAIRLINES = 0.25;
const RADIUS = 6;
const PLAIN = 1.5;

interface Style {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dimmed: boolean;
  readonly paths: FlowPath[];
}

/** Flows of one look are one stroke of the pen; the selected ones come last, above the others. */
export function paintFlows(pen: Pen, paths: readonly FlowPath[], scene: Scene, grain: Grain): void {
  const near = grain.zoom >= HAIRLINES;
  for (const style of stylesOf(paths, scene, grain)) {
    pen.globalAlpha = style.dimmed ? 0.25 : near ? 1 : 0.6;
    pen.strokeStyle = style.colour;
    pen.fillStyle = style.colour;
    if (!near) {
      const width = Math.max(style.width > PLAIN ? style.width : 0, grain.pixel);
      for (const path of style.paths) hairlines(pen, path.points, width);
      continue;
    }
    pen.lineWidth = style.width;
    pen.setLineDash(style.dash as number[]);
    pen.beginPath();
    for (const path of style.paths) trace(pen, path.points);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    for (const path of style.paths) arrow(pen, path.points);
    pen.fill();
  }
  pen.globalAlpha = 1;
  if (grain.detail === "all") for (const path of paths) label(pen, path, scene, grain);
}

function stylesOf(paths: readonly FlowPath[], scene: Scene, grain: Grain): Style[] {
  const near = grain.zoom >= HAIRLINES;
  const { theme, changes, selected, dimmed } = scene;
  const styles = new Map<string, Style>();
  const above: Style[] = [];
  for (const path of paths) {
    const { flow } = path;
    const dim = dimmed !== undefined && (dimmed.has(flow.fromId) || dimmed.has(flow.toId));
    const change = changes?.get(flow.id);
    if (selected.has(flow.id)) {
      const dash = near ? DASH[flow.kind] : [];
      above.push({ colour: theme.accent, width: grain.ring, dash, dimmed: false, paths: [path] });
      continue;
    }
    const key = `${near ? flow.kind : flow.kind === "recovery"}${change}${dim}`;
    const held = styles.get(key);
    if (held) {
      held.paths.push(path);
      continue;
    }
    const colour = change
      ? { added: theme.added, removed: theme.error, changed: theme.changed }[change]
      : flow.kind === "recovery"
        ? theme.error
        : theme.muted;
    styles.set(key, { colour, width: change ? 2 : PLAIN, dash: DASH[flow.kind], dimmed: dim, paths: [path] });
  }
  return [...styles.values(), ...above];
}

/** Stretches run along the axes: bars of one pixel, many times quicker to fill than a path is to stroke. */
function hairlines(pen: Pen, points: readonly Point[], width: number): void {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) continue;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    pen.fillRect(x, y, Math.max(width, Math.abs(a.x - b.x)), Math.max(width, Math.abs(a.y - b.y)));
  }
}

function trace(pen: Pen, points: readonly Point[]): void {
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) pen.moveTo(point.x, point.y);
    else if (!after) pen.lineTo(point.x, point.y);
    else
      pen.arcTo(
        point.x,
        point.y,
        after.x,
        after.y,
        Math.min(RADIUS, half(before, point), half(point, after)),
      );
  });
}

const half = (a: Point, b: Point) => (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) / 2;

/** 7 × 6 pixels, its tip at the end. */
function arrow(pen: Pen, points: readonly Point[]): void {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (!before || !end) return;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  pen.moveTo(end.x, end.y);
  pen.lineTo(end.x - 7 * dx + 3 * dy, end.y - 7 * dy - 3 * dx);
  pen.lineTo(end.x - 7 * dx - 3 * dy, end.y - 7 * dy + 3 * dx);
}

/** The plate behind the words is their own outline, as in the cards' own map. */
function label(pen: Pen, { flow, label: at }: FlowPath, { theme }: Scene, grain: Grain): void {
  const text = flowText(flow);
  if (text === "") return;
  pen.font = `400 ${grain.small}px ${theme.font}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 6;
  pen.strokeStyle = theme.ground;
  pen.strokeText(text, at.x, at.y);
  pen.fillStyle = theme.muted;
  pen.fillText(text, at.x, at.y);
}
