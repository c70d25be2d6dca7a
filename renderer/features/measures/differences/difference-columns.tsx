import { comparisonMessages } from "@shared/domain/measure/comparison-messages.ts";
import { type DifferenceRow, differenceTexts } from "@shared/domain/measure/difference-rows.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { messages } from "../messages.ts";
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

/** What a figure rests on stands below it, in italics where that is too little to compare. */
const group = (
  id: "first" | "second",
  title: string,
  { n, small }: { readonly n: "firstN" | "secondN"; readonly small: "firstSmall" | "secondSmall" },
): GridColumn<DifferenceRow> => ({
  ...figure(id, title, widthFor(title), (row) => row[id]),
  below: { title: messages.n, value: (row) => differenceTexts(row)[n] },
  render: (row) =>
    row[small] ? (
      <span className="grid-text" data-two>
        {differenceTexts(row)[id]}
        <small>
          <i>{differenceTexts(row)[n]}</i>
        </small>
      </span>
    ) : undefined,
});

const { difference, interval, p, number, touchPoint } = comparisonMessages;

/** What the two are called. */
export interface GroupNames {
  readonly first: string;
  readonly second: string;
}

/** Pixels of a letter of a head, of what stands around it, and what a column of figures is never under or over. */
const LETTER = 6.5;
const AROUND = 20;
const LEAST = 80;
const MOST = 136;
const widthFor = (title: string): number =>
  Math.round(Math.min(MOST, Math.max(LEAST, title.length * LETTER + AROUND)));

/** Each figure with what it rests on below it, then what lies between the two. */
const figures = (
  confidence: number,
  pTitle: string,
  { first, second }: GroupNames,
): readonly GridColumn<DifferenceRow>[] => [
  group("first", first, { n: "firstN", small: "firstSmall" }),
  group("second", second, { n: "secondN", small: "secondSmall" }),
  {
    ...figure("difference", difference, 128, (row) => row.difference?.value ?? null),
    below: { title: interval(confidence), value: (row) => differenceTexts(row).interval },
  },
  figure("p", pTitle, 80, (row) => row.difference?.p ?? null),
];

/** The touch points. */
export const pointColumns = (confidence: number, names: GroupNames): readonly GridColumn<DifferenceRow>[] => [
  {
    id: "number",
    title: number,
    width: 44,
    stays: true,
    align: "end",
    value: (row) => String(row.number),
    sortBy: (row) => row.number,
  },
  { id: "name", title: touchPoint, width: "grow", stays: true, wraps: true, value: ({ name }) => name },
  ...figures(confidence, p, names),
];

/** The figures of the whole: few comparisons, each with its own p. */
export const wholeColumns = (confidence: number, names: GroupNames): readonly GridColumn<DifferenceRow>[] => [
  {
    id: "name",
    title: words.wholeFigure,
    width: "grow",
    stays: true,
    wraps: true,
    value: ({ name }) => name,
  },
  ...figures(confidence, words.ownP, names),
];
