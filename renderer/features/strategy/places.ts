import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import type { StrategyPlace } from "./strategy-part.ts";

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
