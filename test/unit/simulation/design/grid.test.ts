import { bestCell } from "@shared/simulation/experiment/design/best-cell.ts";
import { cellsOf, type Factor, plannedCells } from "@shared/simulation/experiment/design/factors.ts";
import { levelsText, readLevels, usualLevels } from "@shared/simulation/experiment/design/levels.ts";
import { leversOf } from "@shared/simulation/experiment/design/levers-of.ts";
import { isMoreBetter, measured } from "@shared/simulation/experiment/design/measure.ts";
import { isKept, withPromise } from "@shared/simulation/experiment/design/promise.ts";
import { slowestToSettle } from "@shared/simulation/experiment/design/warm-up-model.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { VariantFigures } from "@shared/simulation/experiment/figures.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { describe, expect, it } from "vitest";
import {
  aPool,
  aQueue,
  aService,
  aStep,
  aTarget,
  exponential,
  perMinute,
} from "../../../builders/service-model.ts";

const options: ExperimentOptions = {
  seed: 20261127,
  window: 6_000,
  warmUp: 1_000,
  confidence: 0.95,
  rule: { fewest: 5, most: 5 },
};
const figuresOf = (models: readonly ServiceModel[]): readonly VariantFigures[] => {
  const experiment = new Experiment(
    models.map((model, index) => ({ id: String(index), model })),
    options,
  );
  while (experiment.advance());
  return experiment.figures()?.variants ?? [];
};

const queue = aQueue(perMinute(1.8), 2, exponential(1));
const heads = (...levels: number[]): Factor => ({ lever: { kind: "heads", poolId: "desk" }, levels });
const clients = (...levels: number[]): Factor => ({ lever: { kind: "arrivals" }, levels });

describe("a design of experiments", () => {
  it("has a cell for every combination, named by its place in each factor", () => {
    const cells = cellsOf([heads(1, 2, 3), clients(0.8, 1)]);
    expect(cells.map(({ key }) => key)).toEqual(["0-0", "0-1", "1-0", "1-1", "2-0", "2-1"]);
    expect(cells[5]?.settings.map(({ value }) => value)).toEqual([3, 1]);
    expect(cellsOf([])).toEqual([{ at: [], key: "", settings: [] }]);
  });

  it("knows before a run which cells have more work than can be done", () => {
    const standings = plannedCells(queue, [heads(1, 2, 3), clients(1, 1.2)]).map(
      ({ standing }) => standing.state,
    );
    // 1.8 and 2.16 clients a minute, of a minute's work each, for one, two and three people.
    expect(standings).toEqual(["overloaded", "overloaded", "stable", "overloaded", "stable", "stable"]);
  });

  it("gives every cell the same clients and the same luck, whether it is run alone or beside others", () => {
    const cells = plannedCells(queue, [heads(2, 3, 4)]);
    const together = figuresOf(cells.map(({ model }) => model));
    cells.forEach(({ model }, index) => {
      const [alone] = figuresOf([model]);
      expect(alone?.lead).toEqual(together[index]?.lead);
      expect(alone?.leadMeans).toEqual(together[index]?.leadMeans);
    });
    // With the same luck one more person helps in each replication, not only on average.
    const [two, three, four] = together.map(({ leadMeans }) => leadMeans);
    two?.forEach((mean, run) => {
      expect(mean).toBeGreaterThan(three?.[run] ?? Infinity);
      expect(three?.[run]).toBeGreaterThan(four?.[run] ?? Infinity);
    });
  });

  it("takes its warm-up from the cell whose busiest pool is the busiest", () => {
    const cells = plannedCells(queue, [heads(3, 2, 4)]).map(({ model }) => model);
    expect(slowestToSettle(cells)).toBe(cells[1]);
    expect(slowestToSettle([])).toBeUndefined();
  });

  it("reads each measure off the figures of a cell", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: exponential(1), costPerVisit: 3 })],
      [aPool("desk", 2)],
      perMinute(1),
      { targets: [aTarget("hour", 60)] },
    );
    const [figures] = figuresOf([model]) as [VariantFigures];
    expect(measured({ kind: "p90" }, figures)).toBe(figures.lead.p90);
    expect(measured({ kind: "cost" }, figures)?.mean).toBeCloseTo(3, 9);
    expect(measured({ kind: "kept", targetId: "hour" }, figures)?.mean).toBe(1);
    expect(measured({ kind: "busy", poolId: "desk" }, figures)?.mean).toBeCloseTo(0.5, 1);
    expect(measured({ kind: "kept", targetId: "gone" }, figures)).toBeNull();
    expect([isMoreBetter({ kind: "kept", targetId: "hour" }), isMoreBetter({ kind: "p90" })]).toEqual([
      true,
      false,
    ]);
  });
});

