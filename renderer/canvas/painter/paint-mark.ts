import { type MarkShape, SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { lettersBeside, markFromAfar, ringAround } from "@shared/domain/blueprint/picture/distance.ts";
import { colourBeside, hatchPath } from "@shared/domain/blueprint/picture/draw-mark.ts";
import { type MarkFigure, markColours, markText } from "@shared/domain/blueprint/picture/palette.ts";
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
  const near = grain.detail === "all";
  // From afar cards are filled with the heat too, and marks have the same colours as they.
  const heat = near ? markColours(figure) : markFromAfar(figure, theme);
  const { number, letters } = grain.mark;
  const radius = Math.max(grain.mark.radius, LEAST * grain.pixel);
  const thin = Math.max(1, grain.pixel / 2);
  const chosen = selected.has(mark.touchPointId);
  pen.globalAlpha = dimmed?.has(mark.stepId) ? 0.25 : 1;
  if (critical.has(mark.touchPointId)) {
    disc(pen, mark, ringAround(radius));
    pen.fillStyle = theme.ground;
    pen.fill();
    pen.strokeStyle = theme.text;
    pen.lineWidth = thin;
    pen.stroke();
  }
  disc(pen, mark, radius);
  pen.fillStyle = heat.fill;
  pen.fill();
  pen.strokeStyle = chosen ? theme.accent : theme.muted;
  pen.lineWidth = chosen ? grain.ring : thin;
  pen.stroke();
  if (figure?.few && number * grain.zoom >= READABLE) {
    pen.strokeStyle = heat.ink;
    pen.lineWidth = (0.75 * radius * 2) / SIZE.mark;
    pen.stroke(new Path2D(hatchPath(mark.x, mark.y, radius)));
    disc(pen, mark, 0.7 * radius);
    pen.fillStyle = heat.fill;
    pen.fill();
  }
  pen.textBaseline = "middle";
  if (number * grain.zoom >= READABLE) {
    pen.font = `600 ${number}px ${theme.font}`;
    pen.textAlign = "center";
    pen.fillStyle = heat.ink;
    pen.fillText(String(numbers.get(mark.touchPointId) ?? ""), mark.x, mark.y);
  }
  const text = figure && grain.detail !== "block" ? textBeside(figure, near) : "";
  if (text !== "") {
    pen.font = `600 ${Math.min(letters, lettersBeside(text))}px ${theme.font}`;
    pen.textAlign = "left";
    pen.lineJoin = "round";
    pen.lineWidth = letters / 2;
    pen.strokeStyle = theme.ground;
    pen.strokeText(text, mark.x + radius + 8, mark.y);
    pen.fillStyle = colourBeside(figure, theme);
    pen.fillText(text, mark.x + radius + 8, mark.y);
  }
  pen.globalAlpha = 1;
}

/** Close up two groups stand on the card of the step, with what they differ by. */
const textBeside = (figure: MarkFigure, near: boolean): string =>
  figure.pair ? (near ? "" : figure.pair.beside) : markText(figure);

function disc(pen: Pen, { x, y }: MarkShape, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}
