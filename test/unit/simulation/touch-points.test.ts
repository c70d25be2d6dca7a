import type { ServiceModel, ServiceStep } from "@shared/simulation/service-model.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arrivingAt, aService, aStep, fixed } from "../../builders/service-model.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

const DAY = 1440;
const to = (id: string, probability = 1) => ({ to: id, probability });
/** Touch points with the steps of their name. */
const serviceOf = (steps: readonly ServiceStep[], ...touchPoints: string[]): ServiceModel =>
  aService(steps, [], arrivingAt(0, 100), {
    touchPointSteps: touchPoints.map((touchPointId) => ({
      touchPointId,
      stepIds: steps.flatMap(({ id }) => (id === touchPointId || id === `${touchPointId} again` ? [id] : [])),
    })),
  });
const waitsBefore = (model: ServiceModel) =>
  Object.fromEntries(
    runOnce(model, { horizon: 100 * DAY }).touchPoints.map(({ touchPointId, before }) => [
      touchPointId,
      before.mean,
    ]),
  );

it("between two touch points clients wait for what the house does unseen: three days", () => {
  const steps = [
    aStep("call", { work: fixed(5), next: [to("house")] }),
    aStep("house", { wait: fixed(3 * DAY), next: [to("letter")] }),
    aStep("letter", { work: fixed(10) }),
  ];
  expect(waitsBefore(serviceOf(steps, "call", "letter"))).toEqual({ call: 0, letter: 3 * DAY });
});

it("before the first touch point they wait since they came", () => {
  const steps = [aStep("post", { wait: fixed(DAY), next: [to("call")] }), aStep("call", { work: fixed(5) })];
  expect(waitsBefore(serviceOf(steps, "call"))).toEqual({ call: DAY });
});

it("who comes to a touch point again has waited for it the first time", () => {
  const steps = [
    aStep("call", { work: fixed(5), next: [to("house")] }),
    aStep("house", { wait: fixed(DAY), next: [to("call again")] }),
    aStep("call again", { work: fixed(5), next: [to("post")] }),
    aStep("post", { wait: fixed(2 * DAY), next: [to("letter")] }),
    aStep("letter"),
  ];
  expect(waitsBefore(serviceOf(steps, "call", "letter"))).toEqual({ call: 0, letter: 2 * DAY });
});

it("beside another branch the wait ends when the touch point is reached, whatever is left meanwhile", () => {
  const steps = [
    aStep("ask", { split: "parallel", next: [to("call"), to("post")] }),
    aStep("call", { work: fixed(10) }),
    aStep("post", { wait: fixed(5), next: [to("letter")] }),
    aStep("letter", { work: fixed(20) }),
  ];
  expect(waitsBefore(serviceOf(steps, "call", "letter"))).toEqual({ call: 0, letter: 5 });
});

it("touch points that nobody comes to have no wait before them", () => {
  const steps = [aStep("call", { next: [to("never", 0), to("end")] }), aStep("never"), aStep("end")];
  expect(waitsBefore(serviceOf(steps, "never"))).toEqual({ never: Number.NaN });
});

it("on one way, the waits before touch points, the stays there and what follows the last are the lead time", () => {
  const place = fc.record({ minutes: fc.integer({ min: 0, max: 5_000 }), isTouched: fc.boolean() });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
      const steps = places.map(({ minutes }, index) =>
        aStep(`s${index}`, {
          wait: fixed(minutes),
          next: index + 1 < places.length ? [to(`s${index + 1}`)] : [],
        }),
      );
      const touched = places.flatMap(({ isTouched }, index) => (isTouched ? [`s${index}`] : []));
      const { touchPoints: found, journey } = runOnce(serviceOf(steps, ...touched), {
        horizon: 100 * DAY,
      });
      const last = places.findLastIndex(({ isTouched }) => isTouched);
      const after = places.slice(last + 1).reduce((sum, { minutes }) => sum + minutes, 0);
      const seen = found.reduce((sum, { before, stay }) => sum + before.mean + stay.mean, 0);
      expect(seen + after).toBe(journey.lead.mean);
    }),
  );
});
