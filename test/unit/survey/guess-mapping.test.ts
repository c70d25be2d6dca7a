import { readFileSync } from "node:fs";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { checkColumn, planProblems } from "@shared/interchange/survey/check-mapping.ts";
import {
  guessMapping,
  matchedByNumber,
  plannedQuestions,
  reuseMapping,
} from "@shared/interchange/survey/guess-mapping.ts";
import { guessPairs } from "@shared/interchange/survey/guess-pairs.ts";
import { guessScale, rangeOf } from "@shared/interchange/survey/guess-scale.ts";
import { describe, expect, it } from "vitest";

const fixture = (name: string) =>
  readCsv(new Uint8Array(readFileSync(new URL(`../../fixtures/survey/${name}`, import.meta.url))));
const numbers = (...values: number[]) => ({ values: Float64Array.from(values), dictionary: null });

describe("pairs", () => {
  it.each([
    [["e1", "e2", "s1", "s2", "sat1"], "e1 s1, e2 s2"],
    [["Expectation: check-in", "Perception: check-in"], "Expectation: check-in Perception: check-in"],
    [["Check-in (expected)", "Check-in (perceived)"], "Check-in (expected) Check-in (perceived)"],
    [["exp_desk", "perc_desk", "exp_lift", "perc_lift"], "exp_desk perc_desk, exp_lift perc_lift"],
    [["age", "name"], ""],
    [["e1", "s1"], ""],
  ])("%j", (names, pairs) =>
    expect(
      guessPairs(names)
        .map(({ expectation, perception }) => `${expectation} ${perception}`)
        .join(", "),
    ).toBe(pairs),
  );
});

describe("scales", () => {
  it("takes the smallest usual one that holds the answers", () => {
    expect(guessScale("csat", rangeOf(numbers(1, 4, 5)))).toMatchObject({ minimum: 1, maximum: 5 });
    expect(guessScale("overall", rangeOf(numbers(2, 6)))).toMatchObject({ minimum: 1, maximum: 7 });
    expect(guessScale("overall", rangeOf(numbers(0, 80)))).toMatchObject({ minimum: 0, maximum: 100 });
  });
  it("sets 99 aside beside 1–7, but not on 1–100", () => {
    expect(guessScale("csat", rangeOf(numbers(1, 3, 7, 99)))).toMatchObject({ maximum: 7, missing: ["99"] });
    expect(guessScale("overall", rangeOf(numbers(20, 50, 99)))).toMatchObject({ maximum: 100, missing: [] });
  });
  it("recommendation on 1–11 is moved to 0–10, on 0–10 it stays", () => {
    const asked = Array.from({ length: 33 }, (_, at) => (at % 11) + 1);
    const toTen = { minimum: 0, maximum: 10 };
    expect(guessScale("nps", rangeOf(numbers(...asked)))).toMatchObject({ ...toTen, shift: -1 });
    expect(guessScale("nps", rangeOf(numbers(1, 6, 11)))).toMatchObject({ ...toTen, shift: 0 });
    expect(guessScale("nps", rangeOf(numbers(1, 6, 10)))).toMatchObject({ shift: 0 });
  });
});

describe("a German survey", () => {
  const table = fixture("german-windows-1252.csv");
  const plans = guessMapping(table, []);
  it("pairs Erwartung and Wahrnehmung and finds the recommendation", () => {
    expect(plans[0]).toMatchObject({ role: "expectation", subject: { kind: "create", name: "Wartezeit" } });
    expect(plans[3]).toMatchObject({ role: "perception", subject: { kind: "create", name: "Gebühren" } });
    expect(plans[4]?.role).toBe("nps");
    expect(plans[1]?.missing.map((word) => word.toLowerCase()).sort()).toEqual(["k.a.", "n.a."]);
  });
});

