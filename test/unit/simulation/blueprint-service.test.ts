import { PLAIN_SIMULATION } from "@shared/domain/blueprint/records.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import type { Demand } from "@shared/domain/simulation/records.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";
import { demand, pool, weekOfOffice } from "../../builders/simulation.ts";
import { segment } from "../../builders/simulation-segments.ts";

/** Asks, is answered by the desk, ends. */
const plain = (coming: Partial<Demand> = {}) =>
  new ServiceBuilder()
    .blueprint("b")
    .step("b", "ask", "client", { kind: "start", touchPointId: "tp" })
    .step("b", "answer", "frontstage", { role: " desk ", workTime: minutes(10), cost: 4 })
    .step("b", "end", "client", { kind: "end" })
    .chain("b", "ask", "answer", "end")
    .add(demand("j", coming), pool("Desk", { role: "Desk", heads: 3, costPerHour: 42 }));

function serviceOf(builder: ServiceBuilder): ServiceModel {
  const made = blueprintService(builder.model(), "b");
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(" "));
  return made.model;
}
const problemsOf = (builder: ServiceBuilder) => {
  const made = blueprintService(builder.model(), "b");
  return made.ok ? [] : made.problems.map(({ at, message }) => [at, message]);
};
const stepOf = (service: ServiceModel, id: string) => service.steps.find((step) => step.id === id);

