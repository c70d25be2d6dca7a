import { round } from "@shared/drawing/svg-parts.ts";
import type { ItemKind } from "../items.ts";

/** Half of the width and height of a point's mark, in pixels. */
export const MARK = 7;

/**
 * The outline of a point around its middle, told apart by its form: a milestone is a diamond, a wave a flag that points
 * on, a training a triangle that stands on its day.
 */
export function markPath(kind: ItemKind, x: number, y: number): string {
  const corners: readonly (readonly [number, number])[] =
    kind === "wave"
      ? [
          [-MARK, -MARK],
          [1, -MARK],
          [MARK, 0],
          [1, MARK],
          [-MARK, MARK],
        ]
      : kind === "training"
        ? [
            [0, MARK],
            [-MARK, -MARK + 2],
            [MARK, -MARK + 2],
          ]
        : [
            [0, -MARK],
            [MARK, 0],
            [0, MARK],
            [-MARK, 0],
          ];
  return `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join("L")}Z`;
}

/** The way from the end of one bar to the beginning of another: straight where there is room, else around between the rows. */
export function linkPath(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  rowHeight: number,
): string {
  const stub = 6;
  const out = from.x + stub;
  const into = to.x - stub;
  if (into >= out) return `M${round(from.x)} ${round(from.y)}H${round(out)}V${round(to.y)}H${round(to.x)}`;
  const between = to.y + (to.y > from.y ? -rowHeight / 2 : rowHeight / 2);
  return `M${round(from.x)} ${round(from.y)}H${round(out)}V${round(between)}H${round(into)}V${round(to.y)}H${round(to.x)}`;
}

/** The head of an arrow that ends here. */
export const arrowHead = (x: number, y: number): string =>
  `M${round(x)} ${round(y)}L${round(x - 6)} ${round(y - 3.5)}V${round(y + 3.5)}Z`;
