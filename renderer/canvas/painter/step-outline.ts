import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { Pen } from "./pen.ts";
import type { ScreenTheme } from "./scene.ts";

const FOLD = 16;
const CUT = 0.08;

/** Kinds differ by form: the same ones as the cards' own style sheet has. */
export function outline(pen: Pen, { step, x, y, width, height }: StepBox): void {
  const middle = y + height / 2;
  const [right, bottom] = [x + width, y + height];
  pen.beginPath();
  if (step.kind === "decision") {
    const cut = width * CUT;
    polygon(pen, [
      x + cut,
      y,
      right - cut,
      y,
      right,
      middle,
      right - cut,
      bottom,
      x + cut,
      bottom,
      x,
      middle,
    ]);
  } else if (step.kind === "evidence" || step.kind === "document")
    polygon(pen, [x, y, right - FOLD, y, right, y + FOLD, right, bottom, x, bottom]);
  else if (step.kind === "start" || step.kind === "end") pen.roundRect(x, y, width, height, height / 2);
  else if (step.kind === "wait") pen.roundRect(x, y, width, height, 16);
  else if (step.kind === "handoff") pen.roundRect(x, y, width, height, [4, 24, 24, 4]);
  else pen.roundRect(x, y, width, height, 4);
}

/** The folded corner of what is held in the hand. */
export function fold(pen: Pen, { x, y, width }: StepBox, theme: ScreenTheme): void {
  pen.beginPath();
  polygon(pen, [x + width - FOLD, y, x + width - FOLD, y + FOLD, x + width, y + FOLD]);
  pen.fillStyle = theme.ground;
  pen.fill();
  pen.stroke();
}

function polygon(pen: Pen, [firstX = 0, firstY = 0, ...rest]: readonly number[]): void {
  pen.moveTo(firstX, firstY);
  for (let index = 0; index < rest.length; index += 2) pen.lineTo(rest[index] ?? 0, rest[index + 1] ?? 0);
  pen.closePath();
}
