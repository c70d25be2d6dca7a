import { writeFileSync } from "node:fs";
import { compileService } from "@shared/simulation/compile.ts";
import { createRun } from "@shared/simulation/run.ts";
import { benchModels } from "./models.ts";

/** Replications of each measurement; the quickest counts, as what disturbs a run only ever adds. */
const RUNS = 5;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return 1_000 * (user + system);
};

/**
 * Writes the models for the peers to the path that is given, and prints for each model and kind of draws a line of JSON:
 * nanoseconds of the processor per event, alone and with the reading of all results.
 */
const [modelsPath] = process.argv.slice(2);
if (!modelsPath) throw new Error("the path for the models is missing");
writeFileSync(modelsPath, JSON.stringify(benchModels));
for (const { name, model, horizon } of benchModels)
  for (const draws of ["stream", "keyed"] as const) {
    const service = compileService(model);
    let best = { nanoseconds: Infinity, withResults: Infinity, events: 0, cases: 0, lead: 0 };
    for (let replication = 0; replication < RUNS; replication++) {
      const from = processorTime();
      const run = createRun(service, { seed: 1, replication, horizon, warmUp: 0, draws });
      while (run.advance());
      const ran = processorTime();
      const { events, counted, journey } = run.results();
      const read = processorTime();
      const nanoseconds = (ran - from) / events;
      if (nanoseconds < best.nanoseconds)
        best = {
          nanoseconds,
          withResults: (read - from) / events,
          events,
          cases: counted.finished,
          lead: journey.lead.mean,
        };
    }
    console.log(JSON.stringify({ name, draws, ...best }));
  }
