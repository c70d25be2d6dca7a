import { checkColumn, planProblems } from "@shared/interchange/survey/check-mapping.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { type DataTable, fileRow } from "@shared/interchange/table/data-table.ts";
import { messages } from "./messages.ts";

const words = messages.import;

export interface SurveyFault {
  /** “row 17, column “e3””, as a spreadsheet counts. */
  readonly place: string;
  readonly message: string;
}

export interface SurveyFaults {
  /** What keeps the mapping from making sense. */
  readonly blocking: readonly string[];
  /** What in the table cannot be read, one line per row or per column. */
  readonly faults: readonly SurveyFault[];
}

/** Everything that the import page would show beside the table. */
export function surveyFaults(plans: readonly ColumnPlan[], table: DataTable): SurveyFaults {
  const blocking = planProblems(plans).map(({ kind, column }) => words.planProblems[kind](column));
  const rows = table.problems
    // A name that is missing or doubled has been given a number; a mapping that names it that way is served.
    .filter(({ kind }) => kind !== "blank-name" && kind !== "duplicate-name")
    .map(({ kind, row, detail }) => ({ place: words.row(row), message: words.rowProblem(kind, detail) }));
  const cells = plans.flatMap((plan, index) => {
    const column = table.columns[index];
    const check = column && checkColumn(plan, column);
    const first = check?.bad[0];
    if (!check || !first) return [];
    const place = words.cell(fileRow(table, first.row), plan.column);
    return [
      { place, message: words.badCell(first.text, first.reading.kind === "outside", check.badCount - 1) },
    ];
  });
  return { blocking, faults: [...rows, ...cells] };
}
