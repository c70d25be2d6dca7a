import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import type { ReadModel } from "../core/model.ts";
import type { MeasureArgs, MeasureName, MeasureResult } from "../measure/measures.ts";

/** A chart that can be drawn anew from its choices: on the screen, in a report, at the command line. */
export interface ChartKind<K extends MeasureName> {
  readonly measure: K;
  /** What it asks the measure for. */
  args(choices: ChartChoices): MeasureArgs<K>;
  /** Null where there is nothing to draw. */
  content(
    result: MeasureResult<K>,
    context: { readonly model: ReadModel; readonly choices: ChartChoices },
  ): ChartContent | null;
}

export const defineChart = <K extends MeasureName>(kind: ChartKind<K>): ChartKind<K> => kind;
