import { leversOf } from "@shared/simulation/experiment/design/levers-of.ts";
import { batchesOf, byEffect, effectOf, swingsOf } from "@shared/simulation/experiment/design/tornado.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import { describe, expect, it } from "vitest";
import { aPool, aService, aStep, exponential, fixed, perMinute } from "../../../builders/service-model.ts";

/** A desk that is nearly as busy as it can be, a clerk who has hardly anything to do, and a step that nobody comes to. */
const service = aService(
  [
    aStep("serve", { poolId: "desk", work: exponential(1), next: [{ to: "file", probability: 1 }] }),
    aStep("file", { poolId: "clerk", work: fixed(0.1), next: [{ to: "end", probability: 1 }] }),
    aStep("end"),
    aStep("unused", { poolId: "clerk", work: fixed(90) }),
  ],
  [aPool("desk", 1), aPool("clerk", 1)],
  perMinute(0.9),
);
const swings = swingsOf(service, leversOf(service, new Set()));
const options = { seed: 7, window: 20_000, warmUp: 2_000, confidence: 0.95, rule: { fewest: 5, most: 5 } };
const figuresOf = (variants: readonly Variant[], more: Partial<ExperimentOptions> = {}) => {
  const experiment = new Experiment(variants, { ...options, ...more });
  while (experiment.advance());
  return experiment.figures()!;
};
const batches = batchesOf(service, swings);
const effects = batches
  .flatMap(({ swings, variants }) => {
    const figures = figuresOf(variants);
    return swings.map((swing) => effectOf(swing, figures));
  })
  .sort(byEffect);
const of = (key: string) => effects.find(({ swing }) => swing.offered.key === key)!;

describe("what matters most", () => {
  it("moves shares by a fifth and people by one at least, and never to nobody", () => {
    expect(swings.map(({ offered, low, high }) => [offered.key, low, high])).toEqual([
      ["arrivals", 0.8, 1.2],
      ["heads desk", 1, 2],
      ["heads clerk", 1, 2],
      ["work ", 0.8, 1.2],
      ["work serve", 0.8, 1.2],
      ["work file", 0.8, 1.2],
      ["work unused", 0.8, 1.2],
    ]);
  });

  it("runs every side that can be run once, and the service as it stands once in four", () => {
    expect(batches.map(({ variants }) => variants.length)).toEqual([5, 6]);
    const ids = batches.flatMap(({ variants }) => variants.slice(1).map(({ id }) => id));
    expect(new Set(ids).size).toBe(9);
  });

  it("runs no side that is overloaded: a fifth more clients, or more work, for a desk at nine tenths", () => {
    for (const key of ["arrivals", "work ", "work serve"]) {
      expect(of(key).swing.highStanding).toMatchObject({ state: "overloaded", poolId: "desk" });
      expect(of(key).high).toBeNull();
      expect(of(key).low?.high).toBeLessThan(0);
    }
  });

  it("puts first what breaks the service, then what moves nine of ten the most", () => {
    const keys = effects.map(({ swing }) => swing.offered.key);
    expect(keys.slice(0, 3).sort()).toEqual(["arrivals", "work ", "work serve"]);
    expect(keys[3]).toBe("heads desk");
  });

  it("knows the known: with a second head nine of ten are through in 2.8 minutes, not in 23", () => {
    const swing = of("heads desk").swing;
    const variants = [{ id: "as it stands", model: service }, ...swing.variants];
    const more = { window: 24_000, confidence: 0.999, rule: { fewest: 10, most: 10 } };
    const { high } = effectOf(swing, figuresOf(variants, more));
    // M/M/1 at .9: ln 10 / .1; M/M/2 at .45: e^−t (1 + C (1 − e^−.1t) / .1) = .1 with C = .2793.
    const known = 2.83 - 23.03;
    expect(high?.low).toBeLessThan(known);
    expect(high?.high).toBeGreaterThan(known);
    expect((high?.high ?? Infinity) - (high?.low ?? 0)).toBeLessThan(16);
  });

  it("finds exactly nothing where nothing follows, as the luck is the same", () => {
    expect(of("work unused")).toMatchObject({ low: { mean: 0, sd: 0 }, high: { mean: 0, sd: 0 } });
  });
});
