import { readingOfLog } from "@shared/domain/event-log/reading-of-log.ts";
import { describe, expect, it } from "vitest";

const chosen = {
  uses: { case: "Case", activity: "What", time: "When", start: undefined },
  attributes: ["Channel"],
  blueprintId: "map",
  activities: ["Call", "x".repeat(501)],
  stepOf: (name: string) => (name === "Call" ? "step" : null),
  limit: 60,
};

describe("the reading of an event log", () => {
  it("names its columns, blank where the file has none", () => {
    const { caseColumn, activityColumn, timeColumn, startColumn, attributes } = readingOfLog(chosen);
    expect([caseColumn, activityColumn, timeColumn, startColumn]).toEqual(["Case", "What", "When", ""]);
    expect(attributes).toEqual(["Channel"]);
  });

  it("leaves out a text that is too long for a name, and never cuts one: a cut name would be no activity of the log", () => {
    expect(readingOfLog(chosen).activities).toEqual([{ name: "Call", stepId: "step" }]);
  });

  it("ties no activity to a step while no map is chosen", () => {
    expect(readingOfLog({ ...chosen, blueprintId: null }).activities[0]?.stepId).toBeNull();
  });
});
