import { drawnHere } from "@shared/domain/chart/charts.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { computeClasses, contradictions } from "@shared/domain/measure/classes.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

/** Functional and dysfunctional answers that make a category: Like/Dislike O, Must-be/Dislike M, Like/Neutral A, Neutral/Neutral I. */
const PAIRS = { O: [1, 5], M: [2, 5], A: [1, 3], I: [3, 3] } as const;
const pairs = (...wanted: [keyof typeof PAIRS, number][]) =>
  wanted.flatMap(([category, count]) => Array.from({ length: count }, () => PAIRS[category]));
const kano = (about: string, answers: readonly (readonly [number, number])[]) => [
  { role: "kanoFunctional" as const, about, values: answers.map(([there]) => there), scale: [1, 5] as const },
  {
    role: "kanoDysfunctional" as const,
    about,
    values: answers.map(([, gone]) => gone),
    scale: [1, 5] as const,
  },
];
const everybody = { segments: [] };

describe("the class that Kano's answers speak for", () => {
  it("is critical for a must-be that stands clear of the next category", () => {
    const { model, readColumn } = surveyed(kano("Refund", pairs(["M", 49], ["O", 33], ["A", 8], ["I", 10])));
    const [point] = computeClasses(model, readColumn, everybody).points;
    expect(point?.kano).toMatchObject({ n: 100, category: "must-be", second: "one-dimensional" });
    expect(point?.kano?.fong.critical).toBeCloseTo(11.48, 2);
    expect(point?.kanoSays).toBe("critical");
  });
  it("counts each pair by the weight of its respondent", () => {
    const weights = [...Array(10).fill(1), ...Array(10).fill(9)];
    const { model, readColumn } = surveyed([
      ...kano("Refund", pairs(["M", 10], ["A", 10])),
      { role: "weight", values: weights, scale: [0, 10] },
    ]);
    const figure = computeClasses(model, readColumn, everybody).points[0]?.kano;
    expect(figure?.category).toBe("attractive");
    expect(figure?.counts["must-be"]).toBeCloseTo(2, 9);
  });
  it("stays open while fewer answered than the limit of a small sample, however clear they are", () => {
    const says = (count: number) => {
      const { model, readColumn } = surveyed(kano("Refund", pairs(["M", count])));
      return computeClasses(model, readColumn, everybody).points[0]?.kanoSays;
    };
    expect([2, 29, 30].map(says)).toEqual([null, null, "critical"]);
  });
  it("has one limit: where nothing is said, the dot is open, and filled where it is clear", () => {
    const drawn = (count: number) => {
      const { model, readColumn } = surveyed(kano("Refund", pairs(["M", count])));
      const chart = drawnHere(model, readColumn, { chart: "measure.kano", choices: {} });
      return {
        title: chart?.title,
        open: /<circle[^>]*fill="#ffffff"/i.test(chart?.draw({ width: 600 }).svg ?? ""),
      };
    };
    expect(drawn(5)).toEqual({ title: "No touch point is clearly a must-be", open: true });
    expect(drawn(30)).toEqual({ title: "1 touch point is clearly a must-be", open: false });
  });
  it("stays open where the two first categories cannot be told apart", () => {
    const { model, readColumn } = surveyed(kano("Refund", pairs(["M", 42], ["O", 40], ["I", 18])));
    expect(computeClasses(model, readColumn, everybody).points[0]).toMatchObject({ kanoSays: null });
  });
  it("stays open for quality of which more is simply better, and is good-to-have for a delight", () => {
    const { model, readColumn } = surveyed([
      ...kano("Speed", pairs(["O", 40], ["I", 5])),
      ...kano("Sweets", pairs(["A", 40], ["I", 5])),
    ]);
    const says = computeClasses(model, readColumn, everybody).points.map((point) => point.kanoSays);
    expect(says).toEqual([null, "good-to-have"]);
  });
});

/** Importance and perception of four touch points, one in each quadrant. */
const four = () =>
  surveyed(
    (
      [
        ["Concentrate", 6, 2],
        ["Keep", 6, 6],
        ["Low", 2, 2],
        ["Overkill", 2, 6],
      ] as const
    ).flatMap(([about, importance, performance]) => [
      { role: "importance" as const, about, values: [importance, importance] },
      { role: "perception" as const, about, values: [performance, performance] },
      { role: "expectation" as const, about, values: [7, 7] },
    ]),
  );

describe("importance and performance", () => {
  it("places each touch point in its quadrant; the important ones are critical", () => {
    const { model, readColumn } = four();
    const { points, matrix } = computeClasses(model, readColumn, everybody);
    expect(matrix).toMatchObject({ importance: 4, performance: 4 });
    expect(points.map(({ place, placeSays }) => [place?.quadrant, placeSays])).toEqual([
      ["concentrate-here", "critical"],
      ["keep-up", "critical"],
      ["low-priority", "good-to-have"],
      ["possible-overkill", "good-to-have"],
    ]);
  });
  it("says nothing of a stated importance whose interval holds the cross-hair", () => {
    const { model, readColumn } = surveyed(
      (
        [
          ["Desk", [5, 6, 5, 6], 2],
          ["Lobby", [5, 6, 5, 5], 6],
        ] as const
      ).flatMap(([about, importance, performance]) => [
        { role: "importance" as const, about, values: [...importance] },
        { role: "perception" as const, about, values: importance.map(() => performance) },
        { role: "expectation" as const, about, values: importance.map(() => 7) },
      ]),
    );
    const { points } = computeClasses(model, readColumn, everybody);
    expect(points.map(({ importanceTold, placeSays }) => [importanceTold, placeSays])).toEqual([
      [false, null],
      [false, null],
    ]);
  });
  it("crosses in the middle of the scale when the engagement says so", () => {
    const { document, model, readColumn, idOf } = four();
    document.run(updateEngagement, { patch: { crosshair: "middle" } });
    expect(computeClasses(model, readColumn, everybody).matrix).toMatchObject({
      importance: 4,
      performance: 4,
    });
    expect(idOf("Keep")).not.toBe("");
  });
  it("says where a decision is contradicted, and nothing before it is taken", () => {
    const { document, model, readColumn, idOf } = four();
    const of = (name: string) => {
      const found = computeClasses(model, readColumn, everybody).points.find(
        ({ touchPointId }) => touchPointId === idOf(name),
      );
      return found ? contradictions(found) : null;
    };
    expect(of("Low")).toEqual([]);
    document.run(updateTouchPoint, { id: idOf("Low"), patch: { class: "critical" } });
    expect(of("Low")).toEqual(["place"]);
    document.run(updateTouchPoint, { id: idOf("Low"), patch: { class: "good-to-have" } });
    expect(of("Low")).toEqual([]);
  });
  it("derived from a verdict needs one: without it nothing is placed", () => {
    const { document, model, readColumn } = four();
    document.run(updateEngagement, { patch: { importance: "derived" } });
    expect(computeClasses(model, readColumn, everybody).matrix).toBeNull();
  });
});
