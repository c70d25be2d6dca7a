import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { describe, expect, it } from "vitest";
import { isElsewhere, pageFor } from "../../../renderer/features/recovery/chosen-page.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const { model } = new BlueprintBuilder()
  .step("fails", "client", "s1", 0, {
    failPoint: { ...NO_RECOVERY, description: "It lies.", severity: 5, occurrence: 5, detection: 5 },
  })
  .step("sound", "client", "s1", 1)
  .build();

describe("the recovery of what is selected", () => {
  it("is that of the fail point, and the list where the step has none", () => {
    expect(pageFor(model, ["fails"], "recovery")).toBe("recovery");
    expect(pageFor(model, ["sound", "fails"], "recovery")).toBe("recovery");
    expect(pageFor(model, ["sound"], "recovery")).toBe("list");
    expect(pageFor(model, [], "recovery")).toBe("recovery");
    expect(pageFor(model, ["sound"], "matrix")).toBe("matrix");
  });

  it("is out of sight where another blueprint alone is shown", () => {
    expect(isElsewhere(model, ["fails"], "other")).toBe(true);
    expect(isElsewhere(model, ["sound", "fails"], "b")).toBe(false);
    expect(isElsewhere(model, ["sound"], "other")).toBe(false);
  });
});