describe("a blueprint that is simulated", () => {
  it("has its steps from the beginning on, with the pool of their role, their time and cost", () => {
    const service = serviceOf(plain());
    expect(service.startId).toBe("ask");
    expect(service.steps.map(({ id }) => id)).toEqual(["ask", "answer", "end"]);
    expect(stepOf(service, "answer")).toMatchObject({
      poolId: "pool-Desk",
      work: { kind: "fixed", value: 10 },
      costPerVisit: 4,
      next: [{ to: "end", probability: 1 }],
    });
    expect(service.pools).toEqual([
      {
        id: "pool-Desk",
        name: "Desk",
        heads: 3,
        shrinkage: 0,
        hours: null,
        costPerHour: 42,
        discipline: "first-come",
      },
    ]);
    expect(service.touchPointSteps).toEqual([{ touchPointId: "tp", stepIds: ["ask"] }]);
  });

  it("lets so many wait for a pool as there is room for, and then no queue of it grows without end", () => {
    const crowded = (room: number | null) => {
      const builder = plain({ arrivalsPerWeek: 100_000 }).add(pool("Desk", { role: "Desk", room }));
      const made = blueprintService(builder.model(), "b");
      if (!made.ok) throw new Error("cannot be run");
      return { rooms: made.model.pools.map((one) => one.room), warnings: made.warnings };
    };
    expect(crowded(7)).toEqual({ rooms: [7], warnings: [] });
    expect(crowded(null).rooms).toEqual([undefined]);
    expect(crowded(null).warnings.map(({ at }) => at)).toEqual(["pool-Desk"]);
  });

  it("lets a step's own pool come before that of its role, and a client's work to nobody", () => {
    const builder = plain()
      .step("b", "sign", "backstage", { role: "Desk", poolId: "pool-Signer", workTime: minutes(1) })
      .step("b", "read", "client", { role: "Desk", workTime: minutes(1) })
      .chain("b", "end", "sign", "read")
      .add(pool("Signer"));
    const service = serviceOf(builder);
    expect(stepOf(service, "sign")?.poolId).toBe("pool-Signer");
    expect(stepOf(service, "read")?.poolId).toBeNull();
    expect(service.pools.map(({ name }) => name)).toEqual(["Desk", "Signer"]);
  });

  it("has as many arrivals in its 168 hours as come in a week, when they come", () => {
    const { arrivals } = serviceOf(plain({ arrivalsPerWeek: 38, weekdayShares: [3, 1, 1, 1, 1, 0, 0] }));
    if (arrivals.kind !== "rate") throw new Error(arrivals.kind);
    expect(arrivals.perHour.length).toBe(168);
    expect(arrivals.perHour.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(38, 9);
    expect(arrivals.perHour[9]).toBeCloseTo((3 * 38) / 7 / 8, 9);
    expect(arrivals.perHour[8]).toBe(0);
    expect(arrivals.perHour[5 * 24 + 10]).toBe(0);
  });

  it("takes over what a step says of its simulation", () => {
    const builder = plain().step("b", "sign", "backstage", {
      kind: "approval",
      role: "Desk",
      workTime: minutes(5),
      waitTime: minutes(60),
      simulation: {
        batch: 4,
        reworkFactor: 0.5,
        mostVisits: 3,
        approvalReturn: 0.1,
        approvalTime: minutes(2),
        handOffDelay: minutes(30),
        clientWait: true,
        patience: minutes(90),
      },
    });
    expect(stepOf(serviceOf(builder.flow("b", "end", "sign")), "sign")).toMatchObject({
      approvals: 1,
      approvalReturn: 0.1,
      approvalTime: { kind: "fixed", value: 2 },
      approverPoolId: "pool-Desk",
      handOffDelay: { kind: "fixed", value: 30 },
      wait: { kind: "fixed", value: 60 },
      clientWait: true,
      batch: 4,
      reworkFactor: 0.5,
      mostVisits: 3,
      patience: { kind: "fixed", value: 90 },
    });
  });

  it("lets clients give up where they meet people, and not where a form lies overnight", () => {
    const builder = plain({ patience: minutes(45) })
      .step("b", "file", "backstage", { role: "Desk", workTime: minutes(5) })
      .flow("b", "end", "file");
    const service = serviceOf(builder);
    expect(stepOf(service, "answer")?.patience).toEqual({ kind: "fixed", value: 45 });
    expect(stepOf(service, "file")?.patience).toBeNull();
    expect(stepOf(service, "ask")?.patience).toBeNull();
  });

  it("counts the closed days of calendars from the Monday of its start, and leaves them out without one", () => {
    const calendar = { ...weekOfOffice(), closedDates: ["2026-12-25", "2026-12-18", "2026-12-30"] };
    const inOffice = (startDate: string) => {
      const builder = plain({ startDate }).add(calendar);
      const desk = builder.records.find(({ id }) => id === "pool-Desk");
      Object.assign(desk ?? {}, { calendarId: "office" });
      return serviceOf(builder).pools[0]?.hours;
    };
    // Wednesday, 23 December: the week began on the 21st.
    expect(inOffice("2026-12-23")?.closedDays).toEqual([4, 9]);
    expect(inOffice("")?.closedDays).toEqual([]);
    expect(inOffice("")?.spans[0]).toEqual({ weekday: 0, from: 540, to: 1020 });
  });
});

describe("segments", () => {
  const decides = (coming: Partial<Demand> = {}) =>
    new ServiceBuilder()
      .blueprint("b")
      .step("b", "ask", "client", { kind: "start" })
      .step("b", "which", "frontstage", { kind: "decision", role: "Desk", workTime: minutes(1) })
      .step("b", "counter", "client", { kind: "end" })
      .step("b", "portal", "client", { kind: "end", segmentIds: ["agency"] })
      .flow("b", "ask", "which")
      .add(
        segment("agency"),
        segment("one-off"),
        pool("Desk", { role: "Desk" }),
        demand("j", {
          segments: [
            { segmentId: "agency", share: 0.1, priority: 0 },
            { segmentId: "one-off", share: 0.4, priority: 1 },
          ],
          ...coming,
        }),
      );

  it("have shares that make up all clients, and are served by priority where they have different ones", () => {
    const service = serviceOf(decides().flow("b", "which", "counter"));
    expect(service.segments).toEqual([
      { id: "agency", name: "agency", share: 0.2, priority: 0 },
      { id: "one-off", name: "one-off", share: 0.8, priority: 1 },
    ]);
    expect(service.pools[0]?.discipline).toBe("priority");
  });

  it("go as a flow says of them, share the rest, and never into a step that is for others", () => {
    const service = serviceOf(
      decides()
        .flow("b", "which", "counter", {
          probability: 0.9,
          shares: [{ segmentId: "agency", probability: 0.25 }],
        })
        .flow("b", "which", "portal", { probability: 0.1 }),
    );
    expect(stepOf(service, "which")?.next).toEqual([
      { to: "counter", probability: 0.9, bySegment: [0.25, 1] },
      { to: "portal", probability: 0.1, bySegment: [expect.closeTo(0.75, 12), 0] },
    ]);
  });

  it("are one for all where nobody told them apart", () => {
    const service = serviceOf(plain());
    expect(service.segments).toEqual([{ id: "everybody", name: "All clients", share: 1, priority: 0 }]);
  });
});

describe("what lies inside of a step", () => {
  const withInside = (fields: Parameters<ServiceBuilder["step"]>[3]) => {
    const builder = new ServiceBuilder()
      .blueprint("b")
      .step("b", "ask", "client", { kind: "start" })
      .step("b", "work", "backstage", { touchPointId: "tp", ...fields })
      .step("b", "end", "client", { kind: "end" })
      .chain("b", "ask", "work", "end")
      .blueprint("in", "to-be")
      .step("in", "sort", "in-backstage", { role: "Desk", workTime: minutes(3), cost: 2 })
      .step("in", "left", "in-backstage", { role: "Desk", workTime: minutes(4), cost: 2 })
      .step("in", "right", "in-backstage", { role: "Desk", workTime: minutes(5), cost: 2 })
      .flow("in", "sort", "left")
      .flow("in", "sort", "right")
      .add(demand("j"), pool("Desk", { role: "Desk" }));
    const inside = builder.records.find(({ id }) => id === "in");
    Object.assign(inside ?? {}, { parentStepId: "work" });
    return builder;
  };

  it("is done in its place: its branches meet before the case goes on", () => {
    const service = serviceOf(withInside({}));
    expect(stepOf(service, "work")).toMatchObject({
      work: null,
      poolId: null,
      next: [{ to: "sort", probability: 1 }],
    });
    expect(stepOf(service, "left")?.next).toEqual([{ to: "work.end", probability: 1 }]);
    expect(stepOf(service, "work.end")).toMatchObject({ join: 2, next: [{ to: "end", probability: 1 }] });
    expect(new Set(service.touchPointSteps[0]?.stepIds)).toEqual(
      new Set(["work", "sort", "left", "right", "work.end"]),
    );
  });

  it("is left out where the step has a time of its own", () => {
    const service = serviceOf(withInside({ workTime: minutes(30), role: "Desk" }));
    expect(service.steps.map(({ id }) => id)).toEqual(["ask", "work", "end"]);
  });

  it("costs what the step says, where it says so", () => {
    const cost = (service: ServiceModel) =>
      service.steps.reduce((sum, { costPerVisit }) => sum + costPerVisit, 0);
    expect(cost(serviceOf(withInside({})))).toBe(6);
    expect(cost(serviceOf(withInside({ cost: 10 })))).toBe(10);
  });
});

describe("what stands in the way of a run is said by name", () => {
  it("nobody comes, or in no hour", () => {
    const none = plain();
    none.records.splice(
      none.records.findIndex(({ type }) => type === "demand"),
      1,
    );
    expect(problemsOf(none)).toEqual([["j", "Nobody has said yet how many clients come to “Refund”."]]);
    expect(problemsOf(plain({ weekdayShares: [0, 0, 0, 0, 0, 0, 0] }))).toEqual([
      ["j", "At “Refund” no client arrives in any hour of the week."],
    ]);
  });

  it("a decision without probabilities", () => {
    const builder = plain()
      .step("b", "which", "frontstage", { kind: "decision" })
      .step("b", "x", "client")
      .step("b", "y", "client")
      .chain("b", "end", "which", "x")
      .flow("b", "which", "y");
    expect(problemsOf(builder)).toEqual([
      ["which", "“Refund: b” cannot be simulated: the decision “which” has no probabilities."],
    ]);
  });

  it("a loop without a way out, a pool without people, and no time at all", () => {
    expect(problemsOf(plain().flow("b", "end", "answer"))[0]).toEqual([
      "ask",
      "From “ask” no way leads to an end: a client who comes there never leaves.",
    ]);
    const nobody = plain();
    Object.assign(nobody.records.find(({ id }) => id === "pool-Desk") ?? {}, { heads: 0 });
    expect(problemsOf(nobody)).toEqual([["answer", "“answer” waits for “Desk”, which has no people."]]);
    const timeless = plain();
    Object.assign(timeless.records.find(({ id }) => id === "answer") ?? {}, { workTime: null });
    expect(problemsOf(timeless)).toEqual([
      ["b", "No step of “Refund: b” carries a time: there is nothing to simulate."],
    ]);
  });

  it("signatures that are always refused", () => {
    const builder = plain();
    const simulation = { ...PLAIN_SIMULATION, approvalReturn: 1 };
    Object.assign(builder.records.find(({ id }) => id === "answer") ?? {}, { approvals: 1, simulation });
    expect(problemsOf(builder)).toEqual([
      ["answer", "Every signature at “answer” sends the case back, and nothing ends that: it is never done."],
    ]);
  });

  it("a queue that grows: not in the way, and told with by how much", () => {
    const made = blueprintService(plain({ arrivalsPerWeek: 4032 }).model(), "b");
    // 4,032 × 10 min of three people with 10,080 min a week each.
    expect(made.ok && made.warnings).toEqual([
      {
        at: "pool-Desk",
        message:
          "“Desk” has more work than it can do: it takes 4.0 people, and there are 3. The queue grows without end.",
      },
    ]);
  });
});