describe("the best cell that keeps a promise", () => {
  const asked = withPromise(queue, 5, 0.9);
  const cells = plannedCells(asked.model, [heads(1, 2, 3, 4)]);
  const known = new Map(
    cells.flatMap((cell) =>
      cell.standing.state === "stable" ? [[cell, figuresOf([cell.model])[0]] as const] : [],
    ),
  );
  const best = (share: number) => bestCell(cells, (cell) => known.get(cell), { ...asked.promised, share });

  it("is the one with the fewest people that is proven to keep it", () => {
    // M/M/2 at .9: P(T ≤ 5) = .608; M/M/3 at .6: .986.
    expect(best(0.9)?.settings[0]?.value).toBe(3);
    expect(best(0.4)?.settings[0]?.value).toBe(2);
  });

  it("is none where no cell keeps it, and never one that was not run", () => {
    expect(best(1.1)).toBeNull();
    expect(bestCell(cells, () => undefined, asked.promised)).toBeNull();
  });

  it("is not one whose interval reaches below the share", () => {
    const figures = {
      targets: [
        {
          targetId: "t",
          compliance: { n: 5, mean: 0.92, sd: 0.03, low: 0.88, high: 0.96, confidence: 0.95 },
        },
      ],
    };
    expect(isKept({ targetId: "t", share: 0.9 }, figures as never)).toBe(false);
    expect(isKept({ targetId: "t", share: 0.88 }, figures as never)).toBe(true);
  });

  it("asks more of each cell the more of them were run", () => {
    const compliance = { n: 10, mean: 0.92, sd: 0.02, low: 0.9057, high: 0.9343, confidence: 0.95 };
    const figures = { targets: [{ targetId: "t", compliance }] } as never;
    // t with 9 degrees of freedom: 2.262 for one cell; 3.250 at .995, which is left to each of five.
    expect(isKept({ targetId: "t", share: 0.9 }, figures)).toBe(true);
    expect(isKept({ targetId: "t", share: 0.92 - (3.25 * 0.02) / Math.sqrt(10) - 1e-4 }, figures, 5)).toBe(
      true,
    );
    expect(isKept({ targetId: "t", share: 0.92 - (3.25 * 0.02) / Math.sqrt(10) + 1e-4 }, figures, 5)).toBe(
      false,
    );
    expect(isKept({ targetId: "t", share: 0.9 }, figures, 24)).toBe(false);
  });
});

describe("levels as they are typed", () => {
  const offered = leversOf(
    aService(
      [
        aStep("a", {
          work: exponential(1),
          poolId: "desk",
          approvals: 1,
          next: [
            { to: "b", probability: 0.6 },
            { to: "c", probability: 0.4 },
          ],
        }),
        aStep("b"),
        aStep("c"),
      ],
      [aPool("desk", 3)],
      perMinute(0.1),
    ),
    new Set(),
  );
  const of = (kind: string) => offered.find(({ lever }) => lever.kind === kind)!;

  it.each([
    ["heads", "1–6", [1, 2, 3, 4, 5, 6]],
    ["heads", "1-3, 8", [1, 2, 3, 8]],
    ["heads", "4 2 4", [4, 2]],
    ["arrivals", "80, 100, 120 %", [0.8, 1, 1.2]],
    ["arrivals", "80,100,120", [0.8, 1, 1.2]],
    ["way", "12,5; 50", [0.125, 0.5]],
    ["approval", "whatever", [1, 0]],
  ])("of %s: “%s”", (kind, text, levels) => {
    expect(readLevels(of(kind), text)).toEqual(levels);
  });

  it.each([
    ["heads", ""],
    ["heads", "2.5"],
    ["heads", "6–1"],
    ["heads", "1–90"],
    ["heads", "many"],
    ["arrivals", "0"],
    ["arrivals", "-20"],
    ["way", "120"],
    ["return", "100"],
  ])("are refused of %s: “%s”", (kind, text) => {
    expect(readLevels(of(kind), text)).toBeNull();
  });

  it("are the usual ones when they are read as they are written", () => {
    for (const lever of offered) {
      const usual = usualLevels(lever);
      expect(readLevels(lever, levelsText(lever, usual))).toEqual(usual);
    }
    expect(levelsText(of("heads"), usualLevels(of("heads")))).toBe("1–6");
  });
});
