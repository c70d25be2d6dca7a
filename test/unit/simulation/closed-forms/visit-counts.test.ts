import { networkOf } from "@shared/simulation/closed-forms/network.ts";
import { routedPlaces } from "@shared/simulation/closed-forms/routed-places.ts";
import { indexOfSteps } from "@shared/simulation/closed-forms/routing.ts";
import { visitCounts } from "@shared/simulation/closed-forms/visit-counts.ts";
import type { ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomService } from "../../../builders/random-service.ts";
import { aService, aStep, perMinute } from "../../../builders/service-model.ts";

const counts = (model: ServiceModel) => {
  const index = indexOfSteps(model.steps);
  return visitCounts(routedPlaces(model, index), index.get(model.startId) ?? -1, model.segments);
};

/** Caps of visits, and shares by segment, on top of a random service. */
const withCaps = fc
  .record({
    model: randomService,
    caps: fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 7, maxLength: 7 }),
    shares: fc.array(fc.option(fc.constantFrom(0, 0.25, 1), { nil: null }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ model, caps, shares }) => {
    let at = 0;
    const steps = model.steps.map((step, place) => ({
      ...step,
      mostVisits: caps[place] ?? 0,
      next: step.next.map((way) =>
        (caps[place] ?? 0) === 2 ? { ...way, bySegment: [shares[at++] ?? null, null] } : way,
      ),
    }));
    return { ...model, steps };
  });

describe("visits by lists of flows", () => {
  it("are those of the traffic equations with n × n numbers, also with caps, rework, signatures and segments", () => {
    let told = 0;
    fc.assert(
      fc.property(withCaps, (model) => {
        const network = networkOf(model);
        const found = counts(model);
        // Where a loop lies that nobody comes to, only the equations of the whole have no answer.
        if (!network) return;
        told++;
        expect(found).not.toBeNull();
        for (const [step, visits] of network.visits.entries()) {
          expect(found?.visits[step]).toBeCloseTo(visits, 8);
          expect(found?.firstVisits[step]).toBeCloseTo(network.firstVisits[step] ?? -1, 8);
        }
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it("are unknown where every case goes round, and where what goes round grows; not for a loop that nobody comes to", () => {
    const to = (...next: [string, number][]) => next.map(([id, probability]) => ({ to: id, probability }));
    const round = [
      aStep("a", { next: to(["b", 1]) }),
      aStep("b", { next: to(["c", 1]) }),
      aStep("c", { next: to(["b", 1]) }),
    ];
    expect(counts(aService(round, [], perMinute(1)))).toBeNull();
    const apart = [aStep("a"), ...round.slice(1)];
    expect(counts(aService(apart, [], perMinute(1)))?.visits).toEqual(Float64Array.of(1, 0, 0));
    const growing = [
      aStep("a", { split: "parallel", next: to(["b", 1], ["c", 1]) }),
      aStep("b", { next: to(["a", 0.6], ["d", 0.4]) }),
      aStep("c", { next: to(["a", 0.6], ["d", 0.4]) }),
      aStep("d"),
    ];
    expect(counts(aService(growing, [], perMinute(1)))).toBeNull();
  });

  it("of ten thousand steps in one loop are those of its closed form", () => {
    const size = 10_000;
    const steps = Array.from({ length: size }, (_, place): ServiceStep => {
      const isLast = place === size - 1;
      const next = isLast
        ? [
            { to: "0", probability: 0.75 },
            { to: `${size}`, probability: 0.25 },
          ]
        : // Half of them leave the next one out.
          [
            { to: `${place + 1}`, probability: 0.5 },
            { to: `${Math.min(place + 2, size - 1)}`, probability: 0.5 },
          ];
      return aStep(`${place}`, { next });
    });
    const found = counts(aService([...steps, aStep(`${size}`)], [], perMinute(1)));
    expect(found?.visits[0]).toBeCloseTo(4, 9);
    expect(found?.visits[size - 1]).toBeCloseTo(4, 9);
    // Of a walk by ones and twos the share of places that it steps on goes to 2/3.
    expect(found?.visits[size / 2]).toBeCloseTo((4 * 2) / 3, 9);
    expect(found?.visits[size]).toBeCloseTo(1, 9);
  });
});
