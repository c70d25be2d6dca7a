import type {
  CellState,
  MatrixCell,
  MatrixRow,
  TrainingMatrix,
} from "@shared/domain/rollout/training-matrix.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { matrixMessages as words } from "./matrix-messages.ts";

const NONE: MatrixCell = { state: "not-needed", trainingIds: [] };
/** In the order in which somebody has to look at them. */
const STATES: readonly CellState[] = ["open", "stale", "planned", "done", "not-needed"];

/** A column of a role is named by its place: a role has no id, and may be written in any letters. */
const columnOf = (at: number): string => `role-${at}`;
export const roleAt = (columnId: string): number | null => {
  const at = Number(columnId.replace("role-", ""));
  return columnId.startsWith("role-") && Number.isInteger(at) ? at : null;
};

export const cellAt = (row: MatrixRow, at: number): MatrixCell => row.cells[at] ?? NONE;

/** What is learnt, beside one column for each role. */
export const matrixColumns = (matrix: TrainingMatrix): readonly GridColumn<MatrixRow>[] => [
  {
    id: "subject",
    title: words.subject,
    width: "grow",
    stays: true,
    value: ({ subject }) => subject.name,
    below: {
      title: words.from,
      value: ({ subject }) => words.fromText(subject.kind, subject.isNew, subject.from),
    },
  },
  ...matrix.roles.map(
    (role, at): GridColumn<MatrixRow> => ({
      id: columnOf(at),
      title: role,
      width: 116,
      value: (row) => words.states[cellAt(row, at).state],
      sortBy: (row) => STATES.indexOf(cellAt(row, at).state),
      tone: (row) => cellAt(row, at).state,
    }),
  ),
];
