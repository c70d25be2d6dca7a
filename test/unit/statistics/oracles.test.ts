import { decide } from "@shared/statistics/decision.ts";
import { intraclassCorrelations } from "@shared/statistics/intraclass-correlation.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import { agreementWord, krippendorffAlpha } from "@shared/statistics/krippendorff.ts";
import { meanInterval, pairedGap, tStatistic } from "@shared/statistics/mean-interval.ts";
import { npsDifference, npsOfAnswers, npsOfCounts } from "@shared/statistics/nps.ts";
import { peakEnd } from "@shared/statistics/peak-end.ts";
import { csatTopTwo, shareFrom, wilson } from "@shared/statistics/proportion.ts";
import {
  sampleForFinite,
  sampleForProportion,
  sampleForTwoProportions,
} from "@shared/statistics/sample-size.ts";
import { describe, expect, it } from "vitest";

const _ = null;

describe("gap", () => {
  const gap = pairedGap([6, 7, 5, 6, 7, 6, 5, 6], [5, 6, 5, 4, 6, 6, 4, 5]);

  it("is perception − expectation with a t-interval", () => {
    expect(gap).toMatchObject({ n: 8, mean: -0.875, confidence: 0.95 });
    expect(gap?.sd).toBeCloseTo(0.64087, 5);
    expect(gap?.low).toBeCloseTo(-1.4108, 4);
    expect(gap?.high).toBeCloseTo(-0.3392, 4);
    expect(gap && tStatistic(gap)).toBeCloseTo(-3.8617, 4);
  });

  it("pairs by respondent: who gave only one of the two is left out", () => {
    expect(pairedGap([6, Number.NaN, 5], [5, 6, Number.NaN])?.n).toBe(1);
  });

  it("has no interval for one answer and is undefined for none", () => {
    expect(meanInterval([4])).toEqual({ n: 1, mean: 4, sd: null, low: null, high: null, confidence: 0.95 });
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([Number.NaN])).toBeNull();
  });
});

describe("NPS", () => {
  it("is 25.0 ± 4.751 for 450, 350 and 200", () => {
    const nps = npsOfCounts({ promoters: 450, passives: 350, detractors: 200 });
    expect(nps?.value).toBe(25);
    expect(nps?.high).toBeCloseTo(29.751, 3);
    expect(nps?.low).toBeCloseTo(20.249, 3);
  });
  it("cuts its bounds at ±100", () => {
    expect(npsOfAnswers([10, 10, 10, 9])).toMatchObject({ value: 100, high: 100 });
    expect(npsOfAnswers([10, 10, 10, 2, 10])?.high).toBe(100);
  });
  it("counts 0–6 as detractors, 7 and 8 as passives, 9 and 10 as promoters", () => {
    expect(npsOfAnswers([0, 6, 7, 8, 9, 10, Number.NaN])).toMatchObject({
      detractors: 2,
      passives: 2,
      promoters: 2,
      n: 6,
    });
  });
  it("gives the interval of a difference", () => {
    const a = npsOfCounts({ promoters: 450, passives: 350, detractors: 200 });
    const b = npsOfCounts({ promoters: 500, passives: 350, detractors: 150 });
    if (!a || !b) throw new Error("both are defined");
    const difference = npsDifference(a, b);
    expect(difference.value).toBeCloseTo(10, 9);
    expect(difference.high - difference.value).toBeCloseTo(Math.hypot(a.high - a.value, b.high - b.value), 9);
  });
  it("is undefined without answers", () => expect(npsOfAnswers([])).toBeNull());
});

describe("shares", () => {
  it("CSAT is the two best boxes", () => {
    const answers = [5, 10, 20, 40, 25].flatMap((count, index) => new Array<number>(count).fill(index + 1));
    const csat = csatTopTwo(answers, 5);
    expect(csat?.share).toBeCloseTo(0.65, 12);
    expect(csat?.mean).toBeCloseTo(3.7, 12);
  });
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson of %i/%i is %f–%f", (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
  it("is undefined when nobody answered", () => {
    expect(wilson(0, 0)).toBeNull();
    expect(shareFrom([Number.NaN], 4)).toBeNull();
  });
});

