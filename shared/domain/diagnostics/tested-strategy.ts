import type { ReadModel } from "../core/model.ts";
import { STRATEGY_TESTS, type StrategyTest } from "../strategy/tests.ts";
import type { Problem } from "./problem.ts";
import { settingOf } from "./settings.ts";

/** How the strategy does in one test. */
export interface Tested {
  readonly test: StrategyTest;
  readonly state: "holds" | "fails" | "void" | "off";
  readonly problems: readonly Problem[];
}

/** Each test with what the rules say of it (a rule that failed has not passed); of the problems only those that a person sees open. */
export const testedStrategy = (model: ReadModel, open: readonly Problem[]): Tested[] =>
  STRATEGY_TESTS.map((test) => {
    const problems = open.filter(({ ruleId, failedRuleId }) => test.ruleIds.includes(failedRuleId ?? ruleId));
    const isOff = test.ruleIds.every((id) => settingOf(model, id)?.severity === "off");
    const state = problems.length > 0 ? "fails" : isOff ? "off" : test.isVoid(model) ? "void" : "holds";
    return { test, state, problems };
  });
