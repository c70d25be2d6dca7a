import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { guessMapping, plannedQuestions } from "@shared/interchange/survey/guess-mapping.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { bench, describe } from "vitest";
import { airlineBytes } from "../builders/airline-data.ts";

/** The airline survey with its answers said again and again. */
function repeated(times: number): Uint8Array {
  const text = new TextDecoder().decode(airlineBytes());
  const body = text.slice(text.indexOf("\n") + 1).trimEnd();
  const all = Array.from({ length: times }, () => body).join("\n");
  return new TextEncoder().encode(`${text.slice(0, text.indexOf("\n"))}\n${all}\n`);
}

const sizes = [1, 10, 50].map((times) => ({ bytes: repeated(times), respondents: 1_065 * times }));

/** Enough for a ratio, and the largest still ends within seconds. */
const FEW = { time: 500, iterations: 5, warmupIterations: 1 };

describe("a survey read", () => {
  for (const { bytes, respondents } of sizes)
    bench(`${respondents} respondents`, () => void readCsv(bytes), FEW);
});

describe("the scorecard of 23 touch points", () => {
  for (const { bytes, respondents } of sizes) {
    const table = readCsv(bytes);
    const document = new EngagementDocument([newEngagement("airline")]);
    document.run(importSurvey, {
      dataset: datasetOf(table, {
        id: "answers",
        name: "Airline",
        fileName: "a.csv",
        importedOn: "2026-10-01",
      }),
      name: "Airline",
      questions: plannedQuestions(guessMapping(table, [])),
    });
    const column = (_: string, index: number) => table.columns[index] ?? null;
    bench(`${respondents} respondents`, () => void computeScorecard(document.model, column), FEW);
  }
});
