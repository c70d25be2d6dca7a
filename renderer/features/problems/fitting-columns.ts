import type { GridColumn } from "../../ui/grid-model.ts";
import type { ProblemLine } from "./problem-lines.ts";

/** Pixels of the list below which a column makes room for the message; the detail beside the list says what it did. */
const LEAST: Readonly<Record<string, number>> = { area: 720, where: 560 };

/** The columns of a list so many pixels wide: the message gets the width. All of them while the width is not known (0). */
export const fittingColumns = (
  columns: readonly GridColumn<ProblemLine>[],
  width: number,
): readonly GridColumn<ProblemLine>[] =>
  width === 0 ? columns : columns.filter(({ id }) => width >= (LEAST[id] ?? 0));