describe("a survey in words", () => {
  const table = fixture("words.csv");
  const touchPoints = [
    {
      id: "tp-1",
      type: "touchPoint" as const,
      name: "The office was easy to reach, overall",
      stage: "",
      channel: "",
      class: null,
      classReason: "",
      owner: "",
      promise: "",
      feedbackChannel: "",
      reach: null,
      order: "a0",
    },
  ];
  const plans = guessMapping(table, touchPoints);
  it("reads words as the scale they are and finds the touch point by name", () => {
    expect(plans[1]).toMatchObject({
      role: "expectation",
      subject: { kind: "existing", id: "tp-1" },
      maximum: 5,
    });
    expect(plans[1]?.codes).toContainEqual({ from: "Strongly agree", to: 5 });
    expect(plans[3]).toMatchObject({ role: "ces" });
    expect(plans[0]?.role).toBe("segment");
  });
  it("finds no cell that it cannot read", () => {
    const counts = plans.map((plan, index) => {
      const column = table.columns[index];
      return column ? checkColumn(plan, column).badCount : -1;
    });
    expect(counts).toEqual([0, 0, 0, 0]);
  });
  it("says where a cell is bad, once for each text", () => {
    const check = checkColumn({ ...(plans[1] ?? guard()), codes: [] }, table.columns[1] ?? guard());
    expect(check.badCount).toBe(4);
    expect(check.bad.map(({ row, text }) => `${row} ${text}`)).toEqual([
      "0 Strongly agree",
      "1 Agree",
      "3 agree",
    ]);
  });
  it("runs again on a file with the same headers, and names what is missing", () => {
    const kept = plannedQuestions(plans).map(({ subject, ...question }) => ({
      ...question,
      touchPointId: subject.kind === "existing" ? subject.id : null,
    }));
    const again = reuseMapping({ ...table, names: ["Segment", ...table.names.slice(1, 3), "Other"] }, kept);
    expect(again.plans.map(({ role }) => role)).toEqual(["segment", "expectation", "perception", "ignore"]);
    expect(again.missing).toEqual(["Effort"]);
  });
});

describe("a plan that makes no sense is refused before the import", () => {
  const plan = guessMapping({ names: ["e1"], columns: [numbers(1, 2)], rowCount: 2 }, [])[0] ?? guard();
  it("without a question, without a touch point, with a scale turned round", () => {
    expect(planProblems([plan]).map(({ kind }) => kind)).toEqual(["no-question"]);
    const asked = { ...plan, role: "expectation" as const, minimum: 7, maximum: 1 };
    expect(planProblems([asked]).map(({ kind }) => kind)).toEqual(["no-touch-point", "scale"]);
  });
});

function guard(): never {
  throw new Error("the fixture has changed");
}

describe("columns that only a number joins to a touch point", () => {
  const register = ["Getting the money back", "Desk"].map((name, at) => ({
    ...{ id: `t${at}`, type: "touchPoint" as const, order: String(at), name },
  })) as unknown as readonly TouchPoint[];
  const table = (names: string[], labels?: string[]) => ({
    names,
    columns: names.map(() => numbers(1, 4, 7)),
    rowCount: 3,
    ...(labels && { labels }),
  });
  const found = (names: string[], labels?: string[]) => {
    const survey = table(names, labels);
    const plans = guessMapping(survey, register);
    return {
      subjects: plans.map(({ subject }) =>
        "name" in subject ? subject.name : "id" in subject ? subject.id : "",
      ),
      doubted: matchedByNumber(survey, register, plans),
    };
  };

  it("are told as such, where there are no more of them than touch points", () => {
    expect(found(["e1", "s1", "e2", "s2"])).toEqual({
      subjects: ["t0", "t0", "t1", "t1"],
      doubted: ["e1", "s1", "e2", "s2"],
    });
  });
  it("become touch points of their own where they count on beyond the register", () => {
    expect(found(["e1", "s1", "e2", "s2", "e3", "s3"])).toEqual({
      subjects: ["Item 1", "Item 1", "Item 2", "Item 2", "Item 3", "Item 3"],
      doubted: [],
    });
  });
  it("are in no doubt where a name agrees", () => {
    const named = ["Desk expected", "Desk perceived"];
    expect(found(named).doubted).toEqual([]);
  });
});
