import {
  dimmedBy,
  FACETS,
  facetValues,
  NO_FILTER,
  NOT_GIVEN,
  type StepFilter,
  stepsMatching,
} from "@shared/domain/blueprint/step-filter.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { BOOKING_AS_IS } from "@shared/domain/samples/area-newspaper/booking-as-is.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

function map() {
  const builder = new BlueprintBuilder()
    .step("ask", "client", "s1", 0, {
      touchPointId: "desk",
      channel: "Phone, counter",
      segmentIds: ["firms"],
    })
    .step("answer", "frontstage", "s1", 0, { role: "Front desk", owner: "Büro Süd", channel: "phone" })
    .step("pay", "client", "s1", 1, { touchPointId: "till" })
    .step("book", "backstage", "s1", 1, { role: "front  desk", owner: "Bu\u0308ro Su\u0308d" })
    .flow("ask", "answer")
    .flow("answer", "book")
    .touchPoint("desk")
    .touchPoint("till");
  const plain = { description: "", needs: "", share: null, pictureId: null, worth: null, quote: "" };
  return new Model(
    [
      ...builder.records,
      { ...plain, id: "firms", type: "segment" as const, name: "Firms", order: "a0" },
      { ...plain, id: "homes", type: "segment" as const, name: "Homes", order: "a1" },
    ].map((record) =>
      record.id === "till" ? { ...record, class: "critical", channel: "Web", owner: "Cash" } : record,
    ) as never,
  );
}
const found = (filter: Partial<StepFilter>) =>
  [...stepsMatching(map(), "b", { ...NO_FILTER, ...filter })].sort();

describe("a filter", () => {
  it("lets all steps through that it does not ask about", () => {
    expect(found({})).toEqual(["answer", "ask", "book", "pay"]);
  });

  it("takes each of several channels of a step, however they are written", () => {
    expect(found({ channel: ["PHONE"] })).toEqual(["answer", "ask"]);
    expect(found({ channel: ["Counter", "web"] })).toEqual(["ask", "pay"]);
  });

  it("takes any value of one facet and all facets together", () => {
    expect(found({ role: ["Front desk"] })).toEqual(["answer", "book"]);
    expect(found({ role: ["Front desk"], channel: ["phone"] })).toEqual(["answer"]);
  });

  it("finds an ü whether it is one sign or two", () => {
    expect(found({ owner: ["büro süd"] })).toEqual(["answer", "book"]);
  });

  it("leaves steps that all segments walk to each of them", () => {
    expect(found({ segment: ["homes"] })).toEqual(["answer", "book", "pay"]);
    expect(found({ segment: ["firms"] })).toEqual(["answer", "ask", "book", "pay"]);
  });

  it("asks for the class of the touch point that a step is or serves", () => {
    expect(found({ class: ["critical"] })).toEqual(["pay"]);
    expect(found({ class: [NOT_GIVEN] })).toEqual(["answer", "ask", "book"]);
  });

  it("takes channel and owner of the touch point where the step names none", () => {
    expect(found({ owner: ["Cash"] })).toEqual(["pay"]);
    expect(found({ owner: [NOT_GIVEN] })).toEqual(["ask"]);
  });

  it("leaves steps in the background, and flows that do not join two of the others", () => {
    const dimmed = dimmedBy(map(), "b", { ...NO_FILTER, channel: ["phone"] });
    expect([...dimmed].sort()).toEqual(["answer-to-book", "book", "pay"]);
    expect(dimmedBy(map(), "b", NO_FILTER).size).toBe(0);
  });

  it("offers the values that there are, with how many steps have them, and none last", () => {
    expect(facetValues(map(), "b", "role")).toEqual([
      { value: "Front desk", count: 2 },
      { value: NOT_GIVEN, count: 2 },
    ]);
    expect(facetValues(map(), "b", "segment").map(({ value, count }) => [value, count])).toEqual([
      ["firms", 4],
      ["homes", 3],
    ]);
  });
});

describe("the filter of the sample", () => {
  const model = new Model(areaNewspaperSample().records);
  it("lets through as many steps as it says there are with a value", () => {
    for (const facet of FACETS) {
      for (const { value, count } of facetValues(model, BOOKING_AS_IS, facet)) {
        const filter = { ...NO_FILTER, [facet]: [value] };
        expect(stepsMatching(model, BOOKING_AS_IS, filter).size, `${facet} ${value}`).toBe(count);
      }
    }
  });

  it("grows with every value that is added to a facet and shrinks with every other facet", () => {
    const roles = facetValues(model, BOOKING_AS_IS, "role").map(({ value }) => value);
    const channels = facetValues(model, BOOKING_AS_IS, "channel").map(({ value }) => value);
    fc.assert(
      fc.property(
        fc.subarray(roles, { minLength: 1 }),
        fc.constantFrom(...roles),
        fc.subarray(channels),
        (some, one, way) => {
          const matching = (filter: Partial<StepFilter>) =>
            stepsMatching(model, BOOKING_AS_IS, { ...NO_FILTER, ...filter });
          const before = matching({ role: some });
          const more = matching({ role: [...some, one] });
          expect([...before].every((id) => more.has(id))).toBe(true);
          const fewer = matching({ role: some, channel: way });
          expect([...fewer].every((id) => before.has(id))).toBe(true);
        },
      ),
    );
  });
});
