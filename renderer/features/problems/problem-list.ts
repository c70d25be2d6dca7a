import { Emitter } from "@shared/base/emitter.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridSort } from "../../ui/grid-model.ts";
import { chosenLine, indexOfLine, rowsInOrder } from "./chosen-line.ts";
import { type FilteredProblems, filterProblems, NO_FILTER, type ProblemFilter } from "./problem-filter.ts";
import { lineOf, type ProblemLine, problemLines } from "./problem-lines.ts";
import { type ProblemRow, problemRows } from "./problem-rows.ts";
import { placeTest } from "./problem-where.ts";
import { sortProblems } from "./sort-problems.ts";

/** What is selected changes with every jump, and one element is no way: there, all that else fits is gone through. */
const walkedFilter = (filter: ProblemFilter): ProblemFilter =>
  filter.where.kind === "selection" || filter.where.kind === "element"
    ? { ...filter, where: NO_FILTER.where }
    : filter;

/** What of the problems is listed and which one is chosen: the panel shows it, and the keys that go through it ask it. */
class ProblemList {
  readonly changed = new Emitter<void>();
  /** Problems are about to leave the list: who has the focus there keeps a place in it. */
  readonly mends = new Emitter<void>();
  #filter: ProblemFilter = NO_FILTER;
  #sort: GridSort | null = null;
  #last: { readonly id: string; readonly index: number } | null = null;
  #session: EngagementSession | null = null;
  #of: object | null = null;
  #rows: readonly ProblemRow[] = [];

  get filter(): ProblemFilter {
    return this.#filter;
  }

  /** By which column the rows are sorted, within their groups; null: the worst first. */
  get sort(): GridSort | null {
    return this.#sort;
  }

  /** The problem, or the head of a group, gone to last. */
  get last(): { readonly id: string; readonly index: number } | null {
    return this.#last;
  }

  /** Another engagement has other places, and nothing in it was gone to. */
  follow(session: EngagementSession): void {
    if (this.#session === session) return;
    this.#session = session;
    this.#filter = { ...this.#filter, where: NO_FILTER.where, rule: NO_FILTER.rule };
    this.#last = null;
  }

  set(filter: Partial<ProblemFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#last = null;
    this.changed.emit();
  }

  /** What was gone to last stays chosen, wherever it is sorted to. */
  sortBy(sort: GridSort | null): void {
    this.#sort = sort;
    this.changed.emit();
  }

  choose(id: string, index: number): void {
    this.#last = { id, index };
    this.changed.emit();
  }

  /** All rows of the session, made once for each answer of the checks: names may have changed with it. */
  rows(services: Services, session: EngagementSession): readonly ProblemRow[] {
    const { shown } = services.problems;
    this.follow(session);
    if (this.#of !== shown) {
      this.#of = shown;
      this.#rows = problemRows(session.model, shown);
    }
    return this.#rows;
  }

  /** What a filter leaves, in the order of the chosen column. */
  filtered(services: Services, session: EngagementSession, filter: ProblemFilter): FilteredProblems {
    const rows = this.rows(services, session);
    const found = filterProblems(rows, filter, placeTest(services, session.model, filter.where));
    return { ...found, rows: sortProblems(found.rows, filter, this.#sort) };
  }

  /** What the keys go through, in the order of the list; it may be more than is listed. */
  walked(services: Services, session: EngagementSession): readonly ProblemRow[] {
    const filter = walkedFilter(this.#filter);
    return rowsInOrder(this.filtered(services, session, filter).rows, filter.grouping);
  }

  /** The line that is chosen, of those that are listed or that the keys go through. */
  chosen(services: Services, session: EngagementSession): ProblemLine | null {
    const filter = this.#filter;
    const wentTo = this.walked(services, session).find(({ id }) => id === this.#last?.id);
    if (wentTo) return lineOf(wentTo);
    const order = this.#order(services, session);
    return chosenLine(problemLines(order, filter.grouping, new Set()), order, this.#last, filter.grouping);
  }

  /** What is chosen may be mended: what moves up into its place is chosen then, wherever it was sorted to meanwhile. */
  willMend(services: Services, session: EngagementSession): void {
    const line = this.chosen(services, session);
    const index = line ? indexOfLine(this.#order(services, session), line) : -1;
    if (line && index >= 0) this.choose(line.id, index);
    this.mends.emit();
  }

  #order(services: Services, session: EngagementSession): readonly ProblemRow[] {
    const filter = this.#filter;
    return rowsInOrder(this.filtered(services, session, filter).rows, filter.grouping);
  }
}

export const problemList = new ProblemList();
