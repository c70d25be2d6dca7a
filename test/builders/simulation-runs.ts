import { compileService } from "@shared/simulation/compile.ts";
import type { RunOptions } from "@shared/simulation/engine/run-options.ts";
import type { ReplicationResult } from "@shared/simulation/results/results.ts";
import { runReplication } from "@shared/simulation/run.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { expect } from "vitest";

export type Given = Partial<RunOptions> & Pick<RunOptions, "horizon">;

export const withDefaults = (given: Given): RunOptions => ({
  seed: 20261127,
  replication: 0,
  warmUp: 0,
  draws: "stream",
  ...given,
});

export const runOnce = (model: ServiceModel, given: Given): ReplicationResult =>
  runReplication(compileService(model), withDefaults(given));

export function replicate(model: ServiceModel, given: Given, count: number): ReplicationResult[] {
  const service = compileService(model);
  return Array.from({ length: count }, (_, replication) =>
    runReplication(service, { ...withDefaults(given), replication }),
  );
}

/**
 * A 99.9 % t-interval over the replications covers the known answer, and its half-width is at most this share of it:
 * a wide interval would cover anything.
 */
export function expectKnown(values: readonly number[], known: number, halfWidth = 0.05): void {
  const { low, high } = meanInterval(values, 0.999) ?? {};
  expect(low).toBeLessThanOrEqual(known);
  expect(high).toBeGreaterThanOrEqual(known);
  expect(((high ?? Infinity) - (low ?? 0)) / 2).toBeLessThan(halfWidth * known);
}
