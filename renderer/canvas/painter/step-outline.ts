import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { STEP_KIND_FACTS } from "@shared/domain/blueprint/step-kinds.ts";
import type { Pen } from "./pen.ts";
import type { ScreenTheme } from "./scene.ts";

const FOLD = 16;
const CUT = 0.08;

/** Kinds differ by form: the same ones as the cards' own style sheet has. */
export function outline(pen: Pen, { step, x, y, width, height }: StepBox): void {
  const middle = y + height / 2;
  const [right, bottom] = [x + width, y + height];
  pen.beginPath();
  switch (STEP_KIND_FACTS[step.kind].outline) {
    case "point": {
      const cut = width * CUT;
      const [left, far] = [x + cut, right - cut];
      polygon(pen, [left, y, far, y, right, middle, far, bottom, left, bottom, x, middle]);
      break;
    }
    case "fold":
      polygon(pen, [x, y, right - FOLD, y, right, y + FOLD, right, bottom, x, bottom]);
      break;
    case "pill":
      pen.roundRect(x, y, width, height, height / 2);
      break;
    case "round":
      pen.roundRect(x, y, width, height, 16);
      break;
    case "shoulder":
      pen.roundRect(x, y, width, height, [4, 24, 24, 4]);
      break;
    case "card":
      pen.roundRect(x, y, width, height, 4);
      break;
  }
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
