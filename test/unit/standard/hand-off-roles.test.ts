import { handOffRoles } from "@shared/domain/standard/hand-off-roles.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

type Flow = readonly [to: string, kind: "sequence" | "information"];

/** A hand-off with these flows out of it, in this order of the records. */
function takenOnBy(...flows: readonly Flow[]): string {
  const builder = new BlueprintBuilder()
    .step("hands-over", "backstage", "s1", 0, { kind: "handoff", role: "Front desk" })
    .step("hears", "client", "s1", 1, { role: "Advertiser" })
    .step("prices", "support", "s1", 1, { role: "Rate desk" })
    .step("pays", "support", "s2", 0, { role: "Accounts" });
  for (const [to, kind] of flows) builder.flow("hands-over", to, { kind });
  const { model } = builder.build();
  return handOffRoles(model, model.need("step", "hands-over")).toRole;
}

/** The same for either order of the records. */
const either = (one: Flow, other: Flow) => new Set([takenOnBy(one, other), takenOnBy(other, one)]);

describe("who takes on what is handed over", () => {
  it("is a role of the organisation before the client", () => {
    expect(either(["prices", "information"], ["hears", "sequence"])).toEqual(new Set(["Rate desk"]));
  });

  it("is who comes next in the sequence before who is told only", () => {
    expect(either(["prices", "information"], ["pays", "sequence"])).toEqual(new Set(["Accounts"]));
  });

  it("is who stands first on the map, whatever the order of the records", () => {
    expect(either(["pays", "sequence"], ["prices", "sequence"])).toEqual(new Set(["Rate desk"]));
  });

  it("is the client where nobody else does", () => {
    expect(takenOnBy(["hears", "sequence"])).toBe("Advertiser");
  });
});
