import type { FailPoint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { ACTION_PRIORITIES, ActionMatrix } from "./records.ts";

export type ActionPriority = (typeof ACTION_PRIORITIES)[number];
export type MatrixCells = ActionMatrix["cells"];

/** Bands of severity and of occurrence, from the lowest; both ends count. */
export const BANDS_OF_TEN = [
  [1, 1],
  [2, 3],
  [4, 6],
  [7, 8],
  [9, 10],
] as const;

/** The band of a rating from 1 to 10, from 0. */
export const bandOfTen = (rating: number): number => BANDS_OF_TEN.findIndex(([, most]) => rating <= most);

/**
 * The program's matrix, rows by severity and columns by occurrence. It is the action-priority table of the AIAG & VDA
 * FMEA Handbook (2019) read at its column of poor detection (7–10): in a service the client is mostly in the room when it
 * goes wrong, so that hardly anything is caught before it reaches them. Severity counts more than occurrence: a grave
 * failure that is rare (9–10, 2–3) is acted on before a slight one that is frequent (2–3, 9–10), which a product of the
 * two would rank alike. Where a band of ours spans two of the handbook's, its lower one of occurrence counts.
 */
export const PROGRAM_MATRIX: MatrixCells = [
  ["low", "low", "low", "low", "low"],
  ["low", "low", "low", "low", "medium"],
  ["low", "low", "medium", "medium", "high"],
  ["low", "medium", "high", "high", "high"],
  ["low", "high", "high", "high", "high"],
];

/** The engagement's matrix, else the program's. */
export const matrixOf = (model: ReadModel): MatrixCells => ownMatrix(model)?.cells ?? PROGRAM_MATRIX;

/** The engagement's own matrix; of several (a merged file) always the same one. */
export const ownMatrix = (model: Pick<ReadModel, "all">): ActionMatrix | undefined =>
  model.all("actionMatrix").sort((a, b) => (a.id < b.id ? -1 : 1))[0];

/** How soon a fail point is to be acted on. */
export function priorityOf(
  { severity, occurrence }: Pick<FailPoint, "severity" | "occurrence">,
  cells: MatrixCells,
): ActionPriority {
  const priority = cells[bandOfTen(severity)]?.[bandOfTen(occurrence)];
  if (!priority) throw new Error(`no action priority for severity ${severity}, occurrence ${occurrence}`);
  return priority;
}
