import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { ExperimentFigures, Variant } from "@shared/simulation/experiment/figures.ts";
import {
  bottleneckIn,
  oneMoreEach,
  sharesWithin,
  withHeads,
  withLimit,
} from "@shared/simulation/experiment/questions.ts";
import { leastHeads } from "@shared/simulation/output/staffing-search.ts";
import type { Pool, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import { expect, test } from "vitest";

const step = (over: Partial<ServiceStep> & { id: string }): ServiceStep => ({
  name: over.id,
  poolId: null,
  work: null,
  wait: null,
  waitHours: null,
  clientWait: false,
  approvals: 0,
  approvalReturn: 0,
  approvalTime: null,
  approverPoolId: null,
  handOffDelay: null,
  batch: 1,
  reworkFactor: 1,
  mostVisits: 0,
  costPerVisit: 0,
  patience: null,
  split: "exclusive",
  next: [],
  join: 1,
  ...over,
});
const desk = (heads: number): Pool => ({
  id: "desk",
  name: "Desk",
  heads,
  shrinkage: 0,
  hours: null,
  costPerHour: 0,
  discipline: "first-come",
});

/** M/M/c: a client each ten minutes on average, eight minutes of work. */
const queue = (heads: number): ServiceModel => ({
  startId: "serve",
  steps: [step({ id: "serve", poolId: "desk", work: { kind: "exponential", mean: 8 } })],
  pools: [desk(heads)],
  segments: [{ id: "all", name: "All", share: 1, priority: 0 }],
  arrivals: { kind: "interval", between: { kind: "exponential", mean: 10 } },
  targets: [
    {
      id: "in-an-hour",
      name: "In an hour",
      fromStepId: null,
      toStepId: null,
      limit: 60,
      share: 0.9,
      hours: null,
      clock: "client",
    },
  ],
  touchPointSteps: [{ touchPointId: "counter", stepIds: ["serve"] }],
});

const OPTIONS: ExperimentOptions = { seed: 7, window: 20 * 10_080, warmUp: 10_080, confidence: 0.95 };

const runWhole = (
  models: readonly ServiceModel[],
  options: Partial<ExperimentOptions> = {},
): ExperimentFigures =>
  runVariants(
    models.map((model, index) => ({ id: `v${index}`, model })),
    options,
  );

function runVariants(variants: readonly Variant[], options: Partial<ExperimentOptions>): ExperimentFigures {
  const experiment = new Experiment(variants, { ...OPTIONS, ...options });
  while (experiment.advance());
  const figures = experiment.figures();
  if (!figures) throw new Error("no replication was done");
  return figures;
}

test("a queue comes out as its closed form says, with as many replications as its interval needs", () => {
  const { variants, progress, replications, isOver } = runWhole([queue(1)]);
  const [one] = variants;
  // M/M/1, ρ .8: the time in the system is exponential with mean 1/(μ − λ) = 40 minutes.
  expect(one?.lead.mean?.low).toBeLessThan(40);
  expect(one?.lead.mean?.high).toBeGreaterThan(40);
  const p90 = 40 * Math.log(10);
  expect(one?.lead.p90?.low).toBeLessThan(p90);
  expect(one?.lead.p90?.high).toBeGreaterThan(p90);
  const kept = 1 - Math.exp(-60 / 40);
  expect(one?.targets[0]?.compliance?.low).toBeLessThan(kept);
  expect(one?.targets[0]?.compliance?.high).toBeGreaterThan(kept);
  expect(progress.state).toBe("precise");
  expect(progress.reached).toBeLessThanOrEqual(0.05);
  expect(replications).toBeGreaterThanOrEqual(10);
  expect(isOver).toBe(true);
});

test("the parts of a case add up to its lead time, and its percentiles rise", () => {
  const [one] = runWhole([queue(1)]).variants;
  const parts = Object.values(one?.parts ?? {}).reduce((sum, part) => sum + (part?.mean ?? 0), 0);
  expect(parts).toBeCloseTo(one?.lead.mean?.mean ?? 0, 6);
  const percentiles = one?.percentiles ?? [];
  expect(percentiles).toEqual([...percentiles].sort((a, b) => a - b));
  expect(one?.littleGap).toBeLessThan(1e-9);
  expect(one?.unfinished?.mean).toBe(0);
});

test("two versions meet the same clients: the interval of their difference is narrower than if they had not", () => {
  const { differences } = runWhole([queue(1), queue(2)]);
  const mean = differences[0]?.mean;
  // M/M/2, ρ .4: W = 8/(1 − .16) = 9.5238 minutes.
  expect(mean?.difference.low).toBeLessThan(9.5238 - 40);
  expect(mean?.difference.high).toBeGreaterThan(9.5238 - 40);
  expect(mean?.varianceRatio).toBeGreaterThan(1);
});

test("the same seed gives the same figures to the last bit, another seed others", () => {
  const short = { window: 10_080, rule: { most: 10 } };
  const first = runWhole([queue(1), queue(2)], short);
  expect(runWhole([queue(1), queue(2)], short)).toEqual(first);
  expect(runWhole([queue(1), queue(2)], { ...short, seed: 8 }).variants[0]?.lead).not.toEqual(
    first.variants[0]?.lead,
  );
});

test("how large the slices are that it is done in changes nothing", () => {
  const options = { ...OPTIONS, window: 10_080, rule: { most: 10 } };
  const whole = new Experiment([{ id: "a", model: queue(1) }], options);
  while (whole.advance(1_000_000));
  const sliced = new Experiment([{ id: "a", model: queue(1) }], options);
  while (sliced.advance(37));
  expect(sliced.figures()).toEqual(whole.figures());
});

test("a warm-up that is to be found is found in whole weeks, and what lies before it does not count", () => {
  const { warmUp, variants } = runWhole([queue(1)], { warmUp: "auto" });
  expect(warmUp % 10_080).toBe(0);
  expect(variants[0]?.lead.mean?.low).toBeLessThan(40);
  expect(variants[0]?.lead.mean?.high).toBeGreaterThan(40);
});

test("figures are there while it runs, from the first replication of all versions on", () => {
  const experiment = new Experiment(
    [
      { id: "a", model: queue(1) },
      { id: "b", model: queue(2) },
    ],
    { ...OPTIONS, window: 10_080 },
  );
  expect(experiment.figures()).toBeNull();
  while (experiment.replications < 2) experiment.advance();
  const figures = experiment.figures();
  expect(figures?.isOver).toBe(false);
  expect(figures?.variants.map(({ lead }) => lead.mean?.n)).toEqual([2, 2]);
});

test("cases of the first replication are traced, as many as asked for", () => {
  const { variants } = runWhole([queue(1)], { window: 10_080, rule: { most: 10 }, traced: 12 });
  expect(new Set(variants[0]?.trace.map(({ caseNumber }) => caseNumber)).size).toBe(12);
});

test("one more head in the pool whose queue is long is proven to help, in one that has hardly any it is not", () => {
  const model: ServiceModel = {
    ...queue(1),
    steps: [
      step({
        id: "serve",
        poolId: "desk",
        work: { kind: "exponential", mean: 8 },
        next: [{ to: "file", probability: 1 }],
      }),
      step({ id: "file", poolId: "office", work: { kind: "fixed", value: 1 } }),
    ],
    pools: [desk(1), { ...desk(30), id: "office", name: "Office" }],
  };
  const figures = runVariants(oneMoreEach(model), { window: 4 * 10_080 });
  const { poolId, effects } = bottleneckIn(figures, 0.95);
  expect(poolId).toBe("desk");
  expect(effects.map((effect) => [effect.poolId, effect.proven])).toEqual([
    ["desk", true],
    ["office", false],
  ]);
});

test("the least people that a promise takes are found, and one fewer does not keep it", async () => {
  const asked = withLimit(queue(1), 30, null);
  const run = (heads: number) =>
    sharesWithin(
      runVariants([{ id: "asked", model: withHeads(asked, "desk", heads) }], { window: 4 * 10_080 }),
    );
  const { heads, points } = await leastHeads({ share: 0.9, fewest: 1, most: 10, confidence: 0.95 }, run);
  // M/M/1: P(W ≤ 30) = 1 − e^(−30/40) = .53; M/M/2, ρ .4: above .95.
  expect(heads).toBe(2);
  expect(points.map((point) => point.enough)).toEqual([false, true]);
});
