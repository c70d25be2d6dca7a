import type { Distribution, ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { aPool, aService, aStep, exponential, fixed, perMinute, weekdays } from "./service-model.ts";

const time: fc.Arbitrary<Distribution> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map(fixed),
  fc.integer({ min: 1, max: 20 }).map(exponential),
  fc
    .integer({ min: 1, max: 10 })
    .map((median): Distribution => ({ kind: "lognormal", median, p90: 3 * median })),
  fc
    .integer({ min: 1, max: 10 })
    .map((least): Distribution => ({ kind: "pert", minimum: least, mode: 2 * least, maximum: 5 * least })),
  fc.constant<Distribution>({ kind: "empirical", values: [1, 2, 2, 9] }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const POOLS = ["desk", "office"] as const;

const step = (index: number, last: number): fc.Arbitrary<ServiceStep> =>
  fc
    .record({
      poolId: maybe(fc.constantFrom(...POOLS)),
      work: maybe(time),
      wait: maybe(time),
      clientWait: fc.boolean(),
      waitHours: maybe(fc.constant(weekdays(8, 18, [2]))),
      approvals: fc.integer({ min: 0, max: 2 }),
      approvalTime: maybe(time),
      approvalReturn: fc.constantFrom(0, 0.3),
      approverPoolId: maybe(fc.constantFrom(...POOLS)),
      handOffDelay: maybe(time),
      batch: fc.constantFrom(1, 1, 1, 3),
      reworkFactor: fc.constantFrom(1, 0.5),
      patience: maybe(fc.integer({ min: 5, max: 500 }).map(exponential)),
      split: fc.constantFrom("exclusive" as const, "exclusive" as const, "parallel" as const),
      targets: fc.array(fc.integer({ min: Math.min(index + 1, last), max: last }), {
        minLength: 1,
        maxLength: 3,
      }),
      back: fc.option(fc.integer({ min: 0, max: index }), { nil: null, freq: 3 }),
      join: fc.constantFrom(1, 1, 1, 1, 2),
    })
    .map(({ targets, back, split, ...given }) => {
      const forward = targets.map((to) => ({ to: `${to}`, probability: 0.8 / targets.length }));
      const loop = back !== null && split === "exclusive" ? [{ to: `${back}`, probability: 0.2 }] : [];
      return aStep(`${index}`, {
        ...given,
        split,
        poolId: given.poolId,
        next: index === last ? [] : [...forward, ...loop],
      });
    });

/** Services of two to seven steps with loops, splits, joins, batches, approvals, patience and opening hours. */
export const randomService: fc.Arbitrary<ServiceModel> = fc.integer({ min: 1, max: 6 }).chain((last) =>
  fc
    .record({
      steps: fc.tuple(...Array.from({ length: last + 1 }, (_, index) => step(index, last))),
      heads: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
      shrinkage: fc.constantFrom(0, 0.2),
      room: fc.constantFrom(null, null, 0, 3),
      isOpenAlways: fc.boolean(),
      discipline: fc.constantFrom("first-come" as const, "priority" as const),
      rate: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 50),
    })
    .map(({ steps, heads, shrinkage, room, isOpenAlways, discipline, rate }) =>
      aService(
        steps,
        [
          aPool("desk", heads[0], {
            shrinkage,
            discipline,
            hours: isOpenAlways ? null : weekdays(8, 18, [2]),
          }),
          aPool("office", heads[1], { costPerHour: 30, room }),
        ],
        perMinute(rate),
        {
          segments: [
            { id: "a", name: "A", share: 0.7, priority: 2 },
            { id: "b", name: "B", share: 0.3, priority: 1 },
          ],
          targets: [],
        },
      ),
    ),
);
