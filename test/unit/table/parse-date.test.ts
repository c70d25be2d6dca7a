import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { columnTimes, guessDates, parseDate } from "@shared/interchange/table/parse-date.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const column = (...texts: string[]): DatasetColumn => ({
  values: Uint32Array.from(texts, (_, at) => at + 1),
  dictionary: ["", ...texts],
});

describe("a date", () => {
  it.each([
    ["2011-10-11 13:45:40.276000+02:00", "2011-10-11T11:45:40.276Z"],
    ["2024-03-01", "2024-03-01T00:00:00.000Z"],
    ["2024-03-01T07:05Z", "2024-03-01T07:05:00.000Z"],
    ["2024-03-01T07:05:00-0530", "2024-03-01T12:35:00.000Z"],
    ["31.12.2024 17:05", "2024-12-31T17:05:00.000Z"],
    ["1.2.24", "2024-02-01T00:00:00.000Z"],
    ["13/02/2024", "2024-02-13T00:00:00.000Z"],
    ["02/13/2024 5:05 pm", "2024-02-13T17:05:00.000Z"],
    ["12/31/2024 12:00 AM", "2024-12-31T00:00:00.000Z"],
    ["2024/03/01 24:00", "2024-03-02T00:00:00.000Z"],
    ["3 Oct 2024", "2024-10-03T00:00:00.000Z"],
    ["3. März 2024, 08:15", "2024-03-03T08:15:00.000Z"],
    ["29-Feb-2024", "2024-02-29T00:00:00.000Z"],
  ])("%s is %s", (text, iso) => expect(new Date(parseDate(text) ?? Number.NaN).toISOString()).toBe(iso));

  it.each([
    "",
    "12",
    "1.5",
    "2023-02-29",
    "31.04.2024",
    "2024-13-01",
    "2024-03-01 25:00",
    "hello",
    "1-2",
    "7/8",
  ])("“%s” is none", (text) => expect(parseDate(text)).toBeNull());

  it("in ISO form comes back to the millisecond, in any zone", () => {
    const date = fc.date({ min: new Date("1000-01-03"), max: new Date("9999-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, shift) => {
        expect(parseDate(moment.toISOString())).toBe(moment.getTime());
        const clock = new Date(moment.getTime() + shift * 60_000).toISOString().slice(0, 23);
        const hours = String(Math.floor(Math.abs(shift) / 60)).padStart(2, "0");
        const minutes = String(Math.abs(shift) % 60).padStart(2, "0");
        expect(parseDate(`${clock}${shift < 0 ? "-" : "+"}${hours}:${minutes}`)).toBe(moment.getTime());
      }),
    );
  });
});

describe("the order of day and month", () => {
  it("is shown by one cell of the column that can only be read one way", () => {
    expect(guessDates(column("01/02/2024", "13/02/2024"))).toMatchObject({
      order: "day-first",
      isAmbiguous: false,
    });
    expect(guessDates(column("01/02/2024", "02/13/2024"))).toMatchObject({
      order: "month-first",
      isAmbiguous: false,
    });
  });
  it("is open when none does, or when two disagree", () => {
    expect(guessDates(column("01/02/2024", "03/04/2024")).isAmbiguous).toBe(true);
    expect(guessDates(column("01/02/2024", "13/02/2024", "02/13/2024")).isAmbiguous).toBe(true);
    expect(guessDates(column("05/05/2024", "01.02.2024", "2024-03-04")).isAmbiguous).toBe(false);
  });
  it("rules the whole column", () => {
    const times = columnTimes(column("01/02/2024", "02/13/2024", "no date"));
    expect([...times.slice(0, 2)]).toEqual([Date.UTC(2024, 0, 2), Date.UTC(2024, 1, 13)]);
    expect(times[2]).toBeNaN();
  });
});
