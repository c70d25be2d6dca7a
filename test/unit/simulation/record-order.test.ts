import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

const { records } = areaNewspaperSample();
const servicesOf = (model: Model) =>
  model
    .all("blueprint")
    .map(({ id }) => ({ id, service: blueprintService(model, id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

it("a service is the same in whatever order its records lie, so that the same seed gives the same figures", () => {
  const services = servicesOf(new Model(records));
  expect(services.filter(({ service }) => service.ok).length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(servicesOf(new Model(shuffled))).toEqual(services);
    }),
    { numRuns: 10 },
  );
});
