import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { settingOf } from "@shared/domain/diagnostics/settings.ts";
import { STRATEGY_TESTS, type StrategyTest } from "@shared/domain/strategy/tests.ts";
import type { StrategyPlace } from "./strategy-part.ts";

/** How the strategy does in one test. */
export interface Tested {
  readonly test: StrategyTest;
  readonly state: "holds" | "fails" | "void" | "off";
  readonly problems: readonly Problem[];
}

/** Each test with what the rules say of it now. */
export const testedStrategy = (model: ReadModel, open: readonly Problem[]): Tested[] =>
  STRATEGY_TESTS.map((test) => {
    const problems = open.filter(({ ruleId }) => test.ruleIds.includes(ruleId));
    const isOff = test.ruleIds.every((id) => settingOf(model, id)?.severity === "off");
    const state = problems.length > 0 ? "fails" : isOff ? "off" : test.isVoid(model) ? "void" : "holds";
    return { test, state, problems };
  });

const PLACES: Readonly<Record<string, StrategyPlace>> = {
  "strategy/no-direction": "serviceDirection",
  "strategy/slogan-only": "slogan",
  "strategy/no-owner": "owner",
  "strategy/no-communications": "communicationsPlan",
  "strategy/no-focus-segment": "focus",
  "strategy/focus-on-all": "focus",
  "strategy/value-without-standard": "values",
  "strategy/value-without-meaning": "values",
};

/** Where the form shows what a problem is about; null where another editor does. */
export function placeOf(model: ReadModel, { ruleId, at }: Problem): StrategyPlace | null {
  const type = model.find(at)?.type;
  return PLACES[ruleId] ?? (type === "initiative" ? "initiatives" : null);
}
