import { type MarkShape, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { hatchPath } from "@shared/domain/blueprint/picture/draw-mark.ts";
import { markColours, markText } from "@shared/domain/blueprint/picture/palette.ts";
import type { Grain, Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** Pixels of the screen below which the heat of a mark could not be seen. */
const LEAST = 3;
/** Pixels of the screen below which its number could not be read. */
const READABLE = 7;

/** A touch point on the line: its heat at any distance, its number and gap where they can be read. */
export function paintMark(pen: Pen, mark: MarkShape, scene: Scene, grain: Grain): void {
  const { theme, figures, numbers, critical, selected, dimmed } = scene;
  const figure = figures.get(mark.touchPointId);
  const heat = markColours(figure);
  const radius = Math.max(SIZE.mark / 2, LEAST * grain.pixel);
  const chosen = selected.has(mark.touchPointId);
  pen.globalAlpha = dimmed?.has(mark.stepId) ? 0.25 : 1;
  if (critical.has(mark.touchPointId)) {
    disc(pen, mark, radius + Math.max(3, grain.pixel));
    pen.fillStyle = theme.ground;
    pen.fill();
    pen.strokeStyle = theme.text;
    pen.lineWidth = Math.max(1, grain.pixel / 2);
    pen.stroke();
  }
  disc(pen, mark, radius);
  pen.fillStyle = heat.fill;
  pen.fill();
  pen.strokeStyle = chosen ? theme.accent : theme.muted;
  pen.lineWidth = Math.max(chosen ? 2 : 1, grain.pixel / 2);
  pen.stroke();
  if (figure?.few && grain.detail === "all") {
    pen.strokeStyle = heat.ink;
    pen.lineWidth = 0.75;
    pen.stroke(new Path2D(hatchPath(mark.x, mark.y, radius)));
    disc(pen, mark, radius - 3);
    pen.fillStyle = heat.fill;
    pen.fill();
  }
  pen.textBaseline = "middle";
  const size = Math.min(13, Math.max(11, grain.small));
  if (size * grain.zoom >= READABLE) {
    pen.font = `600 ${size}px ${theme.font}`;
    pen.textAlign = "center";
    pen.fillStyle = heat.ink;
    pen.fillText(String(numbers.get(mark.touchPointId) ?? ""), mark.x, mark.y);
  }
  if (figure && !figure.pair && grain.detail === "all") {
    pen.font = `600 ${Math.max(12, grain.small)}px ${theme.font}`;
    pen.textAlign = "left";
    pen.lineJoin = "round";
    pen.lineWidth = 6;
    pen.strokeStyle = theme.ground;
    pen.strokeText(markText(figure), mark.x + radius + 8, mark.y);
    pen.fillStyle = theme.text;
    pen.fillText(markText(figure), mark.x + radius + 8, mark.y);
  }
  pen.globalAlpha = 1;
}

function disc(pen: Pen, { x, y }: MarkShape, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}
