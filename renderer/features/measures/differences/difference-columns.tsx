import { comparisonMessages } from "@shared/domain/chart/charts/comparison-messages.ts";
import { type DifferenceRow, differenceTexts } from "@shared/domain/chart/charts/difference-rows.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { differenceMessages as words } from "./difference-messages.ts";

const figure = (
  id: keyof ReturnType<typeof differenceTexts>,
  title: string,
  width: number,
  sortBy: (row: DifferenceRow) => number | null,
): GridColumn<DifferenceRow> => ({
  id,
  title,
  width,
  align: "end",
  opens: true,
  value: (row) => differenceTexts(row)[id],
  sortBy,
});

/** A count that is too small to compare stands in italics. */
const italics = (id: "firstN" | "secondN", small: "firstSmall" | "secondSmall") => (row: DifferenceRow) =>
  row[small] ? <i>{differenceTexts(row)[id]}</i> : undefined;

const { first, second, difference, interval, p, firstN, secondN, number, touchPoint } = comparisonMessages;

const figures = (confidence: number, pTitle: string): readonly GridColumn<DifferenceRow>[] => [
  figure("first", first, 80, (row) => row.first),
  figure("second", second, 80, (row) => row.second),
  figure("difference", difference, 88, (row) => row.difference?.value ?? null),
  figure("interval", interval(confidence), 128, (row) => row.difference?.low ?? null),
  figure("p", pTitle, 80, (row) => row.difference?.p ?? null),
  { ...figure("firstN", firstN, 72, (row) => row.firstN), render: italics("firstN", "firstSmall") },
  { ...figure("secondN", secondN, 80, (row) => row.secondN), render: italics("secondN", "secondSmall") },
];

/** The touch points. */
export const pointColumns = (confidence: number): readonly GridColumn<DifferenceRow>[] => [
  {
    id: "number",
    title: number,
    width: 44,
    align: "end",
    value: (row) => String(row.number),
    sortBy: (row) => row.number,
  },
  { id: "name", title: touchPoint, width: "grow", value: ({ name }) => name },
  ...figures(confidence, p),
];

/** The figures of the whole: few comparisons, each with its own p. */
export const wholeColumns = (confidence: number): readonly GridColumn<DifferenceRow>[] => [
  { id: "name", title: words.wholeFigure, width: "grow", value: ({ name }) => name },
  ...figures(confidence, words.ownP),
];
