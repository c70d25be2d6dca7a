import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { bench, describe } from "vitest";
import { bigSurvey } from "../../builders/big-survey.ts";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

/*
 * The same work by R (base, and data.table where it is installed), on answers of the same make and size:
 *   npm run bench -- test/bench/measure/scorecard
 *   Rscript test/bench/measure/scorecard.R
 * On a busy machine compare the best times.
 */

const FEW = { time: 1_000, iterations: 10, warmupIterations: 2 };

for (const [rows, touchPoints] of [
  [130_000, 10],
  [1_000_000, 3],
] as const) {
  const survey = bigSurvey(rows, touchPoints);
  const { model, readColumn } = surveysInMemory([survey]);
  describe(`the scorecard of ${rows} respondents, ${touchPoints * 2 + 4} columns`, () => {
    bench(
      "the first one after an import",
      () => {
        // Copies, so that nothing is known of them yet; copying is part of the time.
        const fresh = (dataset: string, column: number) => {
          const held = readColumn(dataset, column);
          return held && { values: held.values.slice(), dictionary: held.dictionary };
        };
        const copies = new Map<number, ReturnType<typeof fresh>>();
        computeScorecard(model, (dataset, column) => {
          const known = copies.get(column) ?? fresh(dataset, column);
          copies.set(column, known);
          return known;
        });
      },
      FEW,
    );
    bench("of everybody", () => void computeScorecard(model, readColumn), FEW);
    for (const value of ["Economy", "Staff"]) {
      const segments = [{ column: "class", value }];
      bench(`of a segment (${value})`, () => void computeScorecard(model, readColumn, { segments }), FEW);
    }
  });
}
