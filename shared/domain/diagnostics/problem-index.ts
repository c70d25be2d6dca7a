import type { Id } from "@shared/base/ids.ts";
import { SEVERITIES, type Severity } from "../core/severity.ts";
import type { Problem } from "./problem.ts";

/** What is wrong at one element: at least one problem, the worst first. */
export interface ElementProblems {
  readonly worst: Severity;
  readonly problems: readonly Problem[];
}

/**
 * Open problems by the element that they are at. It is told anew of the subjects that were checked, and touches only the
 * elements that those are about: one whose problems stay keeps its object, so that its mark is not drawn again.
 */
export class ProblemIndex {
  readonly #bySubject = new Map<Id, readonly Problem[]>();
  readonly #byElement = new Map<Id, ElementProblems>();
  #shown: ReadonlyMap<Id, ElementProblems> | null = null;

  /** Another map only where something in it is another. */
  get elements(): ReadonlyMap<Id, ElementProblems> {
    this.#shown ??= new Map(this.#byElement);
    return this.#shown;
  }

  /** All that is wrong with a subject now. */
  put(subjectId: Id, problems: readonly Problem[]): void {
    const before = this.#bySubject.get(subjectId) ?? [];
    if (problems.length === 0) this.#bySubject.delete(subjectId);
    else this.#bySubject.set(subjectId, problems);
    for (const at of new Set([...before, ...problems].map((problem) => problem.at))) {
      const others = this.#byElement.get(at)?.problems.filter((problem) => problem.subjectId !== subjectId);
      this.#place(at, [...(others ?? []), ...problems.filter((problem) => problem.at === at)]);
    }
  }

  #place(at: Id, problems: Problem[]): void {
    problems.sort(byRank);
    const [first] = problems;
    const held = this.#byElement.get(at);
    if (held ? sameProblems(held.problems, problems) : !first) return;
    if (first) this.#byElement.set(at, { worst: first.severity, problems });
    else this.#byElement.delete(at);
    this.#shown = null;
  }
}

/** 0 is the worst. */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const byRank = (a: Problem, b: Problem): number =>
  severityRank(a.severity) - severityRank(b.severity) ||
  (a.ruleId === b.ruleId ? compare(a.subjectId, b.subjectId) : compare(a.ruleId, b.ruleId));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sameProblems = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  a.length === b.length &&
  a.every((problem, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      problem.ruleId === other.ruleId &&
      problem.subjectId === other.subjectId &&
      problem.severity === other.severity &&
      problem.message === other.message
    );
  });
