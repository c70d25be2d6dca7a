import type { ReadModel } from "../core/model.ts";
import { theStrategy } from "./the-strategy.ts";

export type StrategyTestId =
  | "direction"
  | "slogan"
  | "owner"
  | "communications"
  | "focus"
  | "initiatives"
  | "values";

/** A question that a strategy is put to, and the rules that answer it. */
export interface StrategyTest {
  readonly id: StrategyTestId;
  readonly ruleIds: readonly string[];
  /** There is nothing that the question could be put to. */
  isVoid(model: ReadModel): boolean;
}

/** Method, section 5, in the order in which the sheet is read. */
export const STRATEGY_TESTS: readonly StrategyTest[] = [
  { id: "direction", ruleIds: ["strategy/no-direction"], isVoid: () => false },
  {
    id: "slogan",
    ruleIds: ["strategy/slogan-only"],
    isVoid: (model) => (theStrategy(model)?.slogan ?? "").trim() === "",
  },
  { id: "owner", ruleIds: ["strategy/no-owner"], isVoid: () => false },
  { id: "communications", ruleIds: ["strategy/no-communications"], isVoid: () => false },
  {
    id: "focus",
    ruleIds: ["strategy/no-focus-segment", "strategy/focus-on-all", "segment/focus-without-rule"],
    isVoid: () => false,
  },
  {
    id: "values",
    ruleIds: ["strategy/value-without-standard", "strategy/value-without-meaning"],
    isVoid: (model) => model.all("serviceValue").length === 0,
  },
  {
    id: "initiatives",
    ruleIds: [
      "strategy/conflict",
      "strategy/likely-conflict",
      "strategy/initiative-unjudged",
      "strategy/stance-without-reason",
      "strategy/initiative-without-owner",
    ],
    isVoid: (model) => model.all("initiative").length === 0,
  },
];
