import type { Severity } from "@shared/domain/core/severity.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import type { RuleInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import type { ShownProblems } from "@shared/domain/diagnostics/settings.ts";

/** A rule with how many problems it has now. */
export interface RuleRow extends RuleInWords {
  /** Null while nothing is checked yet, and where the rule is off. */
  readonly open: number | null;
  readonly suppressed: number;
}

export const STATES = ["all", "found", "changed", "off", "fix"] as const;
export type RuleState = (typeof STATES)[number];

export interface RuleFilter {
  readonly query: string;
  /** Id of an area, or "all". */
  readonly area: string;
  readonly state: RuleState;
}

export const NO_FILTER: RuleFilter = { query: "", area: "all", state: "all" };

/** Severities in the order of a list: the worst first, what is off last. */
export const severityRank = (severity: Severity | "off"): number =>
  severity === "off" ? SEVERITIES.length : SEVERITIES.indexOf(severity);

/** The rules with their counts; `shown` is null until everything is checked. */
export function ruleRows(rules: readonly RuleInWords[], shown: ShownProblems | null): RuleRow[] {
  const open = countsByRule(shown?.open ?? []);
  const suppressed = countsByRule(shown?.suppressed ?? []);
  return rules.map((rule) => ({
    ...rule,
    open: shown === null || rule.severity === "off" ? null : (open.get(rule.id) ?? 0),
    suppressed: suppressed.get(rule.id) ?? 0,
  }));
}

/** That a rule failed is counted with the rule. */
function countsByRule(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, failedRuleId } of problems) {
    const id = failedRuleId ?? ruleId;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Those that the filter lets through: every word is somewhere in the rule's own words. */
export function filteredRules(rows: readonly RuleRow[], { query, area, state }: RuleFilter): RuleRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = wordsOf(row);
    return (
      (area === "all" || row.area.id === area) && IS[state](row) && words.every((word) => text.includes(word))
    );
  });
}

const IS: Readonly<Record<RuleState, (row: RuleRow) => boolean>> = {
  all: () => true,
  found: ({ open }) => open !== null && open > 0,
  changed: ({ isChanged }) => isChanged,
  off: ({ severity }) => severity === "off",
  fix: ({ fix }) => fix !== null,
};

const wordsOf = ({ id, title, area, why, source, example, fix, parameters }: RuleRow): string =>
  [
    ...[id, title, area.name, why, source, example.wrong, example.sound, fix ?? ""],
    ...parameters.map(({ about }) => about),
  ]
    .join(" ")
    .toLocaleLowerCase();
