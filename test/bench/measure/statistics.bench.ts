import { analyseDrivers } from "@shared/statistics/drivers.ts";
import { intraclassCorrelations } from "@shared/statistics/intraclass-correlation.ts";
import { krippendorffInterval } from "@shared/statistics/krippendorff-interval.ts";
import { pairedGap } from "@shared/statistics/mean-interval.ts";
import { npsOfAnswers } from "@shared/statistics/nps.ts";
import { percentileOfSorted, sortedValues } from "@shared/statistics/percentiles.ts";
import { csatTopTwo } from "@shared/statistics/proportion.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import { weightedPairedGap } from "@shared/statistics/weighted-moments.ts";
import { bench, describe } from "vitest";

/*
 * The same work by R and by Python with numpy, on data of the same make and size:
 *   Rscript test/bench/measure/statistics.R
 *   python3 test/bench/measure/statistics.py
 */

/** `count` questions answered 1–7 with a mood in common, the verdict first. */
function survey(rows: number, count: number): { outcome: Float64Array; predictors: Float64Array[] } {
  const random = new SeededRandom(1);
  const answer = (value: number) => Math.min(7, Math.max(1, Math.round(value)));
  const predictors = Array.from({ length: count }, () => new Float64Array(rows));
  const outcome = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const mood = 4 * random.unit();
    for (const predictor of predictors) predictor[row] = answer(mood + 4 * random.unit());
    const [first, second] = [predictors[0]?.[row] ?? 0, predictors[1]?.[row] ?? 0];
    outcome[row] = answer(0.5 * first + 0.3 * second + 2.5 * random.unit());
  }
  return { outcome, predictors };
}

const FEW = { time: 500, iterations: 5, warmupIterations: 1 };

for (const rows of [1_065, 130_000]) {
  const { outcome, predictors } = survey(rows, 23);
  const weights = outcome.map((_, row) => 0.5 + (row % 7) / 4);
  describe(`${rows} respondents, 23 touch points`, () => {
    bench("drivers with 1,000 bootstrap samples", () => void analyseDrivers({ outcome, predictors }), FEW);
    bench("drivers of weighted answers", () => void analyseDrivers({ outcome, predictors, weights }), FEW);
    bench(
      "gap, CSAT and NPS of every touch point",
      () => {
        for (const predictor of predictors) {
          pairedGap(outcome, predictor);
          csatTopTwo(predictor, 7);
          npsOfAnswers(predictor);
        }
      },
      FEW,
    );
    bench(
      "weighted gap of every touch point",
      () => {
        for (const predictor of predictors) weightedPairedGap(outcome, predictor, weights);
      },
      FEW,
    );
    bench(
      "sorting and three percentiles",
      () => {
        const sorted = sortedValues(outcome);
        for (const p of [0.1, 0.5, 0.9]) percentileOfSorted(sorted, p);
      },
      FEW,
    );
  });
}

describe("60 touch points scored by 8 observers", () => {
  const random = new SeededRandom(3);
  const truth = Array.from({ length: 60 }, () => random.below(4));
  const observers = Array.from({ length: 8 }, () => truth.map((score) => 1 + score + random.below(2)));
  const targets = truth.map((_, unit) => observers.map((row) => row[unit] ?? 1));
  bench("ordinal α with 1,000 bootstrap samples", () => void krippendorffInterval(observers, "ordinal"), FEW);
  bench("six intraclass correlations with intervals", () => void intraclassCorrelations(targets), FEW);
});
