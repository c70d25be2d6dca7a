import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { VariantFigures } from "@shared/simulation/experiment/figures.ts";
import { areRunsShort } from "@shared/simulation/output/short-runs.ts";
import { describe, expect, it } from "vitest";
import { aQueue, exponential, perMinute } from "../../../builders/service-model.ts";

/** M/M/1 with a load of .9: the 90th percentile of the time in the system is ln 10 / .1. */
const TRUTH = 10 * Math.LN10;

function runOf(window: number, replications: number): VariantFigures {
  const experiment = new Experiment([{ id: "queue", model: aQueue(perMinute(0.9), 1, exponential(1)) }], {
    seed: 11,
    window,
    warmUp: 1_500,
    confidence: 0.95,
    rule: { fewest: replications, most: replications },
  });
  while (experiment.advance());
  const [figures] = experiment.figures()?.variants ?? [];
  if (!figures) throw new Error("nothing was run");
  return figures;
}

describe("runs that are short beside the ups and downs of a queue", () => {
  it("are told from their 90th percentiles: averaged they miss the truth and their interval does not say so", () => {
    const { lead, pooledP90 } = runOf(500, 120);
    expect(lead.p90?.high).toBeLessThan(TRUTH);
    expect(Math.abs((pooledP90 ?? 0) / TRUTH - 1)).toBeLessThan(0.15);
    expect(areRunsShort(lead.p90, pooledP90)).toBe(true);
  }, 120_000);

  it("are not found where each run is long", () => {
    const { lead, pooledP90 } = runOf(20_000, 10);
    expect(Math.abs((pooledP90 ?? 0) / TRUTH - 1)).toBeLessThan(0.15);
    expect(areRunsShort(lead.p90, pooledP90)).toBe(false);
  }, 120_000);

  it("nobody can tell of what is kept, or where nobody came to the end", () => {
    const figure = { n: 10, mean: 5, sd: 1, low: 4, high: 6, confidence: 0.95 };
    expect(areRunsShort(figure, undefined)).toBe(false);
    expect(areRunsShort(null, 5)).toBe(false);
    expect(areRunsShort(figure, Number.NaN)).toBe(false);
  });
});
