import { gridTable, mapSheets, oneTable } from "@shared/interchange/sheet/map-tables.ts";
import { readSheetFile } from "@shared/interchange/sheet/read-sheet.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asHeld, engagementWithMap, someMap } from "../../builders/random-map.ts";

const NAMES = { journey: "Refund", blueprint: "As is" };

describe("a blueprint as a spreadsheet", () => {
  it("comes back out of an XLSX file without loss", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const { content } = engagementWithMap(map);
        const reading = await readSheetFile(await writeXlsxFile(mapSheets(content, NAMES)));
        expect([reading.form, reading.account]).toEqual(["ours", []]);
        expect(asHeld(reading.content)).toEqual(content);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it("comes back out of a CSV file without loss", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const { content } = engagementWithMap(map);
        const reading = await readSheetFile(writeCsv(oneTable(content)));
        expect([reading.form, reading.account]).toEqual(["ours", []]);
        expect(asHeld(reading.content)).toEqual(content);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("is a grid of titles that gives the lanes and steps back where they stood", async () => {
    await fc.assert(
      fc.asyncProperty(someMap, async (map) => {
        const plain = {
          ...map,
          lanes: map.lanes.map((lane, index) => ({ ...lane, name: `Lane ${index}` })),
          stages: map.stages.map((stage, index) => ({ ...stage, name: `Stage ${index}` })),
          steps: map.steps.map((step, index) => ({ ...step, title: `Step ${index}` })),
        };
        const { content } = engagementWithMap(plain);
        const reading = await readSheetFile(writeCsv(gridTable(content)), { form: "grid" });
        const places = ({ steps, lanes, stages }: typeof content) =>
          steps.map(({ lane, stage, column, title }) => [
            lanes[lane]?.name,
            stages[stage]?.name,
            column,
            title,
          ]);
        expect(places(asHeld(reading.content))).toEqual(places(content));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
