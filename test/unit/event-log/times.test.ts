import { fastIso } from "@shared/domain/times/fast-iso.ts";
import { guessDayOrder, momentOfNumber, parseMoment } from "@shared/domain/times/parse-time.ts";
import { toTimeColumn } from "@shared/domain/times/read-times.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const utc = (text: string) => Date.parse(text);

describe("a time in an event log", () => {
  it.each([
    ["2011-10-11 13:45:40.276000+02:00", "2011-10-11T11:45:40.276Z"],
    ["2011-10-11T13:45:40Z", "2011-10-11T13:45:40Z"],
    ["2011-10-11T13:45:40-0530", "2011-10-11T19:15:40Z"],
    ["2011/10/11 13:45", "2011-10-11T13:45:00Z"],
    ["2011-10-11", "2011-10-11T00:00:00Z"],
    ["11.10.2011 13:45:40,5", "2011-10-11T13:45:40.500Z"],
    ["2011-10-11 24:00:00", "2011-10-12T00:00:00Z"],
  ])("reads %s", (text, moment) => {
    expect(parseMoment(text)?.time).toBe(utc(moment));
  });
  it("keeps the offset, for the day that the clock on the wall showed", () => {
    expect(parseMoment("2011-10-11 00:10:00+02:00")?.offset).toBe(120);
    expect(parseMoment("2011-10-11 00:10:00-03:30")?.offset).toBe(-210);
  });
  it("reads day and month in the order that is asked, and an American clock", () => {
    expect(parseMoment("03/04/2024", "day-month")?.time).toBe(utc("2024-04-03T00:00Z"));
    expect(parseMoment("03/04/2024 1:05 PM", "month-day")?.time).toBe(utc("2024-03-04T13:05Z"));
    expect(parseMoment("03/04/2024 12:05 AM", "month-day")?.time).toBe(utc("2024-03-04T00:05Z"));
  });
  it.each([
    "",
    "soon",
    "2011-02-30",
    "2011-13-01",
    "31.04.2024",
    "2011-10-11 25:00",
    "2011-10-11T10:00+19:00",
  ])("refuses “%s”", (text) => {
    expect(parseMoment(text)).toBeNull();
  });
  it("finds the order of day and month from the dates that have only one", () => {
    expect(guessDayOrder(["01/02/2024", "13/02/2024"])).toBe("day-month");
    expect(guessDayOrder(["01/02/2024", "02/13/2024"])).toBe("month-day");
    expect(guessDayOrder(["01/02/2024 1:00 PM"])).toBe("month-day");
    expect(guessDayOrder(["01.02.2024"])).toBe("day-month");
  });
  it("reads seconds, milliseconds and days of a spreadsheet from numbers", () => {
    expect(momentOfNumber(1_700_000_000)?.time).toBe(1_700_000_000_000);
    expect(momentOfNumber(1_700_000_000_000)?.time).toBe(1_700_000_000_000);
    expect(momentOfNumber(45_292.5)?.time).toBe(utc("2024-01-01T12:00Z"));
    expect(momentOfNumber(-3)).toBeNull();
  });
  it("is read the fast way exactly as the slow way does, where the fast way reads it at all", () => {
    const upTo = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    const part = fc.tuple(year, upTo(13), upTo(32), upTo(25), upTo(61), upTo(61));
    const tail = fc.constantFrom(
      "",
      "Z",
      ".5",
      ".276000+02:00",
      "+14:00",
      "-03:30",
      "+19:00",
      "+0100",
      ".",
      " ",
    );
    fc.assert(
      fc.property(part, tail, ([years, month, day, hour, minute, second], rest) => {
        const text = `${years}-${month}-${day} ${hour}:${minute}:${second}${rest}`;
        const fast = fastIso(text);
        if (fast !== null) expect(fast).toEqual(parseMoment(text));
      }),
      { numRuns: 2000 },
    );
    expect(fastIso("2011-10-11 13:45:40.276000+02:00")?.time).toBe(utc("2011-10-11T11:45:40.276Z"));
    expect(fastIso("2012-02-28T23:59:59Z")?.time).toBe(utc("2012-02-28T23:59:59Z"));
  });
  it("reads back every moment that is written as ISO 8601 with an offset", () => {
    const moment = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12, max: 14 }), (date, hours) => {
        const wall = new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, -1);
        const sign = hours < 0 ? "-" : "+";
        const text = `${wall}${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
        expect(parseMoment(text)).toEqual({ time: date.getTime(), offset: hours * 60 });
      }),
    );
  });
});

describe("a column of times brought in", () => {
  it("is kept as milliseconds, and tells the rows that are no time", () => {
    const dictionary = ["", "2024-01-01 00:00:01Z", "soon"];
    const { column, unreadable } = toTimeColumn({ values: Uint32Array.of(1, 0, 2, 1), dictionary });
    const moment = utc("2024-01-01T00:00:01Z");
    expect(column).toEqual({
      values: Float64Array.of(moment, Number.NaN, Number.NaN, moment),
      dictionary: null,
    });
    expect([...unreadable]).toEqual([2]);
  });
});

describe("a time in the ways that people write one", () => {
  const read = (text: string) => parseMoment(text, guessDayOrder([text]));
  it.each([
    ["2011-10-11 13:45:40.276000+02:00", "2011-10-11T11:45:40.276Z"],
    ["2024-03-01T07:05Z", "2024-03-01T07:05:00.000Z"],
    ["2024-03-01T07:05:00-0530", "2024-03-01T12:35:00.000Z"],
    ["31.12.2024 17:05", "2024-12-31T17:05:00.000Z"],
    ["1.2.24", "2024-02-01T00:00:00.000Z"],
    ["02/13/2024 5:05 pm", "2024-02-13T17:05:00.000Z"],
    ["12/31/2024 12:00 AM", "2024-12-31T00:00:00.000Z"],
    ["2024/03/01 24:00", "2024-03-02T00:00:00.000Z"],
    ["3 Oct 2024", "2024-10-03T00:00:00.000Z"],
    ["3. März 2024, 08:15", "2024-03-03T08:15:00.000Z"],
    ["29-Feb-2024", "2024-02-29T00:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(new Date(read(text)?.time ?? Number.NaN).toISOString()).toBe(iso);
  });
  it.each([
    "",
    "12",
    "2023-02-29",
    "31.04.2024",
    "2024-13-01",
    "2024-03-01 25:00",
    "hello",
    "7/8",
    "3 Wort 2024",
  ])("“%s” is none", (text) => expect(read(text)).toBeNull());
});
