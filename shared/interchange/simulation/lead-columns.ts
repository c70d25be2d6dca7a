import type { ReportFormat } from "@shared/domain/report/format.ts";
import type {
  ExperimentFigures,
  VariantDifference,
  VariantFigures,
} from "@shared/simulation/experiment/figures.ts";
import type { PairedDifference } from "@shared/simulation/output/paired.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { DocumentColumn } from "./document-part.ts";
import { messages } from "./messages.ts";

interface Row {
  readonly name: string;
  readonly read: (variant: VariantFigures) => MeanFigure | null;
  readonly between: (difference: VariantDifference) => PairedDifference | null;
  readonly write: (value: number) => string;
}

/** Times, cost and who gave up: each version with its intervals, and each difference from the first with its own. */
export function leadColumns(
  { variants, differences }: ExperimentFigures,
  names: readonly string[],
  format: ReportFormat,
): DocumentColumn[] {
  const rows = rowsOf(format);
  const confidence = variants.flatMap(({ lead }) => lead.mean?.confidence ?? [])[0] ?? 0;
  const interval = messages.interval(format.percent(confidence));
  const pair = (title: string, cell: (row: Row) => readonly [string, string]): DocumentColumn[] => [
    { title, isNumeric: true, cells: rows.map((row) => cell(row)[0]) },
    { title: interval, isNumeric: true, cells: rows.map((row) => cell(row)[1]) },
  ];
  return [
    { title: messages.figure, isNumeric: false, cells: rows.map(({ name }) => name) },
    ...variants.flatMap((variant, index) =>
      pair(names[index] ?? "", ({ read, write }) => [
        figureText(read(variant), write),
        intervalText(read(variant), write),
      ]),
    ),
    ...differences.flatMap((difference, index) => {
      const title =
        differences.length === 1 ? messages.difference : messages.differenceOf(names[index + 1] ?? "");
      return pair(title, ({ between, write }) => {
        const figure = between(difference)?.difference ?? null;
        return [figureText(figure, signed(write)), intervalText(figure, signed(write))];
      });
    }),
  ];
}

const rowsOf = ({ minutes, money, percent }: ReportFormat): Row[] => {
  const { rows } = messages;
  return [
    { name: rows.p50, read: ({ lead }) => lead.p50, between: ({ p50 }) => p50, write: minutes },
    { name: rows.mean, read: ({ lead }) => lead.mean, between: ({ mean }) => mean, write: minutes },
    { name: rows.p90, read: ({ lead }) => lead.p90, between: ({ p90 }) => p90, write: minutes },
    { name: rows.p95, read: ({ lead }) => lead.p95, between: ({ p95 }) => p95, write: minutes },
    { name: rows.cost, read: ({ cost }) => cost, between: ({ cost }) => cost, write: money },
    {
      name: rows.gaveUp,
      read: ({ gaveUp }) => gaveUp,
      between: ({ gaveUp }) => gaveUp,
      write: (share) => percent(share, 1),
    },
  ];
};

export const figureText = (
  figure: MeanFigure | null | undefined,
  write: (value: number) => string,
): string => (figure ? write(figure.mean) : messages.none);

export const intervalText = (
  figure: MeanFigure | null | undefined,
  write: (value: number) => string,
): string =>
  figure?.low == null || figure.high === null ? "" : `${write(figure.low)} … ${write(figure.high)}`;

const signed = (write: (value: number) => string) => (value: number) =>
  `${value < 0 ? "−" : "+"}${write(Math.abs(value))}`;
