import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { describe, expect, it } from "vitest";
import {
  aPool,
  arrivingAt,
  aService,
  aStep,
  aTarget,
  fixed,
  perMinute,
  weekdays,
} from "../../builders/service-model.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

const to = (id: string, probability = 1) => ({ to: id, probability });
const run = (model: ServiceModel) => runOnce(model, { horizon: 10_000 });

describe("a step", () => {
  it("adds hand-off, batch, queue, work, approvals and wait up to its stay", () => {
    const model = aService(
      [
        aStep("only", {
          handOffDelay: fixed(5),
          batch: 2,
          poolId: "desk",
          work: fixed(20),
          approvals: 2,
          approvalTime: fixed(7),
          approverPoolId: "boss",
          wait: fixed(100),
        }),
      ],
      [aPool("desk", 1), aPool("boss", 1)],
      arrivingAt(0, 10),
    );
    const [only] = run(model).steps;
    expect(only?.parts.handOff.mean).toBe(5);
    expect(only?.parts.together.mean).toBe(5);
    expect(only?.parts.queue.mean).toBe(10);
    expect(only?.parts.work.mean).toBe(20);
    expect(only?.parts.approval.mean).toBe(14);
    expect(only?.parts.wait.mean).toBe(100);
    expect(only?.stay.mean).toBe(5 + 5 + 10 + 20 + 14 + 100);
  });

  it("holds a batch until it is full, and what is left stays inside", () => {
    const { counted, journey } = run(
      aService([aStep("send", { batch: 3, work: fixed(1) })], [], arrivingAt(0, 10, 20, 30)),
    );
    expect(counted).toEqual({ arrived: 4, finished: 3, gaveUp: 0, turnedAway: 0, inside: 1 });
    expect(journey.lead.mean).toBe(11);
  });

  it("releases a batch whole, also when one of it comes back at the same moment", () => {
    const model = aService(
      [aStep("send", { batch: 2, next: [to("send", 0.5), to("end", 0.5)] }), aStep("end")],
      [],
      arrivingAt(...Array.from({ length: 100 }, (_, index) => index)),
    );
    const { counted, steps } = run(model);
    expect(counted.inside).toBeLessThan(2);
    expect(counted.inside + steps[1]!.visits).toBe(100);
    expect(steps[0]!.visits % 2).toBe(0);
  });

  it("does a second visit with its rework factor", () => {
    const loop = aStep("check", {
      work: fixed(60),
      reworkFactor: 0.25,
      mostVisits: 2,
      next: [to("check", 0.9), to("end", 0.1)],
    });
    const { steps } = run(aService([loop, aStep("end")], [], perMinute(0.1)));
    const visits = steps[0]!.visits / steps[1]!.visits;
    expect(visits).toBeGreaterThan(1.8);
    expect(steps[0]?.parts.work.mean).toBeCloseTo((60 + (visits - 1) * 15) / visits, 1);
  });

  it("costs the work of its head, the time away included, and what a visit costs", () => {
    const { journey } = run(
      aService(
        [aStep("serve", { poolId: "desk", work: fixed(30), costPerVisit: 2 })],
        [aPool("desk", 1, { costPerHour: 40, shrinkage: 0.2 })],
        arrivingAt(0),
      ),
    );
    expect(journey.cost.mean).toBeCloseTo((30 * (40 / 60)) / 0.8 + 2, 12);
  });
});

describe("the cap of visits", () => {
  it("leads on after so many visits, also where the loop returns by another step", () => {
    const model = aService(
      [
        aStep("fill", { mostVisits: 3, next: [to("check")] }),
        aStep("check", { work: fixed(1), next: [to("return", 0.99), to("end", 0.01)] }),
        aStep("return", { next: [to("fill")] }),
        aStep("end"),
      ],
      [],
      arrivingAt(...Array.from({ length: 500 }, (_, index) => index)),
    );
    const { steps, counted } = run(model);
    expect(counted.finished).toBe(500);
    expect(steps[0]!.visits).toBeGreaterThan(1_450);
    expect(steps[0]!.visits).toBeLessThanOrEqual(1_500);
  });

  it("leads on from a step that is itself capped", () => {
    const model = aService(
      [
        aStep("decide", { work: fixed(1), mostVisits: 2, next: [to("again", 1), to("end", 0)] }),
        aStep("again", { next: [to("decide", 0.5), to("detour", 0.5)] }),
        aStep("detour", { next: [to("decide")] }),
        aStep("end"),
      ],
      [],
      arrivingAt(0, 1, 2),
    );
    expect(run(model).counted.inside).toBe(3);
    const open = {
      ...model,
      steps: model.steps.map((step) =>
        step.id === "decide" ? { ...step, next: [to("again", 0.99), to("end", 0.01)] } : step,
      ),
    };
    const { steps, counted } = run(open);
    expect(counted.finished).toBe(3);
    expect(steps[0]!.visits).toBeLessThanOrEqual(6);
  });
});

