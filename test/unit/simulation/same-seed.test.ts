import { compileService } from "@shared/simulation/compile.ts";
import { createRun, runReplication } from "@shared/simulation/run.ts";
import { describe, expect, it } from "vitest";
import { aQueue, exponential, perMinute } from "../../builders/service-model.ts";

const service = compileService(aQueue(perMinute(0.9), 1, exponential(1)));
const options = { seed: 1, replication: 0, horizon: 3_000, warmUp: 100, draws: "stream" } as const;

describe("a replication", () => {
  it.each(["stream", "keyed"] as const)("is the same for the same seed, with %s draws", (draws) => {
    expect(runReplication(service, { ...options, draws })).toEqual(
      runReplication(service, { ...options, draws }),
    );
  });

  it("is the same in slices of one event", () => {
    const run = createRun(service, options);
    while (run.advance(1));
    expect(run.results()).toEqual(runReplication(service, options));
  });

  it.each([{ seed: 2 }, { replication: 1 }, { seed: 1 + 2 ** 32 }, { draws: "keyed" as const }])(
    "is another for %o",
    (other) => {
      const lead = (given: object) => runReplication(service, { ...options, ...given }).journey.lead.mean;
      expect(lead(other)).not.toBe(lead({}));
    },
  );

  it("tells how far it is, and what was seen so far", () => {
    const run = createRun(service, options);
    run.advance(1_000);
    const half = run.results();
    expect(run.progress()).toBeGreaterThan(0);
    expect(run.progress()).toBeLessThan(1);
    expect(half.counted.finished).toBeGreaterThan(100);
    while (run.advance());
    expect(run.progress()).toBe(1);
    expect(run.results().counted.finished).toBeGreaterThan(half.counted.finished);
  });

  it("refuses a warm-up that does not end before the horizon", () => {
    expect(() => createRun(service, { ...options, warmUp: 3_000 })).toThrow(RangeError);
  });
});
