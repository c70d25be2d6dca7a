import type { TableProblem } from "./data-table.ts";

const KEPT = 200;

/** Counts what is odd about a file, and keeps the first of it. */
export class ProblemList {
  readonly problems: TableProblem[] = [];
  count = 0;

  note(kind: TableProblem["kind"], row: number, detail: string): void {
    this.count++;
    if (this.problems.length < KEPT) this.problems.push({ kind, row, detail });
  }
}