describe("agreement", () => {
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
    ["ratio", 0.797],
  ] as const)("Krippendorff's α, %s: %f", (level, alpha) => {
    expect(Math.abs((krippendorffAlpha(observers, level)?.alpha ?? 0) - alpha)).toBeLessThan(0.0006);
  });
  it("counts only units that two observers scored", () => {
    expect(krippendorffAlpha(observers, "ordinal")).toMatchObject({ units: 11, scores: 40 });
  });
  it("is undefined when nothing varies or nothing is paired", () => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
      ),
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, _],
          [_, 2],
        ],
        "ordinal",
      ),
    ).toBeNull();
    expect(krippendorffAlpha([], "nominal")).toBeNull();
  });
  it("is 1 when all agree", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, 5],
          [1, 2, 5],
        ],
        "interval",
      )?.alpha,
    ).toBe(1);
  });
  it("is called weak, tentative or reliable", () => {
    expect([0.666, 0.667, 0.799, 0.8].map(agreementWord)).toEqual([
      "weak",
      "tentative",
      "tentative",
      "reliable",
    ]);
  });

  it("intraclass correlations of Shrout & Fleiss", () => {
    const icc = intraclassCorrelations([
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ]);
    expect(icc?.single.map((value) => value.toFixed(3))).toEqual(["0.166", "0.290", "0.715"]);
    expect(icc?.mean.map((value) => value?.toFixed(3))).toEqual(["0.443", "0.620", "0.909"]);
    expect(
      intraclassCorrelations([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });

  it("Kendall's W with and without ties", () => {
    const kendall = kendallW([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ]);
    expect(kendall?.s).toBe(25.5);
    expect(kendall?.w).toBeCloseTo(0.1619, 4);
    expect(kendall?.chiSquare).toBeCloseTo(3 * 5 * (kendall?.w ?? 0), 12);
    expect(
      kendallW([
        [1, 1, 2],
        [1, 1, 2],
      ])?.w,
    ).toBeCloseTo(1, 12);
    expect(
      kendallW([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

describe("peak–end", () => {
  it("takes the farthest from neutral and the last", () => {
    expect(peakEnd([2, 8, 5, 7], 0)?.value).toBe(7.5);
    expect(peakEnd([2, 8, 5, 1], 0)?.value).toBe(4.5);
    expect(peakEnd([1, -2, 0], 0)).toMatchObject({ peak: -2, end: 0, value: -1 });
    expect(peakEnd([], 0)).toBeNull();
  });
});

describe("sample sizes", () => {
  it("one share, ±5 %", () => expect(sampleForProportion(0.5, 0.05)).toBe(385));
  it("one share of 500 clients", () => expect(sampleForFinite(0.5, 0.05, 500)).toBe(218));
  it("two shares, .50 against .70", () => expect(sampleForTwoProportions(0.5, 0.7)).toBe(93));
  it("are undefined where there is no answer", () => {
    expect(sampleForTwoProportions(0.5, 0.5)).toBeNull();
    expect(sampleForProportion(0.5, 0)).toBeNull();
  });
});

describe("decision rule", () => {
  const rule = { target: 0.8, minimum: 0.6 };
  it("18 of 20 cannot prove 80 %, 90 of 100 can", () => {
    expect(wilson(18, 20)?.low).toBeCloseTo(0.699, 3);
    expect(wilson(90, 100)?.low).toBeCloseTo(0.8256, 4);
    expect(decide(wilson(18, 20), rule)).toBe("extend");
    expect(decide(wilson(90, 100), rule)).toBe("go");
  });
  it("stops when even the upper bound misses the minimum", () => {
    expect(decide(wilson(4, 20), rule)).toBe("stop");
    expect(decide(null, rule)).toBeNull();
  });
  it("turns round for measures where less is better", () => {
    const waiting = { target: 3, minimum: 5, higherIsBetter: false };
    expect(decide({ low: 2, high: 2.9 }, waiting)).toBe("go");
    expect(decide({ low: 5.1, high: 7 }, waiting)).toBe("stop");
    expect(decide({ low: 2, high: 4 }, waiting)).toBe("extend");
  });
});
