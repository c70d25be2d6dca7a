import { decisionProbabilities } from "../blueprint/rules/decision-probabilities.ts";
import { unreachable } from "../blueprint/rules/unreachable.ts";
import { unregisteredCrossing } from "../blueprint/rules/unregistered-crossing.ts";
import type { Rule } from "../core/rule.ts";
import { criticalWithoutOwner } from "../touchpoint/rules/critical-without-owner.ts";

/** Every rule of the product. A new one is a file of its own and one line here; ids are told twice by a test. */
export const RULES: readonly Rule[] = [
  unreachable,
  decisionProbabilities,
  unregisteredCrossing,
  criticalWithoutOwner,
];

export const ruleOf = (ruleId: string): Rule | undefined => RULES.find(({ id }) => id === ruleId);
