import { guessMapping } from "@shared/interchange/survey/guess-mapping.ts";
import { guessScale, rangeOf } from "@shared/interchange/survey/guess-scale.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

const read = (text: string) => readTable(new TextEncoder().encode(text), "survey.csv");
const words = (...dictionary: string[]) => ({
  values: Uint32Array.from(dictionary, (_, at) => at + 1),
  dictionary: ["", ...dictionary],
});
const numbers = (...values: number[]) => ({ values: Float64Array.from(values), dictionary: null });

describe("scales", () => {
  it.each([
    [
      ["Very satisfied", "dissatisfied", "Neutral"],
      [5, 2, 3],
    ],
    [
      ["stimme voll zu", "Teils/teils"],
      [5, 3],
    ],
    [
      ["Tout à fait d’accord", "pas d'accord"],
      [5, 2],
    ],
    [
      ["zeer tevreden", "ontevreden"],
      [5, 2],
    ],
    [
      ["muy satisfecho", "insatisfecho"],
      [5, 2],
    ],
    [
      ["excellent", "very good", "fair"],
      [5, 4, 2],
    ],
    [
      ["never", "always"],
      [1, 5],
    ],
  ])("%j are %j", (cells, values) => {
    const scale = guessScale("csat", rangeOf(words(...cells)));
    expect(scale.codes.map(({ to }) => to)).toEqual(values);
  });
  it("numbers that words explain keep their number; recommendation is moved with them", () => {
    expect(guessScale("csat", rangeOf(words("1 – very bad", "2", "5 (very good)")))).toMatchObject({
      minimum: 1,
      maximum: 5,
      codes: [
        { from: "1 – very bad", to: 1 },
        { from: "5 (very good)", to: 5 },
      ],
    });
    const nps = guessScale("nps", rangeOf(words("1 = not at all", "7", "11 = certainly")));
    expect(nps).toMatchObject({ shift: -1, minimum: 0, maximum: 10 });
    expect(nps.codes.map(({ to }) => to)).toEqual([0, 10]);
  });
  it("a nought below 1–5 or 1–7 is no answer, on 0–10 it is one", () => {
    expect(guessScale("csat", rangeOf(numbers(0, 1, 5)))).toMatchObject({
      minimum: 1,
      maximum: 5,
      missing: ["0"],
    });
    expect(guessScale("csat", rangeOf(numbers(0, 3, 10)))).toMatchObject({ minimum: 0, missing: [] });
  });
  it("97, 98 and 99 are set aside beside 1–11, 999 beside 0–100", () => {
    expect(guessScale("nps", rangeOf(numbers(1, 6, 11, 97, 98, 99))).missing).toEqual(["97", "98", "99"]);
    expect(guessScale("overall", rangeOf(numbers(0, 50, 99, 999)))).toMatchObject({
      missing: ["999"],
      maximum: 100,
    });
  });
});

describe("what columns mean", () => {
  it("Kano's two questions, a day, a weight, a comment and a segment are found", () => {
    const rows = Array.from(
      { length: 8 },
      (_, row) =>
        `${row},2024-03-${10 + row},${row % 2 ? "I like it" : "I expect it"},${row % 2 ? "I dislike it" : "I can live with it"},${(0.8 + row / 20).toFixed(2)},It took far too long ${row},${row % 2 ? "North" : "South"}`,
    );
    const table = read(
      `row,submitted,Refund (if present),Refund (if absent),weight,remarks,region\n${rows.join("\n")}\n`,
    );
    const plans = guessMapping(table, []);
    expect(plans.map(({ role }) => role)).toEqual([
      "ignore",
      "date",
      "kanoFunctional",
      "kanoDysfunctional",
      "weight",
      "text",
      "segment",
    ]);
    expect(plans[2]).toMatchObject({ subject: { kind: "create", name: "Refund" }, minimum: 1, maximum: 5 });
    expect(plans[2]?.codes).toContainEqual({ from: "I like it", to: 1 });
    expect(plans[3]?.codes).toContainEqual({ from: "I dislike it", to: 5 });
  });
  it("questions above codes pair what their codes do not", () => {
    const table = read(
      "Expected: waiting time,Perceived: waiting time,How likely are you to recommend us?\nQ1,Q2,Q3\n5,4,9\n6,3,10\n7,7,0\n",
    );
    const plans = guessMapping(table, []);
    expect(plans.map(({ column, role }) => `${column} ${role}`)).toEqual([
      "Q1 expectation",
      "Q2 perception",
      "Q3 nps",
    ]);
    expect(plans[0]?.subject).toEqual({ kind: "create", name: "waiting time" });
  });
  it("the airline's survey needs no click: 23 pairs on 1–100, recommendation, the verdict, eight segments", () => {
    const plans = guessMapping(readTable(airlineBytes(), "airline-expectations.csv"), []);
    const of = (role: string) => plans.filter((plan) => plan.role === role).map(({ column }) => column);
    expect(of("expectation")).toEqual(Array.from({ length: 23 }, (_, at) => `e${at + 1}`));
    expect(of("perception")).toEqual(Array.from({ length: 23 }, (_, at) => `s${at + 1}`));
    expect(
      plans
        .filter(({ role }) => role === "perception")
        .every(({ minimum, maximum }) => minimum === 1 && maximum === 100),
    ).toBe(true);
    expect(plans.find(({ role }) => role === "nps")).toMatchObject({
      column: "nps",
      shift: -1,
      minimum: 0,
      maximum: 10,
    });
    expect(of("overall")).toEqual(["overall_sat"]);
    expect(of("segment")).toEqual([
      "country",
      "flight_class",
      "flight_latest",
      "flight_purpose",
      "flight_type",
      "gender",
      "language",
      "status",
    ]);
  });
});
