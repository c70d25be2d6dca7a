import type { Id } from "@shared/base/ids.ts";
import type { Severity } from "../core/severity.ts";

/** Something that a rule found wrong. */
export interface Problem {
  readonly ruleId: string;
  /** The record that the rule was asked of. */
  readonly subjectId: Id;
  /** The element to jump to. */
  readonly at: Id;
  readonly severity: Severity;
  readonly message: string;
  /** The rule that failed, where that is the problem. */
  readonly failedRuleId?: string;
}

/** The same problem has the same key before and after any change that leaves it. */
export const problemKey = ({ ruleId, subjectId, at, failedRuleId }: Problem): string =>
  `${ruleId} ${subjectId} ${at}${failedRuleId === undefined ? "" : ` ${failedRuleId}`}`;
