import type { Step } from "@shared/domain/blueprint/records.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { blueprintMeasures, figuresInside } from "@shared/domain/redesign/measures.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

type Fields = Partial<Step>;

/**
 * A map a → b → c of ten minutes each but for b, whose inside is: check, then with 25 % rework of fix back to check,
 * else done. One round of check (4) costs 4 / (1 − 0.25) and fix is done 1/3 times.
 */
function twoLevels(b: Fields = {}, inside: { check?: Fields; fix?: Fields; done?: Fields } = {}): Model {
  const outer = new ServiceBuilder()
    .blueprint("outer")
    .step("outer", "a", "client", { workTime: minutes(10) })
    .step("outer", "b", "backstage", b)
    .step("outer", "c", "client", { workTime: minutes(10) })
    .chain("outer", "a", "b", "c");
  const inner = new ServiceBuilder()
    .blueprint("inner")
    .step("inner", "begin", "backstage", { kind: "start" })
    .step("inner", "check", "backstage", { workTime: minutes(4), ...inside.check })
    .step("inner", "fix", "backstage", { workTime: minutes(3), waitTime: minutes(60), ...inside.fix })
    .step("inner", "done", "backstage", inside.done)
    .flow("inner", "check", "fix", { probability: 0.25 })
    .flow("inner", "check", "done", { probability: 0.75 })
    .chain("inner", "begin", "check")
    .chain("inner", "fix", "check");
  return new Model([...outer.records, ...within(inner.records, "b")]);
}

/** Records of another builder, as the inside of a step; both builders use the same ids for lanes and flows. */
function within(records: readonly AnyRecord[], parentStepId: string, prefix = "in."): AnyRecord[] {
  const renamed = (id: string) => (["e", "j"].includes(id) ? id : `${prefix}${id}`);
  return records
    .filter(({ type }) => type !== "engagement" && type !== "journey")
    .map((record) => {
      const fields = Object.entries(record).map(([field, value]) =>
        ["id", "blueprintId", "laneId", "stageId", "fromId", "toId"].includes(field)
          ? [field, renamed(String(value))]
          : [field, value],
      );
      return {
        ...Object.fromEntries(fields),
        ...(record.type === "blueprint" && { parentStepId }),
      } as AnyRecord;
    });
}

/** By hand: check 4/(1−.25) = 16/3, fix 3 × 1/3 = 1, its waiting 60 × 1/3 = 20. */
const WORK = 16 / 3 + 1;
const LEAD = WORK + 20;

describe("what the inside of a step comes to", () => {
  it("is its expected work, lead time, cost, approvals and fail points", () => {
    const failPoint = {
      ...NO_RECOVERY,
      description: "",
      severity: 1,
      occurrence: 1,
      detection: 1,
      recovery: "",
    };
    const figures = figuresInside(
      twoLevels({}, { check: { cost: 9, failPoint }, done: { kind: "approval", failPoint } }),
      "b",
    );
    expect(figures).toMatchObject({ blueprintId: "in.inner", steps: 3, approvals: 1, failPoints: 2 });
    expect(figures?.work.value).toBeCloseTo(WORK, 9);
    expect(figures?.leadTime.value).toBeCloseTo(LEAD, 9);
    expect(figures?.cost.value).toBeCloseTo(12, 9);
  });

  it("is nothing for a step without one", () => {
    expect(figuresInside(twoLevels(), "a")).toBeNull();
  });
});

