import type { ReplicationResult } from "@shared/simulation/results/results.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { compileService, createRun, runReplication } from "./built-engine.ts";
import { type Given, withDefaults } from "./simulation-runs.ts";

/** Replications with the bundled engine, for runs that are long. */
export function replicateLong(model: ServiceModel, given: Given, count: number): ReplicationResult[] {
  const service = compileService(model);
  return Array.from({ length: count }, (_, replication) =>
    runReplication(service, { ...withDefaults(given), replication }),
  );
}

/** Minutes that each task waited for the first pool, per replication. */
export function waitsOf(model: ServiceModel, given: Given, count: number): Float64Array[] {
  const service = compileService(model);
  return Array.from({ length: count }, (_, replication) => {
    const run = createRun(service, { ...withDefaults(given), replication });
    while (run.advance());
    return run.waits(0);
  });
}
