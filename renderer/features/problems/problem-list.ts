import { Emitter } from "@shared/base/emitter.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { rowsInOrder } from "./chosen-line.ts";
import { type FilteredProblems, filterProblems, NO_FILTER, type ProblemFilter } from "./problem-filter.ts";
import { type ProblemRow, problemRows } from "./problem-rows.ts";
import { placeTest } from "./problem-where.ts";

/** What is selected changes with every jump, and one element is no way: there, all that else fits is gone through. */
const walkedFilter = (filter: ProblemFilter): ProblemFilter =>
  filter.where.kind === "selection" || filter.where.kind === "element"
    ? { ...filter, where: NO_FILTER.where }
    : filter;

/** What of the problems is listed and which one is chosen: the panel shows it, and the keys that go through it ask it. */
class ProblemList {
  readonly changed = new Emitter<void>();
  #filter: ProblemFilter = NO_FILTER;
  #last: { readonly id: string; readonly index: number } | null = null;
  #session: EngagementSession | null = null;
  #of: object | null = null;
  #rows: readonly ProblemRow[] = [];

  get filter(): ProblemFilter {
    return this.#filter;
  }

  /** The problem, or the head of a group, gone to last. */
  get last(): { readonly id: string; readonly index: number } | null {
    return this.#last;
  }

  /** Another engagement has other places, and nothing in it was gone to. */
  follow(session: EngagementSession): void {
    if (this.#session === session) return;
    this.#session = session;
    this.#filter = { ...this.#filter, where: NO_FILTER.where };
    this.#last = null;
  }

  set(filter: Partial<ProblemFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#last = null;
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

  filtered(services: Services, session: EngagementSession, filter: ProblemFilter): FilteredProblems {
    const rows = this.rows(services, session);
    return filterProblems(rows, filter, placeTest(services, session.model, filter.where));
  }

  /** What the keys go through, in the order of the list; it may be more than is listed. */
  walked(services: Services, session: EngagementSession): readonly ProblemRow[] {
    const filter = walkedFilter(this.#filter);
    return rowsInOrder(this.filtered(services, session, filter).rows, filter.grouping);
  }
}

export const problemList = new ProblemList();
