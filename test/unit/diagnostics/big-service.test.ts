import { Model } from "@shared/domain/core/model.ts";
import type { Rule } from "@shared/domain/core/rule.ts";
import { FAILED_RULE, plainContext } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { LeadTime } from "@shared/domain/redesign/lead-time.ts";
import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { CaseWays } from "@shared/domain/redesign/ways/case-ways.ts";
import { unstableQueue } from "@shared/domain/simulation/rules/unstable-queue.ts";
import { makeService } from "@shared/domain/simulation/service-model.ts";
import { blueprintLoads } from "@shared/domain/simulation/traffic/blueprint-loads.ts";
import { ServiceTraffic } from "@shared/domain/simulation/traffic/service-traffic.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import { describe, expect, it } from "vitest";
import { bigService } from "../../builders/big-service.ts";
import { walkedService } from "../../builders/big-service-walked.ts";

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

describe("the big service that can be simulated", () => {
  const model = new Model(walkedService(bigService(1_000, "nearly everywhere")));

  it("has its loads told as those of the service, at its people and its branches that meet", () => {
    const traffic = new ServiceTraffic(new CaseWays(model, "b"));
    expect(traffic.endless).toEqual([]);
    expect(traffic.awaited).toContain(2);
    const made = makeService(model, "b");
    const loads = made.ok ? poolLoads(made.service) : null;
    const told = blueprintLoads(plainContext(model, unstableQueue as unknown as Rule), "b");
    expect(told?.loads.map(({ utilisation }) => utilisation)).toEqual(
      loads?.map(({ utilisation }) => utilisation),
    );
    expect(loads?.[0]?.utilisation).toBeGreaterThan(0);
  });

  it("has a lead time, which is that of its measures", () => {
    const { value } = blueprintMeasures(model, "b").leadTime;
    expect(value).toBeGreaterThan(0);
    expect(new LeadTime(new CaseWays(model, "b")).value).toBe(value);
  });
});
