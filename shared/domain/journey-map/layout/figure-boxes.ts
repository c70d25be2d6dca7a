import type { Id } from "@shared/base/ids.ts";
import { onSeven } from "../../scoring/heat.ts";
import { journeyMapMessages } from "../messages.ts";
import type { FigureBox, JourneyColumn, JourneyFigure, JourneySizes, JourneyVoice } from "./types.ts";
import { wrapLines } from "./wrap.ts";

/** Figures of one voice by touch point. */
export type VoiceFigures = ReadonlyMap<Id, JourneyFigure>;

/** “−0.62” with a real minus sign; two digits, one where answers run to 100. */
export function signed(value: number, { minimum, maximum }: { minimum: number; maximum: number }): string {
  const digits = maximum - minimum > 20 ? 1 : 2;
  const text = Math.abs(value).toFixed(digits);
  if (!/[1-9]/.test(text)) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

/** The interval and n below the number: no figure stands without them. */
export function belowFigure(figure: JourneyFigure): string {
  const count = figure.observed ? journeyMapMessages.seen(figure.n) : journeyMapMessages.n(figure.n);
  const { low, high } = figure;
  return low === null || high === null
    ? count
    : `${signed(low, figure)} … ${signed(high, figure)} · ${count}`;
}

/** The figures of a column, one below the other for each voice; heights are those of their text. */
export function figureBoxes(
  column: JourneyColumn,
  voices: readonly JourneyVoice[],
  figures: ReadonlyMap<string, VoiceFigures>,
  sizes: JourneySizes,
): FigureBox[] {
  const touchPointId = column.step?.touchPointId ?? null;
  if (touchPointId === null) return [];
  const x = column.x + sizes.pad;
  const width = column.width - 2 * sizes.pad;
  let y = 0;
  return voices.map((voice) => {
    const figure = figures.get(voice.key)?.get(touchPointId);
    const gap = figure?.gap ?? null;
    const text = figure && gap !== null ? signed(gap, figure) : journeyMapMessages.noAnswers;
    const below = figure && gap !== null ? wrapLines(belowFigure(figure), width, sizes.small) : [];
    const height = sizes.line + 6 + below.length * sizes.smallLine;
    const heat = figure && gap !== null && figure.maximum > figure.minimum ? onSeven(gap, figure) : null;
    const box = { x, y, width, height, columnKey: column.key, voice };
    y += height + 6;
    return { ...box, gap, heat, text, below, small: figure?.small ?? false };
  });
}
