import type { Severity } from "@shared/domain/core/severity.ts";
import { severityRank } from "@shared/domain/diagnostics/problem-index.ts";
import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { areaIdOf, type Grouping } from "./problem-filter.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** The head of a group of rows. */
export interface ProblemGroup {
  readonly id: string;
  readonly title: string;
  readonly worst: Severity;
  readonly rows: readonly ProblemRow[];
  readonly isFolded: boolean;
}

/** A line of the list: a problem, or the head of those that follow it. */
export type ProblemLine =
  | { readonly id: string; readonly row: ProblemRow; readonly group: null }
  | { readonly id: string; readonly row: null; readonly group: ProblemGroup };

export const lineOf = (row: ProblemRow): ProblemLine => ({ id: row.id, row, group: null });

/** The rows below the heads of their groups; those of a folded group are left out. */
export function problemLines(
  rows: readonly ProblemRow[],
  grouping: Grouping,
  folded: ReadonlySet<string>,
): readonly ProblemLine[] {
  if (grouping === "none") return rows.map(lineOf);
  const groups = new Map<string, ProblemRow[]>();
  for (const row of rows) {
    const id = `${grouping} ${grouping === "area" ? areaIdOf(row.problem.ruleId) : row.problem.at}`;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const heads = [...groups].flatMap(([id, [first, ...others]]) =>
    first ? [headOf(id, [first, ...others], grouping, folded)] : [],
  );
  heads.sort(grouping === "area" ? byArea : byWeight);
  return heads.flatMap((group) => [
    { id: group.id, row: null, group },
    ...(group.isFolded ? [] : group.rows.map(lineOf)),
  ]);
}

function headOf(
  id: string,
  rows: readonly [ProblemRow, ...ProblemRow[]],
  grouping: Grouping,
  folded: ReadonlySet<string>,
): ProblemGroup {
  const [first] = rows;
  const element = first.where === first.element ? first.element : `${first.element} · ${first.where}`;
  return {
    id,
    title: grouping === "area" ? first.area : element,
    worst: rows.reduce<Severity>(worse, first.problem.severity),
    rows,
    isFolded: folded.has(id),
  };
}

const worse = (held: Severity, { problem: { severity } }: ProblemRow): Severity =>
  severityRank(severity) < severityRank(held) ? severity : held;

const AREA_ORDER = new Map(RULE_AREAS.map(({ id }, index) => [`area ${id}`, index]));
/** In the order in which a service is thought through. */
const byArea = (a: ProblemGroup, b: ProblemGroup): number =>
  (AREA_ORDER.get(a.id) ?? AREA_ORDER.size) - (AREA_ORDER.get(b.id) ?? AREA_ORDER.size);

/** What is worst first, then what has most. */
const byWeight = (a: ProblemGroup, b: ProblemGroup): number =>
  severityRank(a.worst) - severityRank(b.worst) ||
  b.rows.length - a.rows.length ||
  a.title.localeCompare(b.title);
