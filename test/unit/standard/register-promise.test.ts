import { registerPromises } from "@shared/domain/standard/commands/register-promises.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { officeHours, plainStandard } from "../../builders/standards.ts";

describe("a promise that is taken into the register", () => {
  const registered = (promise: string) => {
    const document = new BlueprintBuilder()
      .touchPoint("tp", "Desk", { promise })
      .add(officeHours(), plainStandard({ touchPointId: "tp", calendarId: "office" }))
      .build();
    document.run(registerPromises, { touchPointIds: ["tp"] });
    const [record] = document.model.all("promise");
    return record;
  };

  it("goes round the clock where its words name no working time, whatever its standard counts", () => {
    expect(registered("A reply within 24 hours")).toMatchObject({
      limit: 1440,
      calendarId: null,
      standardId: "standard",
    });
  });
  it("counts working time on the calendar of its standard", () => {
    expect(registered("A reply within 2 working days")).toMatchObject({ limit: 960, calendarId: "office" });
  });
});
