import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { planWithWord } from "@shared/interchange/survey/word-groups.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { plansOf } from "../../builders/plans-of.ts";

const valuesOf = (codes: readonly { from: string; to: number }[] = []) =>
  Object.fromEntries(codes.map(({ from, to }) => [from, to]));
const QUALITY = ["very poor", "poor", "fair", "good", "very good", "excellent", "outstanding"];
const AGREEMENT = ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"];

describe("scales in words", () => {
  it("columns whose headers say “what I EXPECT” and “what I GOT” are a pair, with their words as numbers", () => {
    const plans = plansOf({
      "Q2a - booking the appointment [what I EXPECT]": ["excellent", "outstanding", "very good", "99"],
      "Q2b - booking the appointment [what I GOT]": [...QUALITY, "99"],
      "Q3a - the bill [what I EXPECT]": ["good", "excellent"],
      "Q3b - the bill [what I GOT]": ["poor", "fair", "excellent"],
      "Q4a - the dentist [what I EXPECT]": ["outstanding", "excellent"],
      "Q4b - the dentist [what I GOT]": ["poor", "fair", "good", "very good", "excellent"],
    });
    expect(plans.map(({ role, subject }) => [role, subject])).toEqual([
      ["expectation", { kind: "create", name: "booking the appointment" }],
      ["perception", { kind: "create", name: "booking the appointment" }],
      ["expectation", { kind: "create", name: "the bill" }],
      ["perception", { kind: "create", name: "the bill" }],
      ["expectation", { kind: "create", name: "the dentist" }],
      ["perception", { kind: "create", name: "the dentist" }],
    ]);
    for (const { minimum, maximum, codes } of plans) {
      expect([minimum, maximum]).toEqual([1, 7]);
      expect(valuesOf(codes)).toMatchObject({ poor: 2, fair: 3, good: 4, excellent: 6, outstanding: 7 });
    }
    expect(plans.slice(0, 2).map(({ missing }) => missing)).toEqual([["99"], ["99"]]);
  });

  it("each pair has the words of its own scale, whatever stands beside it", () => {
    const german = [
      "trifft gar nicht zu",
      "trifft eher nicht zu",
      "teils/teils",
      "trifft eher zu",
      "trifft voll zu",
    ];
    const quality5 = ["poor", "fair", "good", "very good", "excellent"];
    const satisfied = ["very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"];
    const numbered = ["1 - very poor", "2", "3", "4", "5 - very good"];
    const scales = {
      agree: AGREEMENT,
      sat: satisfied,
      num: numbered,
      qual: QUALITY,
      qual5: quality5,
      de: german,
    };
    const plans = plansOf(
      Object.fromEntries(
        ["expected", "perceived"].flatMap((mark) =>
          Object.entries(scales).map(([name, words]) => [`${name} ${mark}`, [...words, "n/a"]]),
        ),
      ),
    );
    for (const { column, role, codes, maximum, missing } of plans) {
      const [name = "", mark] = column.split(" ");
      const words = scales[name as keyof typeof scales];
      expect(role).toBe(mark === "expected" ? "expectation" : "perception");
      expect(maximum).toBe(words.length);
      expect(missing).toContain("n/a");
      const worded = words.flatMap((word, at) => (/^\d$/.test(word) ? [] : [[word, at + 1]]));
      expect(valuesOf(codes)).toEqual(Object.fromEntries(worded));
    }
  });

  it("a column in the words of a scale is never a segment; how content people are is scored", () => {
    const plans = plansOf({
      "The stay": QUALITY,
      Tea: AGREEMENT,
      "Wie oft": ["nie", "selten", "manchmal", "oft", "immer"],
      "Erwartung an die Küche": ["sehr schlecht", "schlecht", "gut", "sehr gut"],
      Plan: ["Private", "Public"],
    });
    expect(plans.map(({ role }) => role)).toEqual(["csat", "ignore", "ignore", "expectation", "segment"]);
    expect(plans.slice(0, 4).map(({ codes }) => codes.length)).toEqual([7, 5, 5, 4]);
  });

  it.each(["99", "-1", "88"])("a lone %s among words is not answered", (code) => {
    const [plan] = plansOf({ "How was it": ["good", "poor", "fair", code] });
    expect(plan).toMatchObject({ role: "csat", maximum: 5, missing: [code] });
    expect(plan?.codes).toHaveLength(3);
  });
});

describe("words that are numbered by hand", () => {
  const desk = (text: string) => new SourceDesk(readTable(new TextEncoder().encode(text), "s.csv"));
  const rows = (words: readonly string[]) =>
    Array.from({ length: 20 }, (_, row) => words[row % words.length]).map((word) => `${word},${word}`);

  it("are asked once for all columns in the same words, and widen their scale", () => {
    const held = desk(["e1,p1", ...rows(["meh", "so so", "wow"])].join("\n"));
    const plans = held
      .guess({ touchPoints: [] })
      .plans.map((plan) => ({ ...plan, role: "csat" as const, minimum: 1, maximum: 2, codes: [] }));
    const [group, ...others] = held.words({ plans });
    expect(others).toEqual([]);
    expect(group).toEqual({
      columns: ["e1", "p1"],
      words: ["meh", "so so", "wow"].map((text) => ({ text, number: null })),
      unscored: false,
    });
    const told = plans.map((plan) => planWithWord(planWithWord(plan, "meh", 1), "wow", 5));
    expect(held.words({ plans: told })[0]?.words).toEqual([
      { text: "meh", number: 1 },
      { text: "wow", number: 5 },
      { text: "so so", number: null },
    ]);
    expect(told.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
      [1, 5],
      [1, 5],
    ]);
  });

  it("of a scale that nobody scores are told", () => {
    const held = desk(["Tea,Coffee", ...rows(AGREEMENT)].join("\n"));
    const { plans } = held.guess({ touchPoints: [] });
    expect(held.words({ plans })).toMatchObject([{ columns: ["Tea", "Coffee"], unscored: true }]);
    const scored = plans.map((plan) => ({ ...plan, role: "csat" as const }));
    expect(held.words({ plans: scored })).toMatchObject([{ columns: ["Tea", "Coffee"], unscored: false }]);
  });
});