describe("approvals", () => {
  it("send back to work with the chance that is given", () => {
    const model = aService(
      [aStep("draft", { work: fixed(10), approvals: 1, approvalReturn: 0.5, approvalTime: fixed(5) })],
      [],
      perMinute(1),
    );
    const { steps, journey, counted } = run(model);
    expect(steps[0]!.returns / counted.arrived).toBeCloseTo(1, 1);
    expect(journey.lead.mean).toBeCloseTo(30, 0);
  });

  it("send back no further than the most visits allow", () => {
    const model = aService(
      [
        aStep("draft", {
          work: fixed(10),
          approvals: 1,
          approvalReturn: 1,
          approvalTime: fixed(5),
          mostVisits: 3,
        }),
      ],
      [],
      arrivingAt(0),
    );
    const { steps, journey } = run(model);
    expect(steps[0]?.returns).toBe(2);
    expect(journey.lead.mean).toBe(45);
  });
});

describe("branches", () => {
  it("are chosen by the segment's own probabilities", () => {
    const model = aService(
      [
        aStep("ask", {
          next: [
            { to: "desk", probability: 0.5, bySegment: [1, null] },
            { to: "web", probability: 0.5, bySegment: [0, null] },
          ],
        }),
        aStep("desk", { work: fixed(100) }),
        aStep("web", { work: fixed(1) }),
      ],
      [],
      perMinute(1),
      {
        segments: [
          { id: "old", name: "Old", share: 1, priority: 1 },
          { id: "young", name: "Young", share: 1, priority: 1 },
        ],
      },
    );
    const { segments } = run(model);
    expect(segments[0]?.lead.p50).toBeCloseTo(100, 9);
    expect(segments[1]?.lead.mean).toBeCloseTo(50.5, -1);
    expect(segments[0]!.lead.count / segments[1]!.lead.count).toBeCloseTo(1, 1);
  });

  it("that run side by side are awaited, and the wait for the last one is told", () => {
    const model = aService(
      [
        aStep("fork", { split: "parallel", next: [to("short"), to("long")] }),
        aStep("short", { work: fixed(10), next: [to("both")] }),
        aStep("long", { work: fixed(30), next: [to("both")] }),
        aStep("both", { join: 2, work: fixed(1) }),
      ],
      [],
      arrivingAt(0, 5),
    );
    const { journey, steps } = run(model);
    expect(journey.lead.mean).toBe(31);
    expect(steps[3]?.parts.together.mean).toBe(20);
    expect(steps[3]?.visits).toBe(2);
  });

  it("that never meet end the journey with the last of them", () => {
    const model = aService(
      [
        aStep("fork", { split: "parallel", next: [to("short"), to("long")] }),
        aStep("short", { work: fixed(10) }),
        aStep("long", { work: fixed(30) }),
      ],
      [],
      arrivingAt(0),
    );
    expect(run(model).journey.lead.mean).toBe(30);
  });
});

describe("patience", () => {
  it("ends the wait in the queue, not the work, and the case is counted as given up", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: fixed(60), patience: fixed(30) })],
      [aPool("desk", 1)],
      arrivingAt(0, 10, 40),
    );
    const { counted, steps, pools } = run(model);
    expect(counted).toEqual({ arrived: 3, finished: 2, gaveUp: 1, turnedAway: 0, inside: 0 });
    expect(steps[0]?.gaveUp).toBe(1);
    expect(pools[0]?.queueLength).toBeCloseTo((30 + 20) / 10_000, 12);
  });

  it("takes the case's other branches along", () => {
    const model = aService(
      [
        aStep("fork", { split: "parallel", next: [to("desk"), to("post"), to("wait")] }),
        aStep("desk", { poolId: "desk", work: fixed(60), patience: fixed(30), next: [to("both")] }),
        aStep("post", { wait: fixed(500), next: [to("both")] }),
        aStep("wait", { poolId: "desk", work: fixed(60), next: [to("both")] }),
        aStep("both", { join: 3 }),
      ],
      [aPool("desk", 1)],
      arrivingAt(0, 10, 2_000),
    );
    const { counted, steps, pools } = run(model);
    expect(counted.gaveUp + counted.finished).toBe(3);
    expect(counted.gaveUp).toBe(3);
    expect(counted.inside).toBe(0);
    expect(steps[4]?.visits).toBe(0);
    expect(pools[0]?.mostWaiting).toBeLessThanOrEqual(4);
  });
});

describe("who is served first", () => {
  const model = (discipline: "first-come" | "priority") =>
    aService(
      [aStep("serve", { poolId: "desk", work: fixed(10) })],
      [aPool("desk", 1, { discipline })],
      arrivingAt(...Array.from({ length: 200 }, () => 0)),
      {
        segments: [
          { id: "later", name: "Later", share: 1, priority: 5 },
          { id: "first", name: "First", share: 1, priority: 2 },
        ],
      },
    );

  it("is the lower priority, where the pool heeds it", () => {
    const [later, first] = run(model("priority")).segments;
    expect(first!.lead.p95).toBeLessThan(later!.lead.p50);
  });

  it("is who came first, where it does not", () => {
    const { cases } = run(model("first-come"));
    expect([...cases.number]).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });
});

