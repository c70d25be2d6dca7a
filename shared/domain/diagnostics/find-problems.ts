import type { ReadModel } from "../core/model.ts";
import type { Rule, RuleContext } from "../core/rule.ts";
import { askRule } from "./ask-rule.ts";
import { Overviews } from "./overviews.ts";
import type { Problem } from "./problem.ts";
import { RULES } from "./rules.ts";
import { parameterOf, rulesThatAreOff } from "./settings.ts";

/** Every problem that these rules find in a model that is looked at once; the checker keeps those of one that is edited. */
export function findProblems(model: ReadModel, rules: readonly Rule[] = RULES): Problem[] {
  const overviews = new Overviews(model);
  const off = rulesThatAreOff(model);
  const found: Problem[] = [];
  for (const rule of rules) {
    if (off.has(rule.id)) continue;
    const context: RuleContext = {
      model,
      overview: (overview, wholeId) => overviews.of(overview, wholeId),
      parameter: (name) => parameterOf(model, rule, name),
    };
    for (const subject of model.all(rule.on)) askRule(rule, context, subject, found);
  }
  return found;
}
