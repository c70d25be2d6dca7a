import { compileService } from "@shared/simulation/compile.ts";
import { coverageOf } from "@shared/simulation/output/coverage.ts";
import { runReplication } from "@shared/simulation/run.ts";
import { coverageStudies, intervalsOf } from "../../builders/coverage-study.ts";

/**
 * Prints for each study and kind of draws a line of JSON: the share of the 95 % intervals that hold the truth, and how
 * wide they are (half of the width as a share of the truth, on average).
 */
const experiments = Number(process.argv[2]);
if (!(experiments > 0)) throw new Error("the number of experiments is missing");
for (const study of coverageStudies)
  for (const draws of ["stream", "keyed"] as const) {
    const intervals = intervalsOf({ compileService, runReplication }, study, experiments, draws);
    const widths = intervals.map((interval) => ((interval?.high ?? 0) - (interval?.low ?? 0)) / 2);
    const halfWidth = widths.reduce((sum, width) => sum + width, 0) / experiments / study.truth;
    console.log(
      JSON.stringify({ name: study.name, draws, ...coverageOf(intervals, study.truth), halfWidth }),
    );
  }
