import { ruleRows } from "@renderer/features/problems/rules/rule-rows.ts";
import { Model } from "@shared/domain/core/model.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { rulesInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { testedStrategy } from "@shared/domain/diagnostics/tested-strategy.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";

const model = new Model([newEngagement("e")]);
const failed: Problem = {
  ruleId: FAILED_RULE,
  failedRuleId: "strategy/no-direction",
  subjectId: "e",
  at: "e",
  severity: "error",
  message: "The rule could not check this element.",
};

describe("a rule that failed", () => {
  it("has not passed the test of the strategy that it answers", () => {
    const stateOf = (open: readonly Problem[]) =>
      testedStrategy(model, open).find(({ test }) => test.id === "direction");
    expect(stateOf([])?.state).toBe("holds");
    expect(stateOf([failed])).toMatchObject({ state: "fails", problems: [failed] });
  });

  it("is counted with the rule in the list of the rules", () => {
    const rows = ruleRows(rulesInWords(model), { open: [failed], suppressed: [] });
    expect(rows.filter(({ open }) => open !== 0).map(({ id, open }) => [id, open])).toEqual([
      ["strategy/no-direction", 1],
    ]);
  });
});
