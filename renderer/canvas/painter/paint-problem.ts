import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { SIGN_SHAPES, type SignKind } from "../../ui/sign-shapes.ts";
import { PROBLEM_SIGN, SIGN_PER_LETTER } from "../problem-sign.ts";
import type { Grain, Pen } from "./pen.ts";
import type { Scene, ScreenTheme } from "./scene.ts";

const SQUARE = 16;
const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const held = paths.get(data) ?? new Path2D(data);
  paths.set(data, held);
  return held;
}

/** The sign of what is wrong with the step, on its lower edge as its card has it. From afar hints are left out. */
export function paintProblem(pen: Pen, { step, x, y, height }: StepBox, scene: Scene, grain: Grain): void {
  const found = scene.problems?.get(step.id);
  const near = grain.detail === "all";
  if (!found || (found.worst === "hint" && !near)) return;
  const { left, over, size } = PROBLEM_SIGN[grain.detail];
  const side = near ? grain.small * SIGN_PER_LETTER : size;
  const top = y + height - over;
  const count = found.problems.length;
  if (near && count > 1) paintCount(pen, { x: x + left + side, y: top, side }, count, scene.theme, grain);
  pen.save();
  pen.translate(x + left, top);
  pen.scale(side / SQUARE, side / SQUARE);
  paintSign(pen, found.worst, scene.theme, grain.detail !== "block");
  pen.restore();
}

/** The number has a plate of the card's colour: a flow may run below it. */
function paintCount(
  pen: Pen,
  at: { readonly x: number; readonly y: number; readonly side: number },
  count: number,
  theme: ScreenTheme,
  { small }: Grain,
): void {
  const text = String(count);
  pen.font = `600 ${small}px ${theme.font}`;
  pen.fillStyle = theme.card;
  pen.fillRect(at.x, at.y, 4 + pen.measureText(text).width, at.side);
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.fillStyle = theme.text;
  pen.fillText(text, at.x + 2, at.y + at.side / 2);
}

function paintSign(pen: Pen, kind: SignKind, theme: ScreenTheme, hasGlyph: boolean): void {
  const { outline, glyph } = SIGN_SHAPES[kind];
  const ink = { error: theme.error, warning: theme.changed, hint: theme.muted }[kind];
  const isOpen = kind === "hint";
  pen.lineWidth = 2;
  pen.strokeStyle = theme.card;
  pen.stroke(pathOf(outline));
  pen.fillStyle = isOpen ? theme.card : ink;
  pen.fill(pathOf(outline));
  pen.strokeStyle = isOpen ? ink : theme.card;
  if (isOpen) {
    pen.lineWidth = 1.25;
    pen.stroke(pathOf(outline));
  }
  if (!hasGlyph) return;
  pen.lineWidth = 1.75;
  pen.lineCap = "round";
  pen.stroke(pathOf(glyph));
}
