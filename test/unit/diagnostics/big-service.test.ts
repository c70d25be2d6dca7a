import { Model } from "@shared/domain/core/model.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { describe, expect, it } from "vitest";
import { bigService } from "../../builders/big-service.ts";

describe.each(["in part", "nearly everywhere"] as const)("the big service, redesigned %s", (redesigned) => {
  const records = bigService(1_000, redesigned);
  const model = new Model(records);

  it("is whole: each id once, and each reference of the maps is held", () => {
    expect(model.size).toBe(records.length);
    for (const flow of model.all("flow"))
      for (const id of [flow.fromId, flow.toId]) expect(model.need("step", id)).toBeDefined();
    for (const { laneId, stageId } of model.all("step")) {
      expect(model.need("lane", laneId)).toBeDefined();
      expect(model.need("stage", stageId)).toBeDefined();
    }
  });

  it("has a subject for every rule", () => {
    expect(RULES.filter(({ on }) => model.all(on).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("has something to find in each area but one (its evidence is drawn all along), and lets no rule fail", () => {
    const found = new Set(new Checker(model, RULES).problems().map(({ ruleId }) => ruleId));
    expect(found).not.toContain(FAILED_RULE);
    const areas = new Set([...found].map((id) => id.split("/")[0]));
    expect(RULE_AREAS.map(({ id }) => id).filter((id) => !areas.has(id))).toEqual(["evidence"]);
  });
});
