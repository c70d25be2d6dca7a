import { Model } from "@shared/domain/core/model.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { describe, expect, it } from "vitest";
import { bigService } from "../../builders/big-service.ts";

describe("the big service that is measured", () => {
  it("is whole, and the rules of every area that it has find something in it", () => {
    const records = bigService(1_000);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const model = new Model(records);
    const found = new Set(new Checker(model, RULES).problems().map(({ ruleId }) => ruleId));
    expect(found).not.toContain(FAILED_RULE);
    const areas = new Set([...found].map((id) => id.split("/")[0]));
    for (const area of [
      "journey",
      "flow",
      "touchpoint",
      "wait",
      "approval",
      "standard",
      "promise",
      "policy",
      "failpoint",
      "redesign",
    ])
      expect(areas).toContain(area);
    expect(RULES.filter(({ on }) => model.all(on).length > 0).length).toBeGreaterThan(RULES.length / 2);
  });
});
