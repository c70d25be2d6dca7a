import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { SIGN_SHAPES, type SignKind } from "../../ui/sign-shapes.ts";
import { PROBLEM_SIGN } from "../problem-sign.ts";
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
  if (!found || (found.worst === "hint" && grain.detail !== "all")) return;
  const { size, left, over } = PROBLEM_SIGN[grain.detail];
  pen.save();
  pen.translate(x + left, y + height - over);
  pen.scale(size / SQUARE, size / SQUARE);
  sign(pen, found.worst, scene.theme, grain.detail !== "block");
  pen.restore();
}

function sign(pen: Pen, kind: SignKind, theme: ScreenTheme, hasGlyph: boolean): void {
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