describe("a measure of the outer map", () => {
  it("counts a step without times with those of its inside (known answer)", () => {
    const measures = blueprintMeasures(twoLevels(), "outer");
    expect(measures.work.value).toBeCloseTo(20 + WORK, 9);
    expect(measures.leadTime.value).toBeCloseTo(20 + LEAD, 9);
  });

  it("weighs them with the chance that the step is reached (known answer)", () => {
    const model = twoLevels();
    const records = [...model.records()].map((record) =>
      record.type === "step" && record.id === "a" ? { ...record, kind: "decision" as const } : record,
    );
    const flows = records.flatMap((record): AnyRecord[] => {
      if (record.type !== "flow" || record.fromId !== "a") return [record];
      return [
        { ...record, probability: 0.5 },
        { ...record, id: "skip", toId: "c", probability: 0.5 },
      ];
    });
    expect(blueprintMeasures(new Model(flows), "outer").work.value).toBeCloseTo(20 + WORK / 2, 9);
  });

  it("never overrules what the step says of itself", () => {
    const own = { workTime: minutes(7), waitTime: minutes(1), cost: 5, approvals: 2 };
    const measures = blueprintMeasures(twoLevels(own, { check: { cost: 99, approvals: 9 } }), "outer");
    expect([measures.work.value, measures.leadTime.value, measures.cost.value]).toEqual([27, 28, 5]);
    expect(measures.approvals.value).toBe(2);
  });

  it("takes the waiting of the inside where the step has a work time alone", () => {
    const measures = blueprintMeasures(twoLevels({ workTime: minutes(7) }), "outer");
    expect(measures.leadTime.value).toBeCloseTo(20 + 7 + (LEAD - WORK), 9);
  });

  it("takes cost and approvals from the inside, and an approval counts at least one", () => {
    const rolled = blueprintMeasures(twoLevels({}, { check: { cost: 9, approvals: 3 } }), "outer");
    expect(rolled.cost.value).toBeCloseTo(12, 9);
    expect(rolled.approvals.value).toBe(3);
    expect(blueprintMeasures(twoLevels({ kind: "approval" }), "outer").approvals.value).toBe(1);
  });

  it("takes the lead time, not the work, of an inside whose work goes in parallel", () => {
    const outer = new ServiceBuilder()
      .blueprint("outer")
      .step("outer", "a", "client", { workTime: minutes(10) })
      .step("outer", "b", "backstage")
      .chain("outer", "a", "b");
    const inner = new ServiceBuilder()
      .blueprint("inner")
      .step("inner", "split", "backstage")
      .step("inner", "one", "backstage", { workTime: minutes(6) })
      .step("inner", "two", "support", { workTime: minutes(8) })
      .step("inner", "join", "backstage")
      .chain("inner", "split", "one", "join")
      .chain("inner", "split", "two", "join");
    const model = new Model([...outer.records, ...within(inner.records, "b")]);
    const measures = blueprintMeasures(model, "outer");
    expect([measures.work.value, measures.leadTime.value]).toEqual([24, 18]);
  });

  it("is n/a with its reason where the inside has no figure, and the step counts as nothing", () => {
    const outer = new ServiceBuilder()
      .blueprint("outer")
      .step("outer", "a", "client", { workTime: minutes(10) });
    outer.step("outer", "b", "backstage").chain("outer", "a", "b");
    const inner = new ServiceBuilder()
      .blueprint("inner")
      .step("inner", "x", "client", { workTime: minutes(5) });
    const model = new Model([...outer.records, ...within(inner.records, "b")]);
    expect(figuresInside(model, "b")?.work).toEqual({
      value: null,
      reason: "no sequence flows join the steps",
    });
    expect(blueprintMeasures(model, "outer").work.value).toBe(10);
  });

  it("adds the levels up however deep they lie", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 7 }), (times) => {
        // Each level: a step with a time of its own, then one whose inside is the next level.
        const levels = times.flatMap((time, depth) => {
          const builder = new ServiceBuilder()
            .blueprint("level")
            .step("level", "own", "client", { workTime: minutes(time) })
            .step("level", "open", "backstage")
            .chain("level", "own", "open");
          const parent = depth === 0 ? null : `${depth - 1}.open`;
          return within(builder.records, parent as string, `${depth}.`);
        });
        const total = times.reduce((sum, time) => sum + time, 0);
        const measured = blueprintMeasures(new Model(levels), "0.level").work;
        if (total === 0) expect(measured.value).toBeNull();
        else expect(measured.value).toBeCloseTo(total, 6);
      }),
    );
  });
});
