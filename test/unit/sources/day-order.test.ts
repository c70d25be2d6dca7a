import { openDayOrder } from "@shared/domain/times/parse-time.ts";
import { settleDays } from "@shared/interchange/sources/settle-days.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const desk = (...lines: string[]) =>
  new SourceDesk(readTable(new TextEncoder().encode(lines.join("\n")), "a.csv"));

describe("the order of day and month", () => {
  it("is open when no date of the column tells it, with one of them and how it is read", () => {
    expect(openDayOrder(["", "3/3/2025", "3/4/2025", "5/6/2025"])).toEqual({
      text: "3/4/2025",
      order: "day-month",
    });
    // An afternoon mark is a hint and no proof.
    expect(openDayOrder(["3/4/2025 2:10 PM"])?.order).toBe("month-day");
  });

  it.each([
    ["year first", ["2025-03-04", "2025-04-03"]],
    ["one date tells", ["3/4/2025", "25/4/2025"]],
    ["one date tells the other", ["3/4/2025", "4/25/2025"]],
    ["both orders are one day", ["4/4/2025"]],
    ["points are written day first", ["03.04.2025", "05.06.2025"]],
    ["the month is named", ["3 April 2025"]],
    ["no dates", ["3/4", "n/a", ""]],
  ])("is settled: %s", (_, texts) => expect(openDayOrder(texts)).toBeNull());

  const lines = ["Date,Touch point,Mean,n", "3/4/2025,Desk,3,10", "12/1/2024,Form,5,11"];
  const daysOf = (one: SourceDesk) =>
    one
      .scores({
        uses: one.guess({ touchPoints: [] }).uses.scores,
        usualMeasure: "perception",
        minimum: 1,
        maximum: 5,
        ...{ waveName: "", waveDate: "", source: "x" },
      })
      .scores.map(({ score }) => score.waveDate);

  it("is told with both readings and can be turned, and turned back", () => {
    const one = desk(...lines);
    expect(one.days({ columns: ["Date", "Mean"] })).toEqual([
      {
        column: "Date",
        text: "3/4/2025",
        order: "day-month",
        readings: { "day-month": "2025-04-03", "month-day": "2025-03-04" },
      },
    ]);
    expect(daysOf(one)).toEqual(["2025-04-03", "2024-01-12"]);
    one.readDays({ column: "Date", order: "month-day" });
    expect(daysOf(one)).toEqual(["2025-03-04", "2024-12-01"]);
    expect(one.days({ columns: ["Date"] })).toHaveLength(1);
    one.readDays({ column: "Date", order: "day-month" });
    expect(daysOf(one)).toEqual(["2025-04-03", "2024-01-12"]);
  });

  it("is written into what is kept, times of an event log among them, so that it is read so ever after", () => {
    const one = desk("case,activity,time", "1,Ask,3/4/2025 10:00", "1,Answer,5/6/2025 11:30:15+02:00");
    one.readDays({ column: "time", order: "month-day" });
    expect([...one.column({ index: 2, as: "moment" }).values]).toEqual([
      Date.UTC(2025, 2, 4, 10),
      Date.UTC(2025, 4, 6, 9, 30, 15),
    ]);
    expect(one.column({ index: 2, as: "keep" }).dictionary).toEqual([
      "",
      "2025-03-04T10:00:00",
      "2025-05-06T11:30:15+02:00",
    ]);
  });

  it("settled dates are the same days, whatever stands beside them", () => {
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 20 }), (dates) => {
        const texts = [...new Set(dates.map(([first, second]) => `${first}/${second}/2025`)), "unknown"];
        const column = { values: Uint32Array.from(texts, (_, at) => at + 1), dictionary: ["", ...texts] };
        const settled = settleDays(column, "month-day");
        const cells = [...settled.values].map((code) => settled.dictionary?.[code]);
        expect(cells).toEqual(
          texts.map((text) => {
            const [month, day] = text.split("/");
            return day ? `2025-${month?.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
          }),
        );
      }),
    );
  });
});
