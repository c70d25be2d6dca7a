import { computeClasses } from "@shared/domain/measure/classes.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { correlationOfPairs, listPairs } from "@shared/domain/scoring/answers/pair-tally.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { correlationInterval } from "@shared/statistics/correlation.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const derivedOf = (felt: number[], overall: number[]) => {
  const { model, readColumn } = surveyed([
    { role: "perception", about: "Desk", values: felt },
    { role: "overall", values: overall },
  ]);
  return computeScorecard(model, readColumn).touchPoints[0]?.derivedImportance;
};

describe("derived importance", () => {
  it("has Fisher's interval, as R gives it for CONT and INTG of its judges: cor.test of 43 pairs", () => {
    const interval = correlationInterval(-0.1331909, 43);
    expect(interval?.low).toBeCloseTo(-0.4168591, 6);
    expect(interval?.high).toBeCloseTo(0.1741182, 6);
  });

  it("carries n, confidence and its interval on the scorecard", () => {
    const derived = derivedOf([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5]);
    expect(derived).toMatchObject({ n: 6, confidence: 0.95 });
    const interval = correlationInterval(derived?.r ?? 0, 6);
    expect(derived?.low).toBe(interval?.low);
    expect(derived?.high).toBe(interval?.high);
  });

  it("has no interval of three pairs, nor of pairs on a line", () => {
    expect(derivedOf([1, 2, 4], [3, 2, 5])).toMatchObject({ n: 3, low: null, high: null });
    expect(derivedOf([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toMatchObject({ low: null, high: null });
  });

  it("goes by the effective number of pairs where respondents have weights", () => {
    const coded = (codes: number[]) => ({
      codes: Uint16Array.from(codes),
      levels: Float64Array.from([Number.NaN, 1, 2, 3, 4, 5]),
    });
    const weights = Float64Array.from([1, 1, 1, 1, 10]);
    const pairs = (weighted: boolean) =>
      listPairs(
        coded([1, 2, 3, 4, 5]) as never,
        coded([2, 1, 4, 3, 5]) as never,
        {
          rows: null,
          weights: weighted ? weights : null,
        } as never,
      );
    const even = correlationOfPairs([pairs(false)], 0.95);
    expect(even?.low).not.toBeNull();
    const heavy = correlationOfPairs([pairs(true)], 0.95);
    // (Σw)² / Σw² = 196 / 104: fewer than the four that an interval takes.
    expect(heavy?.effectiveN).toBeCloseTo(196 / 104, 12);
    expect(heavy).toMatchObject({ n: 5, low: null, high: null });
  });
});

describe("what derived importance speaks for", () => {
  /** Touch points whose felt quality goes with the verdict, is random to it, and runs against it. */
  const surveyOf = (people: number) => {
    const overall = Array.from({ length: people }, (_, i) => 1 + (i % 7));
    const felt = {
      Desk: overall.map((verdict, i) => Math.min(7, Math.max(1, verdict + (i % 3) - 1))),
      Door: overall.map((_, i) => 1 + ((i * i + Math.floor(i / 7)) % 5)),
      Form: overall.map((verdict, i) => Math.min(7, Math.max(1, 8 - verdict + (i % 2)))),
    };
    return surveyed([
      { role: "overall", values: overall },
      ...Object.entries(felt).flatMap(([about, values]) => [
        { role: "perception" as const, about, values },
        { role: "expectation" as const, about, values: values.map(() => 7) },
      ]),
    ]);
  };

  it("is a class only on a told side of the cross-hair, and none where it runs against the verdict", () => {
    const says = (people: number) => {
      const { model, readColumn } = surveyOf(people);
      return computeClasses(model, readColumn, { segments: [] }).points.map(({ placeSays }) => placeSays);
    };
    expect(says(56)).toEqual(["critical", null, null]);
    expect(says(8)).toEqual([null, null, null]);
  });

  it("is a rank as wide as the interval of r, also where r is below nought", () => {
    const { document, model, readColumn, idOf } = surveyOf(8);
    for (const name of ["Desk", "Door", "Form"])
      document.run(updateTouchPoint, { id: idOf(name), patch: { reach: 1 } });
    const { parts, priorities } = computePriority(model, readColumn, { segments: [] });
    const door = parts.find(({ touchPointId }) => touchPointId === idOf("Door"));
    expect(door?.importanceRange?.[0]).toBe(0);
    expect(door?.importanceRange?.[1]).toBeGreaterThan(0.5);
    expect(priorities.ranked.find(({ id }) => id === idOf("Door"))).toMatchObject({
      bestRank: 1,
      worstRank: 2,
    });
  });
});
