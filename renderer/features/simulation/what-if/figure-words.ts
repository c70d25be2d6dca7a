import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { messages } from "./messages.ts";

export type Write = (value: number) => string;

export const figureText = (figure: MeanFigure | null | undefined, write: Write): string =>
  figure ? write(figure.mean) : messages.none;

const signed = (value: number, write: Write): string => `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;

/** With its sign and its interval; no difference at all is told as nought. */
export function differenceText(figure: MeanFigure | null | undefined, write: Write): string {
  if (!figure) return messages.none;
  if (figure.mean === 0 && figure.sd === 0) return write(0);
  const { mean, low, high } = figure;
  const interval = low === null || high === null ? "" : ` (${signed(low, write)} … ${signed(high, write)})`;
  return signed(mean, write) + interval;
}

/** The bounds of a figure; "" where they are not known. */
export const intervalText = (figure: MeanFigure | null | undefined, write: Write): string =>
  figure?.low == null || figure.high === null ? "" : `${write(figure.low)} … ${write(figure.high)}`;

/** “93.1 % (92.0 % … 94.2 %)” */
export function figureWithInterval(figure: MeanFigure | null | undefined, write: Write): string {
  const interval = intervalText(figure, write);
  return interval === "" ? figureText(figure, write) : `${figureText(figure, write)} (${interval})`;
}

export const percentOf =
  (format: ReportFormat): Write =>
  (share) =>
    format.percent(share, 1);
export const pointsOf =
  (format: ReportFormat): Write =>
  (share) =>
    messages.points(format.number(share * 100, 1));
