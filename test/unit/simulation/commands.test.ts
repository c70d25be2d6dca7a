import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { PLAIN_SIMULATION } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { addPool } from "@shared/domain/simulation/commands/add-pool.ts";
import { fillPools } from "@shared/domain/simulation/commands/fill-pools.ts";
import { removePool } from "@shared/domain/simulation/commands/remove-pool.ts";
import { setFlowShares } from "@shared/domain/simulation/commands/set-flow-shares.ts";
import { setStepPool } from "@shared/domain/simulation/commands/set-step-pool.ts";
import { updateDemand } from "@shared/domain/simulation/commands/update-demand.ts";
import { updatePool } from "@shared/domain/simulation/commands/update-pool.ts";
import { updateStepSimulation } from "@shared/domain/simulation/commands/update-step-simulation.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";
import { pool, weekOfOffice } from "../../builders/simulation.ts";
import { segment } from "../../builders/simulation-segments.ts";

const service = (builder = new ServiceBuilder()) => {
  const { records } = builder
    .blueprint("b")
    .step("b", "ask", "client", { role: "Client", workTime: minutes(1) })
    .step("b", "answer", "frontstage", { role: "Desk", workTime: minutes(1) })
    .step("b", "look-up", "backstage", { role: " desk", workTime: minutes(1) })
    .step("b", "sign", "backstage", { role: "Chief", workTime: minutes(1) })
    .step("b", "stand", "backstage", { role: "Nobody works here" })
    .flow("b", "ask", "answer")
    .add({ ...segment("seg"), share: 0.4 }, segment("other"), weekOfOffice());
  return new EngagementDocument(records, BEHAVIORS, sequentialIds("n"));
};

describe("resource pools", () => {
  it("are made for each role that works at a step of the organisation, once, and undone in one step", () => {
    const document = service();
    const before = new Set(document.model.records());
    const { diff } = document.run(fillPools, {});
    expect(document.model.all("resourcePool").map(({ name, role }) => [name, role])).toEqual([
      ["Desk", "Desk"],
      ["Chief", "Chief"],
    ]);
    expect(() => document.run(fillPools, {})).toThrow(
      "Every role that works at a step has its resource pool.",
    );
    document.undo(diff);
    expect(new Set(document.model.records())).toEqual(before);
  });

  it("are added, changed, named by a step, and forgotten by it when they go", () => {
    const document = service();
    const { result: id } = document.run(addPool, { name: "Counter" });
    document.run(updatePool, { id, patch: { heads: 4, calendarId: "office" } });
    document.run(setStepPool, { stepIds: ["answer", "sign"], poolId: id });
    expect(document.model.need("step", "sign").poolId).toBe(id);
    expect(document.model.need("resourcePool", id).heads).toBe(4);
    document.run(removePool, { id });
    expect(document.model.need("step", "sign").poolId).toBeNull();
    expect(document.model.need("step", "answer").poolId).toBeNull();
  });

  it("are of whole people: a half is refused", () => {
    const document = service(new ServiceBuilder().add(pool("Desk")));
    expect(() => document.run(updatePool, { id: "pool-Desk", patch: { heads: 1.5 } })).toThrow();
    expect(document.model.need("resourcePool", "pool-Desk").heads).toBe(1);
  });
});

describe("the demand of a journey", () => {
  it("begins with the segments whose share is known, and is one for each journey", () => {
    const document = service();
    document.run(updateDemand, { journeyId: "j", patch: { arrivalsPerWeek: 30 } });
    document.run(updateDemand, { journeyId: "j", patch: { seed: 5 } });
    const demands = document.model.all("demand");
    expect(demands.length).toBe(1);
    expect(demands[0]).toMatchObject({
      arrivalsPerWeek: 30,
      seed: 5,
      segments: [{ segmentId: "seg", share: 0.4, priority: 0 }],
    });
  });

  it("forgets a segment that goes, and goes with its journey", () => {
    const document = service();
    document.run(updateDemand, { journeyId: "j", patch: { arrivalsPerWeek: 30 } });
    document.commit((draft) => draft.remove("seg"));
    expect(document.model.all("demand")[0]?.segments).toEqual([]);
    document.commit((draft) => draft.remove("j"));
    expect(document.model.all("demand")).toEqual([]);
  });
});

describe("the simulation of a step", () => {
  it("is nothing where it says nothing special", () => {
    const document = service();
    document.run(updateStepSimulation, { stepIds: ["sign"], patch: { batch: 5 } });
    expect(document.model.need("step", "sign").simulation).toEqual({ ...PLAIN_SIMULATION, batch: 5 });
    document.run(updateStepSimulation, { stepIds: ["sign"], patch: { batch: 1 } });
    expect(document.model.need("step", "sign").simulation).toBeNull();
  });

  it("has shares of a flow for single segments, one each, which forget a segment that goes", () => {
    const document = service();
    const flowId = document.model.all("flow")[0]?.id ?? "";
    const shares = [
      { segmentId: "seg", probability: 0.2 },
      { segmentId: "other", probability: 1 },
      { segmentId: "seg", probability: 0.3 },
    ];
    document.run(setFlowShares, { flowId, shares });
    expect(document.model.need("flow", flowId).shares).toEqual([
      { segmentId: "seg", probability: 0.3 },
      { segmentId: "other", probability: 1 },
    ]);
    document.commit((draft) => draft.remove("seg"));
    expect(document.model.need("flow", flowId).shares).toEqual([{ segmentId: "other", probability: 1 }]);
  });
});
