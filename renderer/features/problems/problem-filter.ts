import type { Id } from "@shared/base/ids.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** The last one lists what was suppressed, in place of what is open. */
export const SEVERITY_FILTERS = ["all", ...SEVERITIES, "suppressed"] as const;
export type SeverityFilter = (typeof SEVERITY_FILTERS)[number];

/** Of which elements the problems are listed. */
export type Where =
  | { readonly kind: "everywhere" | "selection" | "editor" }
  | { readonly kind: "place" | "element"; readonly id: Id };

export const GROUPINGS = ["none", "area", "element"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ProblemFilter {
  readonly severity: SeverityFilter;
  /** Of the rule's id, before the slash; "" = every area. */
  readonly area: string;
  /** One rule alone, by its id; "" = every rule. */
  readonly rule: string;
  readonly where: Where;
  /** All of these words stand in the sentence, the place or the area. */
  readonly words: string;
  readonly grouping: Grouping;
}

export const NO_FILTER: ProblemFilter = {
  severity: "all",
  area: "",
  rule: "",
  where: { kind: "everywhere" },
  words: "",
  grouping: "none",
};

/** The grouping leaves nothing out. */
export const isFiltered = ({ severity, area, rule, where, words }: ProblemFilter): boolean =>
  severity !== "all" || area !== "" || rule !== "" || where.kind !== "everywhere" || words.trim() !== "";

export const areaIdOf = (ruleId: string): string =>
  ruleId === FAILED_RULE ? "" : (ruleId.split("/")[0] ?? "");

export interface FilteredProblems {
  readonly rows: readonly ProblemRow[];
  /** How many each severity would show, all else as it is. */
  readonly bySeverity: Readonly<Record<SeverityFilter, number>>;
  /** How many each area would show, all else as it is. */
  readonly byArea: ReadonlyMap<string, number>;
}

/** What the filter leaves of the rows, in their order. `isHere` says whether an element is where the filter looks. */
export function filterProblems(
  rows: readonly ProblemRow[],
  filter: ProblemFilter,
  isHere: (at: Id) => boolean,
): FilteredProblems {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const there = rows.filter(
    ({ text, problem }) =>
      words.every((word) => text.includes(word)) &&
      (filter.rule === "" || problem.ruleId === filter.rule) &&
      isHere(problem.at),
  );
  const ofArea = there.filter((row) => filter.area === "" || areaIdOf(row.problem.ruleId) === filter.area);
  const ofSeverity = there.filter((row) => hasSeverity(row, filter.severity));
  const byArea = new Map<string, number>();
  for (const { problem } of ofSeverity) {
    const area = areaIdOf(problem.ruleId);
    byArea.set(area, (byArea.get(area) ?? 0) + 1);
  }
  const count = (severity: SeverityFilter) => ofArea.filter((row) => hasSeverity(row, severity)).length;
  return {
    rows: ofArea.filter((row) => hasSeverity(row, filter.severity)),
    bySeverity: {
      all: count("all"),
      error: count("error"),
      warning: count("warning"),
      hint: count("hint"),
      suppressed: count("suppressed"),
    },
    byArea,
  };
}

const hasSeverity = ({ problem, reason }: ProblemRow, severity: SeverityFilter): boolean =>
  severity === "suppressed"
    ? reason !== null
    : reason === null && (severity === "all" || problem.severity === severity);
