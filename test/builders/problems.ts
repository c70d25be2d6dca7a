import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Rule } from "@shared/domain/core/rule.ts";
import { askRule, plainContext } from "@shared/domain/diagnostics/ask-rule.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";

/** What one rule says of everything that it is asked of, in the plainest way: no checker keeps anything. */
export function problemsOf(model: ReadModel, rule: Rule): Problem[] {
  const found: Problem[] = [];
  for (const subject of model.all(rule.on)) askRule(rule, plainContext(model, rule), subject, found);
  return found;
}
