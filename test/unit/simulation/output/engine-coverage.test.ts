import { coverageOf } from "@shared/simulation/output/coverage.ts";
import { describe, expect, it } from "vitest";
import * as engine from "../../../builders/built-engine.ts";
import { coverageStudies, intervalsOf } from "../../../builders/coverage-study.ts";

const EXPERIMENTS = 600;
/** A machine that does other things at the same time needs longer. */
const MOST_MILLISECONDS = 300_000;

describe("95 % intervals of the engine hold the truth in 93 to 97 of 100 experiments", () => {
  it.each(coverageStudies)("$name", { timeout: MOST_MILLISECONDS }, (study) => {
    const intervals = intervalsOf(engine, study, EXPERIMENTS, "stream");
    const coverage = coverageOf(intervals, study.truth);
    expect(coverage?.n).toBe(EXPERIMENTS);
    expect(coverage?.share).toBeGreaterThan(0.93);
    expect(coverage?.share).toBeLessThan(0.97);
    // They are not so wide that they hold whatever one likes: of a truth that is a quarter more, fewer do.
    expect(coverageOf(intervals, 1.25 * study.truth)?.share).toBeLessThan(0.85);
  });
});
