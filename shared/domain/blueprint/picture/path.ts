import type { Point } from "../layout/types.ts";

const RADIUS = 6;

/** SVG path data with corners rounded by 6 px (less where a stretch is short). */
export function flowPathData(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return "";
  let data = `M${first.x} ${first.y}`;
  for (let index = 1; index < points.length; index++) {
    const corner = points[index];
    const before = points[index - 1];
    const after = points[index + 1];
    if (!corner || !before) continue;
    if (!after) data += `L${corner.x} ${corner.y}`;
    else {
      const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
      const start = towards(corner, before, radius);
      const end = towards(corner, after, radius);
      data += `L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`;
    }
  }
  return data;
}

/** The head at the end of a flow, 7 × 6 px, as path data: drawn where it points, without a transform of its own. */
export function arrowData(points: readonly Point[]): string {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (!before || !end) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const corner = (side: number) => `${end.x - 7 * dx + side * dy} ${end.y - 7 * dy - side * dx}`;
  return `M${end.x} ${end.y}L${corner(3)}L${corner(-3)}Z`;
}

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
