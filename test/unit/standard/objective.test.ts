import { objectiveProblem } from "@renderer/features/standards/objective-problem.ts";
import { UserError } from "@shared/base/result.ts";
import { complianceOf } from "@shared/domain/standard/compliance.ts";
import { minutesOf, objectiveWords, parseObjective } from "@shared/domain/standard/objective.ts";
import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import { complianceWords, shareWords } from "@shared/domain/standard/words.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeHours } from "../../builders/standards.ts";

const office = officeHours();
const read = (text: string) => {
  const objective = parseObjective(text);
  return objective && [objective.share, minutesOf(objective, objective.isWorking ? office : null)];
};

describe("an objective is one sentence", () => {
  it.each([
    ["90 % within 4 working hours", [0.9, 240]],
    ["90% in 4 business hours", [0.9, 240]],
    ["97,5 % within 2 days", [0.975, 2880]],
    ["9 of 10 within an hour", [0.9, 60]],
    ["19 out of every 20 within 2 working days", [0.95, 960]],
    ["95 per cent of calls within 20 s", [0.95, 1 / 3]],
    ["all within 1 week", [1, 10_080]],
    ["80 % within 2 working weeks", [0.8, 4800]],
    ["99.5 %", [0.995, null]],
    ["within two days", [null, 2880]],
    ["90 % within 30 min", [0.9, 30]],
    ["within eight hours", [null, 480]],
    ["within nine working hours", [null, 540]],
    ["90 % by 9:30", [0.9, null]],
  ])("%s", (text, says) => {
    const [share, minutes] = read(text) ?? [];
    expect(share).toBe(says[0]);
    if (says[1] === null) expect(minutes).toBeNull();
    else expect(minutes).toBeCloseTo(says[1] ?? Number.NaN, 9);
  });
  it.each(["", "as soon as possible", "150 %", "9 of 0", "quickly"])("“%s” is none", (text) => {
    expect(parseObjective(text)).toBeNull();
  });
  it.each([
    "half an hour",
    "a quarter of an hour",
    "90 % within half a day",
    "within twenty-four hours",
    "within seventy two hours",
    "95 % within 2 hours 30 minutes",
    "1 day and 4 hours",
    "2h30",
    "2:30 h",
    "1 1/2 days",
  ])("“%s” is refused rather than read in part", (text) => {
    expect(parseObjective(text)).toBeNull();
  });
  it("is written so that it reads the same again", () => {
    const limits = fc.oneof(
      fc.nat({ max: 500 }).map((hours) => hours * 60),
      fc.nat({ max: 20_000 }),
      fc.nat({ max: 7200 }).map((seconds) => seconds / 60),
    );
    const shares = fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 10_000);
    fc.assert(
      fc.property(shares, limits, fc.constantFrom(null, office), (share, limit, calendar) => {
        const text = objectiveWords({ share, limit }, calendar);
        const again = parseObjective(text);
        expect(again?.share).toBeCloseTo(share, 9);
        expect((again && minutesOf(again, calendar))!).toBeCloseTo(limit, 9);
      }),
    );
  });
  it("says working time as such, in the largest unit that fits", () => {
    expect(objectiveWords({ share: 0.9, limit: 240 }, office)).toBe("90 % within 4 working hours");
    expect(objectiveWords({ share: 0.9, limit: 960 }, office)).toBe("90 % within 2 working days");
    expect(objectiveWords({ share: 0.9, limit: 1440 }, null)).toBe("90 % within 1 day");
    expect(objectiveWords({ share: null, limit: 1 }, null)).toBe("within 1 minute");
    expect(objectiveWords({ share: 0.8, limit: 1 / 3 }, null)).toBe("80 % within 20 seconds");
    expect(objectiveWords({ share: 0.8, limit: 1.5 }, office)).toBe("80 % within 90 working seconds");
    expect(objectiveWords({ share: 0.985, limit: null }, null)).toBe("98.5 %");
    expect(objectiveWords({ share: null, limit: null }, null)).toBe("");
  });
  it("is told with the digits that it was set with, and counts with their thousands", () => {
    expect(shareWords(0.9995)).toBe("99.95 %");
    expect(shareWords(0.9)).toBe("90 %");
    expect(complianceWords(complianceOf({ met: 1391, breached: 12, overdue: 0 }, 0.95)!)).toMatch(
      /^99\.1 % of 1,403 \(95 % interval /,
    );
  });
  it("gives the one bound of a percentile that few cases set", () => {
    expect(p90Interval({ p90Low: 120, p90High: null }, office)).toBe("≥ 2 h");
    expect(p90Interval({ p90Low: 120, p90High: 180 }, office)).toBe("2 … 3 h");
    expect(p90Interval({ p90Low: null, p90High: null }, office)).toBe("");
  });
  it("gives times of a calendar in hours, of which nobody takes a day for 24", () => {
    expect(timeWords(2880, true)).toBe("48 h");
    expect(timeWords(2880, false)).toBe("2 days");
    expect(timeWords(0.5, false)).toBe("30 s");
    expect(timeWords(null, false)).toBe("n/a");
  });
});

describe("an objective that is typed", () => {
  const problem = (text: string, commit: (text: string) => void = () => undefined) =>
    objectiveProblem(text, "Write it like “2 days”.", commit);

  it("is given on, or its field says what is wrong", () => {
    expect(problem("90 %")).toBeUndefined();
    expect(problem("")).toBeUndefined();
    expect(problem("soon")).toBe("Write it like “2 days”.");
    const refuse = () => {
      throw new UserError("“99 %” is no time.");
    };
    expect(problem("99 %", refuse)).toBe("“99 %” is no time.");
  });
});
