import { minutesText } from "@shared/domain/blueprint/duration-text.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { describe, expect, it } from "vitest";

const format = reportFormat("en", "EUR");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("how long something takes", () => {
  it.each([
    [30, "30 min"],
    [4.88, "4.9 min"],
    [89, "89 min"],
    [90, "1.5 h"],
    [120, "2 h"],
    [24 * 60, "1 day"],
    [36 * 60, "1.5 days"],
    [48 * 60, "2 days"],
  ])("%d minutes are said alike on the map and in a report", (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
    expect(plain(format.minutes(minutes))).toBe(text);
  });
  it("is said in the language of the engagement in a report", () => {
    expect(plain(reportFormat("de", "EUR").minutes(36 * 60))).toBe("1,5 days");
  });
  it("has its unit once where both sides of a measure can be read in it", () => {
    expect(format.measurePair("leadTime", 48 * 60, 36 * 60)).toMatchObject({
      before: "2.0",
      after: "1.5",
      unit: "days",
    });
    expect(format.measurePair("leadTime", 4 * 60, 2 * 60)).toMatchObject({
      before: "4",
      after: "2",
      unit: "h",
    });
  });
});
