import { becomes, chosenFill, durationText, everyKey } from "@renderer/features/event-log/fill-choice.ts";
import { leftOutText } from "@renderer/features/event-log/left-out-text.ts";
import { stepChoices, tiedTo } from "@renderer/features/event-log/map-steps.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { NOTHING_LEFT_OUT } from "@shared/domain/event-log/event-columns.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import type { FillPlan, StepFill } from "@shared/domain/event-log/plan-fill.ts";
import { eventLogPage, MOST_ROWS } from "@shared/domain/measure/event-log-page.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const { model } = new BlueprintBuilder()
  .step("receive", "frontstage", "s1", 0, { title: "Confirm the receipt" })
  .step("form", "evidence", "s1", 0, { title: "Receipt form", kind: "document" })
  .step("choose", "frontstage", "s2", 0, { title: "Enough?", kind: "decision" })
  .flow("receive", "choose")
  .flow("choose", "receive")
  .build();
const step = model.get("step", "receive")!;
const flow = model.get("flow", "choose-to-receive")!;
const minutes = (value: number) => ({ kind: "fixed", value, source: "measured" }) as const;
const figures = { visits: 3, cases: 3, wait: null, work: null, waitSample: [], workSample: [] };
const fill = (fields: Partial<StepFill>): StepFill => ({
  ...{ step, figures, wait: minutes(5), work: minutes(2), together: false },
  ...fields,
});
const plan = (steps: StepFill[], unexplained = 0): FillPlan => ({
  steps,
  decisions: [
    {
      step: model.get("step", "choose")!,
      branches: [{ flow, count: 4, share: 1 }],
      problem: null,
      unexplained,
    },
  ],
});

describe("what is filled in", () => {
  it("is at first everything that the log tells", () => {
    const chosen = plan([fill({})]);
    expect(chosenFill(chosen, new Set(everyKey(chosen, "wait")), "wait")).toEqual({
      steps: [{ stepId: "receive", workTime: minutes(2), waitTime: minutes(5) }],
      flows: [{ flowId: flow.id, probability: 1 }],
    });
  });
  it("leaves out what is not ticked", () => {
    expect(chosenFill(plan([fill({})]), new Set(["receive wait"]), "wait")).toEqual({
      steps: [{ stepId: "receive", waitTime: minutes(5) }],
      flows: [],
    });
  });
  it("takes the time before for waiting or for work, never for both, where beginnings are unknown", () => {
    const together = fill({ work: null, together: true });
    expect(becomes(together, "wait", "wait")).toEqual(minutes(5));
    expect(becomes(together, "work", "wait")).toBeNull();
    expect(becomes(together, "work", "work")).toEqual(minutes(5));
    expect(becomes(together, "wait", "work")).toBeNull();
  });
  it("does not offer at first the ways of a decision that the log mostly cannot explain", () => {
    expect(everyKey(plan([], 3), "wait")).toEqual(["choose"]);
    expect(everyKey(plan([], 4), "wait")).toEqual([]);
  });
  it("is said in words beside what there is", () => {
    expect(durationText(null)).toBe("none");
    expect(durationText({ kind: "lognormal", median: 4, p90: 120, source: "measured" })).toBe(
      "4 min, 90 % 2 h",
    );
  });
});

describe("rows that are left out", () => {
  it("are told by their reasons, and not mentioned when there are none", () => {
    expect(leftOutText(NOTHING_LEFT_OUT)).toBeNull();
    expect(leftOutText({ ...NOTHING_LEFT_OUT, noCase: 1, noTime: 1200 })).toBe(
      "1,201 rows left out: 1 without a case, 1,200 without a time.",
    );
  });
});

describe("the steps of the map chosen", () => {
  it("are those at which something is done", () => {
    expect(stepChoices(model, "b").map(({ value }) => value)).toEqual(["", "receive", "choose"]);
  });
  it("are tied to the activities that are like them", () => {
    expect(tiedTo(model, "b", ["Confirmation of receipt", "Archive"])).toEqual({
      blueprintId: "b",
      activities: [
        { name: "Confirmation of receipt", stepId: "receive" },
        { name: "Archive", stepId: null },
      ],
    });
  });
});

describe("the page of a log", () => {
  it("lists the most frequent variants and counts them all", () => {
    const cases = MOST_ROWS + 5;
    const names = Array.from({ length: cases }, (_, index) => String(index));
    const codes = Uint32Array.from(names, Number);
    const log = orderEvents({
      ...{ caseCodes: codes, cases: names, activityCodes: codes, activities: names },
      ...{ endTimes: new Float64Array(cases), startTimes: null, offsets: null, attributes: [] },
      ...{ rows: codes, leftOut: NOTHING_LEFT_OUT },
    });
    const answer = eventLogPage(
      log,
      { activities: [] },
      { choice: ALL_CASES, limit: null, confidence: 0.95 },
      null,
    );
    expect(answer.figures.variants).toHaveLength(MOST_ROWS);
    expect(answer).toMatchObject({ variantCount: cases, variantsForMost: Math.ceil(cases * 0.8) });
  });
});
