import { heatIsDark, heatStep } from "@shared/domain/scoring/heat.ts";
import type { MeanFigure, TouchPointFigures } from "@shared/domain/scoring/scorecard.ts";
import { digitsFor, intervalText, numberText, signedText } from "@shared/drawing/figure-text.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { countOf, type ObservedScale, type TouchPointRow } from "./rows.ts";

export const CLASS_CHOICES = [
  { value: "", label: messages.unclassified },
  ...Object.entries(messages.classes).map(([value, label]) => ({ value, label })),
];

/** Where there is no figure: what is being computed is not yet said to be undefined. */
const without = ({ awaited }: TouchPointRow): string => (awaited ? "" : messages.notAvailable);

const meanText = (row: TouchPointRow, figure: MeanFigure | null | undefined): string =>
  row.figures && figure ? numberText(figure.mean, digitsFor(row.figures)) : without(row);

const countText = (row: TouchPointRow): string => {
  const count = countOf(row.figures);
  return count === null ? without(row) : numberText(count, 0);
};

const text = (
  id: "channel" | "owner" | "promise" | "feedbackChannel" | "classReason",
  width: number,
): GridColumn<TouchPointRow> => ({
  id,
  title: messages[id],
  width,
  editable: true,
  value: (row) => row.touchPoint[id],
});

const mean = (id: "expectation" | "perception"): GridColumn<TouchPointRow> => ({
  id,
  title: messages[id],
  width: id === "perception" ? 76 : 72,
  align: "end",
  value: (row) => meanText(row, row.figures?.[id]),
  sortBy: (row) => row.figures?.[id]?.mean ?? null,
});

/** What observers saw, beside what clients answered: on their own scale, and no sample of clients. */
function observedColumns({ common, gaps }: ObservedScale): GridColumn<TouchPointRow>[] {
  const column = (
    id: "perception" | "gap" | "alpha" | "observers",
    width: number,
  ): GridColumn<TouchPointRow> => ({
    id: `observed-${id}`,
    title: id === "perception" ? messages.observed.perception(common) : messages.observed[id],
    width,
    align: "end",
    value: (row) => observedText(row, id, common === null),
    sortBy: (row) => row.figures?.observed?.[id] ?? null,
  });
  return [
    column("perception", 104),
    ...(gaps ? [column("gap", 96)] : []),
    column("alpha", 88),
    column("observers", 80),
  ];
}

/** With several scales in one column each value names its own. */
function observedText(
  row: TouchPointRow,
  id: "perception" | "gap" | "alpha" | "observers",
  mixed: boolean,
): string {
  const observed = row.figures?.observed;
  const value = observed?.[id] ?? null;
  if (!observed || value === null) return without(row);
  if (id === "observers") return String(value);
  const text = (id === "gap" ? signedText : numberText)(value, id === "alpha" ? 2 : digitsFor(observed));
  return mixed && id !== "alpha" ? messages.observed.onScale(text, observed) : text;
}

export const touchPointColumns = (
  confidence: number,
  observed: ObservedScale | null = null,
): readonly GridColumn<TouchPointRow>[] => [
  {
    id: "number",
    title: messages.number,
    width: 40,
    align: "end",
    stays: true,
    value: (row) => String(row.number),
    sortBy: (row) => row.number,
  },
  {
    id: "name",
    title: messages.name,
    width: "grow",
    stays: true,
    wraps: true,
    editable: true,
    value: (row) => row.touchPoint.name,
  },
  {
    id: "class",
    title: messages.class,
    width: 108,
    editable: true,
    choices: CLASS_CHOICES,
    value: (row) => row.touchPoint.class ?? "",
  },
  {
    id: "n",
    title: messages.n,
    width: 56,
    align: "end",
    value: countText,
    sortBy: (row) => countOf(row.figures),
    render: (row) => (row.figures?.small ? <i>{countText(row)}</i> : undefined),
  },
  mean("expectation"),
  mean("perception"),
  {
    id: "gap",
    title: messages.gap,
    width: 98,
    align: "end",
    value: (row) => gapText(row),
    below: { title: messages.interval(confidence), value: gapInterval },
    sortBy: (row) => row.figures?.gap?.mean ?? null,
    render: (row) => <GapCell row={row} />,
  },
  ...(observed ? observedColumns(observed) : []),
  { id: "stage", title: messages.stage, width: 104, editable: true, value: (row) => row.stage },
  text("channel", 104),
  text("owner", 104),
  text("promise", 240),
  text("feedbackChannel", 152),
  text("classReason", 240),
];

export const gapText = (row: TouchPointRow): string =>
  row.figures?.gap ? signedText(row.figures.gap.mean, digitsFor(row.figures)) : without(row);

const gapInterval = (row: TouchPointRow): string =>
  row.figures?.gap
    ? intervalText(row.figures.gap.low, row.figures.gap.high, digitsFor(row.figures))
    : without(row);

/** Ground and ink of a gap's heat, of a disc or of a whole cell; nothing where there is no gap. */
export function heatStyle(figures: TouchPointFigures | null, kind: "heat" | "heat-fill" = "heat") {
  if (!figures?.gap) return undefined;
  const step = heatStep(figures.gap.mean, figures.minimum, figures.maximum);
  return {
    backgroundColor: `var(--${kind}-${step})`,
    color: `var(--${kind}-ink${heatIsDark(step) ? "-light" : ""})`,
  };
}

function GapCell({ row }: { row: TouchPointRow }) {
  const { figures } = row;
  if (!figures?.gap) return <span className="grid-text">{without(row)}</span>;
  return (
    <span
      className="grid-text gap-cell"
      data-two
      data-small={figures.small || undefined}
      style={heatStyle(figures, "heat-fill")}
    >
      {gapText(row)}
      <small>{gapInterval(row)}</small>
    </span>
  );
}
