import { Model } from "@shared/domain/core/model.ts";
import { expect, it } from "vitest";
import { clausesAt } from "../../../renderer/features/policies/clauses-at.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { clause, finding, policy } from "../../builders/rule-cases/policy-records.ts";

const model = new Model(
  new BlueprintBuilder()
    .touchPoint("desk", "Desk")
    .touchPoint("phone", "Phone")
    .step("pays", "client", "s1", 0, { touchPointId: "desk" })
    .add(
      policy(),
      clause({ touchPointIds: ["desk"], order: "a0" }, "of-desk"),
      clause({ stepIds: ["pays"], order: "a1" }, "of-step"),
      clause({ touchPointIds: ["phone"], order: "a2" }, "of-phone"),
      finding("no-refund", 4, "of-step"),
    ).records,
);
const at = (id: string) => clausesAt(model, id)?.map(({ clause }) => clause.id);

it("a touch point is hurt by the clauses that name it or a step at it, the worst first", () => {
  expect(at("desk")).toEqual(["of-step", "of-desk"]);
  expect(at("phone")).toEqual(["of-phone"]);
});

it("a step is hurt by its own clauses and by those of its touch point", () => {
  expect(at("pays")).toEqual(["of-step", "of-desk"]);
});
