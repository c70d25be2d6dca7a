import { Model } from "@shared/domain/core/model.ts";
import type { PlanFigures } from "@shared/domain/plan/figures.ts";
import { planDoubts } from "@shared/domain/plan/hypothesis-doubts.ts";
import { computePlanFigures } from "@shared/domain/plan/plan-figures.ts";
import type { Hypothesis } from "@shared/domain/plan/records.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const writer = planWriter(reportFormat("en", "EUR"));
const point = model.all("touchPoint")[0];
const START: Hypothesis = {
  id: "h",
  change: "",
  measure: "What clients perceive",
  kind: "mean",
  unit: "",
  touchPointId: point?.id ?? null,
  baseline: null,
  target: null,
  minimum: null,
  deviation: null,
  results: [],
};
const measuredAs = (figure: "gap" | "perception", mean: number): PlanFigures => ({
  spreads: { h: { figure, mean, sd: 1.2, n: 90, minimum: 1, maximum: 5, segment: "", wave: "" } },
  expected: null,
});
const doubts = (patch: Partial<Hypothesis>, figures: PlanFigures = { spreads: {}, expected: null }) =>
  planDoubts(model, { hypotheses: [{ ...START, ...patch }] }, figures, writer).map(
    ({ field, text }) => `${field}: ${text}`,
  );

describe("what cannot be right with a hypothesis", () => {
  it("is nothing in the plan of the sample", () => {
    const plan = model.all("prototypePlan")[0];
    const figures = computePlanFigures(
      model,
      (id, column) => sample.columns.get(id)?.[column] ?? null,
      plan?.id ?? null,
    );
    expect(Object.values(figures.spreads)).toMatchObject([{ figure: "gap", minimum: 1, maximum: 7 }]);
    expect(planDoubts(model, { hypotheses: plan?.hypotheses ?? [] }, figures, writer)).toEqual([]);
  });

  it("are marks on a scale as target and minimum of a gap", () => {
    const found = doubts({ baseline: -1.77, target: 3.4, minimum: 2.8 }, measuredAs("gap", -1.77));
    expect(found.map((text) => text.split(" ").slice(0, 4).join(" "))).toEqual([
      "target: The target 3.4",
      "minimum: The minimum 2.8",
    ]);
    expect(found[0]).toContain(`of the gap at “${point?.name}” lies above 0`);
  });

  it("are values outside of the figure's range", () => {
    expect(doubts({ baseline: -1.77, target: 4.2 }, measuredAs("gap", -1.77))[0]).toMatch(
      /cannot be: the gap at .* lies between −4 and 4\.$/,
    );
    expect(doubts({ baseline: 3.1, target: 5.5, minimum: 0 }, measuredAs("perception", 3.1))).toHaveLength(3);
    expect(doubts({ baseline: 3.1, target: 4.5, minimum: 3.4 }, measuredAs("perception", 3.1))).toEqual([]);
  });

  it("is a figure of a touch point that is to fall", () => {
    expect(doubts({ baseline: -1.2, target: -1.6 }, measuredAs("gap", -1.2))[0]).toMatch(
      /^target: .*less is worse/,
    );
  });

  it("is a minimum beyond the target, or worse than today, whichever way is better", () => {
    const share = { kind: "proportion", measure: "Paid in time" } as const;
    expect(doubts({ ...share, baseline: 0.3, target: 0.5, minimum: 0.6 })[0]).toMatch(
      /^minimum: .* of Paid in time lies beyond the target/,
    );
    expect(doubts({ ...share, baseline: 0.3, target: 0.5, minimum: 0.2 })[0]).toContain(
      "a change for the worse",
    );
    expect(doubts({ ...share, baseline: 0.3, target: 0.1, minimum: 0.4 })[0]).toContain(
      "a change for the worse",
    );
    expect(doubts({ ...share, baseline: 0.3, target: 0.1, minimum: 0.2 })).toEqual([]);
    expect(doubts({ ...share, baseline: 0.3, target: 0.5, minimum: 0.3 })).toEqual([]);
  });
});
