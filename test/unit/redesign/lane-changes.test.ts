import { Model } from "@shared/domain/core/model.ts";
import { blueprintDifference } from "@shared/domain/redesign/difference.ts";
import { laneChanges } from "@shared/domain/redesign/lane-changes.ts";
import { blueprintMeasures, laneMeasures } from "@shared/domain/redesign/measures.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

/** Ask → sort → approve → pay becomes ask → pay at the front desk. */
const refund = () =>
  new ServiceBuilder()
    .blueprint("today")
    .step("today", "ask", "client", { kind: "start" })
    .step("today", "sort", "frontstage", { workTime: minutes(10) })
    .step("today", "approve", "backstage", { workTime: minutes(5), waitTime: minutes(600) })
    .step("today", "pay", "support", { workTime: minutes(3), waitTime: minutes(60) })
    .flow("today", "ask", "sort")
    .flow("today", "sort", "approve")
    .flow("today", "approve", "pay")
    .blueprint("new", "to-be", "today")
    .step("new", "ask2", "new-client", { kind: "start", title: "ask", originId: "ask" })
    .step("new", "pay2", "new-frontstage", { title: "pay", originId: "pay", workTime: minutes(4) })
    .flow("new", "ask2", "pay2");

const lanesOf = (model: Model, asIsId: string, toBeId: string) =>
  laneChanges(model, blueprintDifference(model, asIsId, toBeId));

describe("a difference lane by lane", () => {
  it("counts the steps, the work, the waiting and the hand-offs of each lane", () => {
    const lanes = lanesOf(refund().model(), "today", "new");
    const short = lanes.map(({ lane, kind, steps, work, wait, handoffs }) => [
      lane.name,
      kind,
      ...[steps.added, steps.removed, steps.changed],
      ...[work.before.value, work.after.value],
      ...[wait.before.value, wait.after.value],
      ...[handoffs.before, handoffs.after],
    ]);
    expect(short).toEqual([
      ["evidence", "kept", 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ["client", "kept", 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ["frontstage", "kept", 0, 1, 1, 10, 4, 0, 0, 1, 0],
      ["backstage", "kept", 0, 1, 0, 5, 0, 600, 0, 1, 0],
      ["support", "kept", 0, 0, 0, 3, 0, 60, 0, 0, 0],
    ]);
  });

  it("names a lane that came and one that fell away, each in its band", () => {
    const records = refund().records.filter(({ id }) => id !== "new-support");
    const front = records.find(({ id }) => id === "new-frontstage");
    if (front?.type !== "lane") throw new Error("no lane");
    records.push({ ...front, id: "robot", name: "Robot", order: "a9", originId: null });
    const lanes = lanesOf(new Model(records), "today", "new");
    expect(lanes.map(({ lane, kind }) => `${lane.name} ${kind}`)).toEqual([
      "evidence kept",
      "client kept",
      "frontstage kept",
      "Robot added",
      "backstage kept",
      "support removed",
    ]);
  });

  it("says why a figure is not there where the way of a case cannot be told", () => {
    const records = refund().records.filter(({ type }) => type !== "flow");
    const [lane] = lanesOf(new Model(records), "today", "new");
    expect(lane?.work.before).toEqual({ value: null, reason: "no sequence flows join the steps" });
  });

  it("adds up to the measures of the whole, on every map of the sample", () => {
    const model = new Model(areaNewspaperSample().records);
    for (const { id } of model.all("blueprint")) {
      const lanes = [...laneMeasures(model, id).values()];
      const whole = blueprintMeasures(model, id);
      expect(lanes.reduce((sum, { handoffs }) => sum + handoffs, 0)).toBe(whole.handoffs.value);
      if (whole.work.value === null) continue;
      expect(lanes.reduce((sum, { work }) => sum + (work.value ?? Number.NaN), 0)).toBeCloseTo(
        whole.work.value,
        6,
      );
    }
  });
});
