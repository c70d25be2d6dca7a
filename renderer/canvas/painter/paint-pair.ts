import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { HalfFigure, PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import { PAIR } from "@shared/domain/blueprint/picture/pair-figure.ts";
import type { Grain, Pen } from "./pen.ts";
import type { ScreenTheme } from "./scene.ts";

/** Letters of the band at most: more of them would not fit the half of a card. */
const LARGEST = 14;
const PAD = 6;

export const pairType = ({ small }: Grain): number => Math.min(small, LARGEST);

type HalfTheme = Pick<ScreenTheme, "heat" | "card" | "muted">;

/** A half's ground and ink in the theme of the screen; without a figure those of the card. */
export const coloursOfHalf = (
  { heat }: HalfFigure,
  theme: HalfTheme,
): { readonly fill: string; readonly ink: string } =>
  heat === null ? { fill: theme.card, ink: theme.muted } : theme.heat[heat];

/** Two groups side by side on the lower edge of a card, as its band of the document shows them. */
export function paintPair(
  pen: Pen,
  box: StepBox,
  { halves }: PairFigure,
  theme: ScreenTheme,
  grain: Grain,
): void {
  const size = pairType(grain);
  const height = Math.max(PAIR.height, size + 5);
  const y = box.y + box.height - PAIR.inside;
  const width = box.width / 2;
  for (const [at, half] of halves.entries()) {
    const x = box.x + at * width;
    pen.fillStyle = coloursOfHalf(half, theme).fill;
    pen.fillRect(x, y, width, height);
    pen.strokeStyle = theme.edge;
    pen.lineWidth = theme.edgeWidth;
    pen.strokeRect(x, y, width, height);
    if (grain.detail === "all") write(pen, half, { x, y, width, height, size }, theme);
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

function write(pen: Pen, half: HalfFigure, { x, y, width, height, size }: Place, theme: ScreenTheme): void {
  const middle = y + height / 2;
  const { fill, ink } = coloursOfHalf(half, theme);
  if (half.few) hatch(pen, { x, y, width, height }, ink);
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.font = `600 ${size}px ${theme.font}`;
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  pen.strokeStyle = fill;
  if (half.few) pen.strokeText(half.text, x + PAD, middle);
  pen.fillStyle = ink;
  pen.fillText(half.text, x + PAD, middle);
  const from = x + PAD + pen.measureText(half.text).width + 4;
  pen.font = `${half.few ? "italic " : ""}400 ${size}px ${theme.font}`;
  // What does not fit is left out whole: the card says it where it is pointed at.
  if (from + pen.measureText(half.n).width > x + width - 2) return;
  if (half.few) pen.strokeText(half.n, from, middle);
  pen.fillText(half.n, from, middle);
}

function hatch(pen: Pen, { x, y, width, height }: Omit<Place, "size">, ink: string): void {
  pen.beginPath();
  for (let at = 6; at <= width - height; at += 6) {
    pen.moveTo(x + at, y + height);
    pen.lineTo(x + at + height, y);
  }
  pen.strokeStyle = ink;
  pen.lineWidth = 0.5;
  pen.stroke();
}
