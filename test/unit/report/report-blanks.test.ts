import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { reportBlanks } from "@shared/domain/report/report-blanks.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const { records } = areaNewspaperSample();
const blanksOf = (id: string, change: (record: AnyRecord) => AnyRecord = (record) => record) => {
  const model = new Model(records.map(change));
  return reportBlanks(model, model.need("report", id));
};

describe("what is still blank in a report", () => {
  it("is said of the cover, of the plan and of ideas before it is printed", () => {
    const blanks = blanksOf("report.proposal", (record) => {
      if (record.type === "engagement") return { ...record, clientName: " " };
      if (record.type === "report") return { ...record, preparedFor: "", request: "" };
      if (record.type === "prototypePlan") return { ...record, site: "", endDate: "" };
      return record.type === "idea" ? { ...record, changeIds: [] } : record;
    });
    expect(blanks).toEqual(
      expect.arrayContaining(["clientName", "preparedFor", "request", "planSite", "planDates", "openIdeas"]),
    );
  });

  it("is nothing of the sample's cover, words and plan", () => {
    expect(blanksOf("report.proposal").filter((blank) => blank !== "unnamedChanges")).toEqual([]);
    expect(blanksOf("report.plan")).toEqual([]);
  });
});
