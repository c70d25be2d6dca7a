import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import { type ExperimentTask, TaskRunner } from "@shared/simulation/experiment/tasks.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const sample = new Model(areaNewspaperSample().records);
const variants = ["refund", "refund-to-be"].map((id) => {
  const made = blueprintService(sample, id);
  if (!made.ok) throw new Error("the sample runs");
  return { id, model: made.model };
});
const options = {
  seed: 3,
  window: 4 * 10_080,
  warmUp: "auto",
  confidence: 0.95,
  rule: { fewest: 3, most: 12, precision: 0.15 },
  traced: 5,
} as const;
const runner = new TaskRunner(variants, options);

function alone(): string {
  const experiment = new Experiment(variants, options);
  while (experiment.advance());
  return JSON.stringify(experiment.figures());
}

function resultOf(task: ExperimentTask) {
  const run = runner.begin(task);
  while (run.advance());
  return runner.read(task, run);
}

describe("an experiment whose runs are handed out", () => {
  const expected = alone();
  const known = new Map<string, ReturnType<typeof resultOf>>();
  const done = (task: ExperimentTask) => {
    const key = JSON.stringify(task);
    const result = known.get(key) ?? resultOf(task);
    known.set(key, result);
    return result;
  };

  it("comes to the same figures where those who do them die over some, and others do them again", () => {
    const experiment = new Experiment(variants, options);
    for (let turn = 0; !experiment.isOver; turn++) {
      const task = experiment.claim();
      if (task === null) throw new Error("nothing is out, and it is not over");
      if (turn % 3 === 1) experiment.giveBack(task);
      else experiment.take(task, done(task));
    }
    expect(JSON.stringify(experiment.figures())).toBe(expected);
  });

  it("comes to the same figures to the last bit, however many do them and in whatever order they come back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat()), (hands, choices) => {
        const experiment = new Experiment(variants, options);
        const out: ExperimentTask[] = [];
        while (!experiment.isOver) {
          while (out.length < hands) {
            const task = experiment.claim();
            if (task === null) break;
            out.push(task);
          }
          const [task] = out.splice(choices.next().value % out.length, 1);
          if (!task) throw new Error("nothing is out, and it is not over");
          experiment.take(task, done(task));
        }
        expect(JSON.stringify(experiment.figures())).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("does runs of its own beside, and waits where all that is left is out", () => {
    const experiment = new Experiment(variants, options);
    const pilots = Array.from({ length: 10 }, () => experiment.claim());
    expect(pilots.every((task) => task?.kind === "pilot")).toBe(true);
    expect(experiment.claim()).toBeNull();
    expect([experiment.advance(), experiment.isOver]).toEqual([false, false]);
    for (const task of pilots) if (task) experiment.take(task, done(task));
    while (experiment.advance());
    expect(JSON.stringify(experiment.figures())).toBe(expected);
  });

  it("needs nothing that comes when it is over", () => {
    const experiment = new Experiment(variants, options);
    while (experiment.advance());
    experiment.take(
      { kind: "replication", variant: 0, replication: 99, warmUp: 0 },
      known.values().next().value as never,
    );
    expect(JSON.stringify(experiment.figures())).toBe(expected);
  });
});
