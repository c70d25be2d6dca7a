import type { ReadModel } from "../core/model.ts";
import type { Rule, RuleContext } from "../core/rule.ts";
import type { AnyRecord } from "../records.ts";
import { diagnosticsMessages } from "./messages.ts";
import type { Problem } from "./problem.ts";
import { parameterOf } from "./settings.ts";

/** The id under which a rule that fails reports itself. */
export const FAILED_RULE = "diagnostics/rule-failed";

/** What a rule says of a subject. A rule that fails says so, and nothing else: half of its findings may be wrong. */
export function askRule(rule: Rule, context: RuleContext, subject: AnyRecord, into: Problem[]): void {
  const before = into.length;
  try {
    rule.check(context, subject, ({ message, at = subject.id }) =>
      into.push({ ruleId: rule.id, subjectId: subject.id, at, severity: rule.severity, message }),
    );
  } catch (error) {
    into.length = before;
    into.push({
      ruleId: FAILED_RULE,
      failedRuleId: rule.id,
      subjectId: subject.id,
      at: subject.id,
      severity: "error",
      message: diagnosticsMessages.ruleFailed(
        rule.id,
        error instanceof Error ? error.message : String(error),
      ),
    });
  }
}

/** What a rule sees when it is asked once, and nothing is kept. */
export const plainContext = (model: ReadModel, rule: Rule): RuleContext => ({
  model,
  overview: (overview, wholeId) => overview.make(model, wholeId),
  parameter: (name) => parameterOf(model, rule, name),
});
