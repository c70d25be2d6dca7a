import { variantRows } from "@renderer/features/event-log/variant-rows.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { NOTHING_LEFT_OUT } from "@shared/domain/event-log/event-columns.ts";
import { computeLogFigures } from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { variantTable } from "@shared/domain/event-log/variant-table.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import { describe, expect, it } from "vitest";

const MINUTE = 60_000;
/** Three cases: two go “Ask → =Answer”, in 10 and in 20 minutes, and one asks twice. */
const log = orderEvents({
  ...{ caseCodes: Uint32Array.of(0, 0, 1, 1, 2, 2), cases: ["A", "B", "C"] },
  ...{ activityCodes: Uint32Array.of(0, 1, 0, 1, 0, 0), activities: ["Ask", "=Answer"] },
  endTimes: Float64Array.of(0, 10 * MINUTE, 0, 20 * MINUTE, 0, 5 * MINUTE),
  ...{ startTimes: null, offsets: null, attributes: [], rows: Uint32Array.of(0, 1, 2, 3, 4, 5) },
  leftOut: NOTHING_LEFT_OUT,
});
const table = variantTable(log, ALL_CASES);
const column = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)]);

describe("the table of all variants", () => {
  it("spells out the activities of each and sums up the shares", () => {
    expect(column("Path")).toEqual(["Ask → =Answer", "Ask → Ask"]);
    expect(column("Cases")).toEqual([2, 1]);
    expect(column("Share, %")).toEqual([66.67, 33.33]);
    expect(column("Sum of shares, %")).toEqual([66.67, 100]);
    expect(column("Median lead time, minutes")).toEqual([15, 5]);
    expect(column("A case of it")).toEqual(["A", "C"]);
  });
  it("has no row where no case is as chosen", () => {
    expect(variantTable(log, { ...ALL_CASES, endActivities: ["Pay"], incomplete: "leave-out" }).rows).toEqual(
      [],
    );
  });
  it("leaves as CSV or as cells, what a spreadsheet would run as a formula shielded", () => {
    const formula = { columns: ["Name", "n"], rows: [["=1+1", 3] as const] };
    expect(new TextDecoder().decode(writeTable(formula, "csv") as Uint8Array)).toBe("Name,n\r\n'=1+1,3\r\n");
    expect(writeTable(formula, "cells")).toBe("Name\tn\n'=1+1\t3");
  });
});

describe("the rows of the variants on the page", () => {
  it("name the activities of a path in its order, and add up to all cases", () => {
    const page = {
      figures: computeLogFigures(log),
      activityNames: log.columns.activities,
      caseNames: ["A", "C"],
    };
    const rows = variantRows(page);
    expect(rows.map(({ names }) => names)).toEqual([
      ["Ask", "=Answer"],
      ["Ask", "Ask"],
    ]);
    expect(rows.map(({ sum }) => sum)).toEqual([2 / 3, 1]);
  });
});
