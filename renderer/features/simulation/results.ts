import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";

/** The figures with what their parts show them by. */
export interface Results {
  readonly figures: ExperimentFigures;
  /** Names of the versions, in their order. */
  readonly names: readonly string[];
  readonly format: ReportFormat;
  /** Weeks of each run that count. */
  readonly weeks: number;
}

/** A version that was deleted since keeps its figures and loses its name. */
export const namesOf = (model: ReadModel, { variants }: ExperimentFigures): string[] =>
  variants.map(({ id }: { id: Id }) => model.get("blueprint", id)?.name ?? "?");
