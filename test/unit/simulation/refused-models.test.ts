import { compileService } from "@shared/simulation/compile.ts";
import type { Pool, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import { describe, expect, it } from "vitest";
import {
  aPool,
  arrivingAt,
  aService,
  aStep,
  exponential,
  fixed,
  perMinute,
} from "../../builders/service-model.ts";

const withStep = (given: Partial<ServiceStep>) =>
  aService(
    [aStep("serve", { poolId: "desk", work: fixed(1), ...given }), aStep("end")],
    [aPool("desk", 1)],
    perMinute(1),
  );
const withPool = (given: Partial<Pool>) =>
  aService([aStep("serve", { poolId: "desk", work: fixed(1) })], [aPool("desk", 1, given)], perMinute(1));

describe("a model that cannot be run", () => {
  it.each<[string, RegExp, ServiceModel]>([
    ["a step that is not there", /no step gone/, withStep({ next: [{ to: "gone", probability: 1 }] })],
    ["a pool that is not there", /no pool gone/, withStep({ poolId: "gone" })],
    ["a start that is not there", /no step gone/, { ...withStep({}), startId: "gone" }],
    ["two steps of one id", /one id/, aService([aStep("a"), aStep("a")], [], perMinute(1))],
    [
      "probabilities that are none",
      /Step serve/,
      withStep({
        next: [
          { to: "end", probability: 0 },
          { to: "serve", probability: 0 },
        ],
      }),
    ],
    ["a negative time", /Step serve/, withStep({ work: fixed(-1) })],
    [
      "a 90th percentile below the median",
      /Step serve/,
      withStep({ work: { kind: "lognormal", median: 5, p90: 4 } }),
    ],
    [
      "minimum and maximum the wrong way round",
      /Step serve/,
      withStep({ wait: { kind: "pert", minimum: 3, mode: 2, maximum: 1 } }),
    ],
    ["no measured values", /Step serve/, withStep({ work: { kind: "empirical", values: [] } })],
    ["a batch of none", /Step serve/, withStep({ batch: 0 })],
    ["half an approval", /Step serve/, withStep({ approvals: 0.5 })],
    ["an approval that always returns", /Step serve/, withStep({ approvals: 1, approvalReturn: 1 })],
    ["a negative rework factor", /Step serve/, withStep({ reworkFactor: -1 })],
    ["half a head", /Pool desk/, withPool({ heads: 0.5 })],
    ["people who are never there", /Pool desk/, withPool({ shrinkage: 1 })],
    [
      "a span of hours that goes backwards",
      /Pool desk/,
      withPool({ hours: { spans: [{ weekday: 0, from: 10, to: 5 }], closedDays: [] } }),
    ],
    ["a week of 24 hours", /Arrivals/, { ...withStep({}), arrivals: { kind: "rate", perHour: [1] } }],
    [
      "arrivals without time between them",
      /Arrivals/,
      { ...withStep({}), arrivals: { kind: "interval", between: fixed(0) } },
    ],
    ["an arrival before the start", /Arrivals/, { ...withStep({}), arrivals: arrivingAt(-1) }],
    [
      "negative shares",
      /segments/,
      { ...withStep({}), segments: [{ id: "a", name: "A", share: -1, priority: 1 }] },
    ],
  ])("because of %s is refused by name", (_, message, model) => {
    expect(() => compileService(model)).toThrow(RangeError);
    expect(() => compileService(model)).toThrow(message);
  });

  it("is none where times are exponential and a median equals its 90th percentile", () => {
    expect(() =>
      compileService(withStep({ work: exponential(0), wait: { kind: "lognormal", median: 2, p90: 2 } })),
    ).not.toThrow();
  });
});
