import type { Rubric, Score } from "@shared/domain/scoring/records.ts";
import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";

/** A score as it was given: whole, or with the digits that it has. */
export const scoreText = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 2);

/** What a cell shows; "" where nobody has come to it. */
export function cellText(score: Score | null, column: "expectation" | "perception"): string {
  const value = score?.[column] ?? null;
  if (value !== null) return scoreText(value);
  return column === "perception" && score?.notObserved ? messages.notObserved : "";
}

/** Perception − expectation of one cell; "" until both are there. */
export function gapOf(score: Score | null, rubric: Rubric): string {
  if (!score || score.expectation === null || score.perception === null) return "";
  const gap = score.perception - score.expectation;
  return signedText(gap, Number.isInteger(gap) ? 0 : digitsFor(rubric));
}

/** The ends of a scale, as words use them. */
export const limitsOf = ({ minimum, maximum }: Pick<Rubric, "minimum" | "maximum">): [string, string] => [
  scoreText(minimum),
  scoreText(maximum),
];
