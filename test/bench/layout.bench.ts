import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { bench, describe } from "vitest";
import { bigBlueprint } from "../builders/big-blueprint.ts";

describe("laying a blueprint out", () => {
  for (const count of [400, 1_000, 10_000]) {
    const model = new Model(bigBlueprint(count));
    bench(`${count} steps`, () => void layoutBlueprint(model, "b"));
  }
});