describe("shrinkage", () => {
  it("takes its share of the capacity", () => {
    const model = aService(
      [aStep("serve", { poolId: "desk", work: fixed(10) })],
      [aPool("desk", 1, { shrinkage: 0.5 })],
      arrivingAt(0, 0, 0),
    );
    const { steps, pools } = run(model);
    expect(steps[0]?.parts.queue.mean).toBe(20);
    expect(steps[0]?.parts.work.mean).toBe(10);
    expect(pools[0]?.utilisation).toBeCloseTo(60 / 10_000, 12);
  });
});

describe("service levels", () => {
  const service = (clock: "client" | "organisation") =>
    aService(
      [
        aStep("ask", { work: fixed(10), next: [to("form")] }),
        aStep("form", { wait: fixed(1_000), clientWait: true, next: [to("decide")] }),
        aStep("decide", { work: fixed(30) }),
      ],
      [],
      arrivingAt(0, 100),
      { targets: [aTarget("whole", 100, { clock })] },
    );

  it("let the client's clock run, and stop the organisation's while the client is waited for", () => {
    expect(run(service("client")).targets[0]).toMatchObject({ met: 0, breached: 2, compliance: 0 });
    const [target] = run(service("organisation")).targets;
    expect(target).toMatchObject({ met: 2, breached: 0, compliance: 1 });
    expect(target?.elapsed.mean).toBe(40);
  });

  it("run from one step to another, in their own hours", () => {
    const model = aService(
      [
        aStep("ask", { work: fixed(10), next: [to("think")] }),
        aStep("think", { wait: fixed(1_440), next: [to("answer")] }),
        aStep("answer", { work: fixed(10), next: [to("file")] }),
        aStep("file", { work: fixed(5_000) }),
      ],
      [],
      arrivingAt(600),
      {
        targets: [
          aTarget("answer", 480, { fromStepId: "think", toStepId: "answer", hours: weekdays(9, 17) }),
        ],
      },
    );
    expect(run(model).targets[0]).toMatchObject({ met: 0, breached: 1 });
    expect(run(model).targets[0]?.elapsed.mean).toBe(490);
  });

  it("count who is inside and late as a breach, and who is inside in time not at all", () => {
    const model = aService([aStep("wait", { wait: fixed(50_000) })], [], arrivingAt(0, 9_500), {
      targets: [aTarget("whole", 1_000)],
    });
    expect(run(model).targets[0]).toMatchObject({ met: 0, breached: 1 });
  });
});

describe("touch points and the trace", () => {
  const model = aService(
    [
      aStep("call", { work: fixed(5), next: [to("answer")] }),
      aStep("answer", { poolId: "desk", work: fixed(10), next: [to("post")] }),
      aStep("post", { wait: fixed(100) }),
    ],
    [aPool("desk", 1)],
    arrivingAt(0, 0),
    { touchPointSteps: [{ touchPointId: "telephone", stepIds: ["call", "answer"] }] },
  );

  it("add up a case's waiting and stay over the steps of the touch point", () => {
    const [telephone] = run(model).touchPoints;
    expect(telephone?.stay).toMatchObject({ count: 2, mean: 20 });
    expect(telephone?.waiting.mean).toBe(5);
  });

  it("tells the steps of the sampled cases", () => {
    const { trace } = runOnce(model, { horizon: 1_000, trace: { cases: 5, every: 2 } });
    expect(trace).toEqual([
      { caseNumber: 0, stepId: "call", visit: 1, reached: 0, asked: 0, workFrom: 0, workTo: 5, left: 5 },
      { caseNumber: 0, stepId: "answer", visit: 1, reached: 5, asked: 5, workFrom: 5, workTo: 15, left: 15 },
      {
        caseNumber: 0,
        stepId: "post",
        visit: 1,
        reached: 15,
        asked: 15,
        workFrom: Number.NaN,
        workTo: Number.NaN,
        left: 115,
      },
    ]);
  });
});

describe("waits in hours of their own", () => {
  it("count open minutes, and tell how long it was closed", () => {
    const model = aService(
      [aStep("post", { wait: fixed(480), waitHours: weekdays(9, 17) })],
      [],
      arrivingAt(60 * 13),
    );
    const [post] = run(model).steps;
    expect(post?.parts.wait.mean).toBe(480);
    expect(post?.parts.closed.mean).toBe(16 * 60);
  });
});

describe("a loop without an end", () => {
  it("is told with its step, and does not hang", () => {
    const model = aService([aStep("spin", { next: [to("spin")] })], [], arrivingAt(0));
    expect(() => run(model)).toThrow(/Step spin/);
  });
});
