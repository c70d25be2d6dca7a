import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Assumption } from "@shared/domain/simulation/assumption.ts";
import { jointAssumptions } from "@shared/domain/simulation/joint-assumptions.ts";
import type { SimulationResult } from "@shared/domain/simulation/kept/kept-record.ts";
import { readKept } from "@shared/domain/simulation/kept/read-kept.ts";
import { type PromisedLimit, promisedLimit } from "@shared/domain/simulation/promised-limit.ts";
import type { Version } from "@shared/domain/simulation/versions.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";

/** A standard or a promise as it was set for the run. */
interface ShownTarget {
  readonly id: Id;
  readonly name: string;
  readonly limit: number;
  readonly share: number | null;
  readonly inHours: boolean;
}

/** A statement of the sheet, and the versions that it holds for where those are not all. */
export interface ShownAssumption {
  readonly assumption: Pick<Assumption, "topic" | "text" | "source">;
  readonly only: readonly string[];
}

/** The figures with what their parts show them by. */
export interface Results {
  readonly figures: ExperimentFigures;
  /** Names of the versions, in their order. */
  readonly names: readonly string[];
  readonly format: ReportFormat;
  /** Weeks of each run that count. */
  readonly weeks: number;
  readonly targets: readonly ShownTarget[];
  readonly limit: PromisedLimit | null;
}

/** Of a run, with the versions as they are now. */
export const resultsOfRun = (
  model: ReadModel,
  figures: ExperimentFigures,
  versions: readonly Version[],
  format: ReportFormat,
): Results => ({
  figures,
  names: namesOf(model, figures),
  format,
  weeks: versions.flatMap(({ service }) => (service.ok ? [service.demand.horizonWeeks] : []))[0] ?? 0,
  targets: distinct(
    versions.flatMap(({ service }) =>
      service.ok
        ? service.model.targets.map(({ hours, ...target }) => ({ ...target, inHours: hours !== null }))
        : [],
    ),
  ),
  limit: promisedLimit(versions),
});

/** Of what was kept, with everything as it was then. */
export const resultsOfKept = (kept: SimulationResult, format: ReportFormat): Results => ({
  figures: readKept(kept),
  names: kept.versions.map(({ name }) => name),
  format,
  weeks: kept.weeks,
  targets: distinct(
    kept.versions.flatMap(({ targets }) => targets.map((target) => ({ ...target, id: target.aboutId }))),
  ),
  limit: kept.promised,
});

const distinct = (targets: readonly ShownTarget[]): ShownTarget[] => [
  ...new Map(targets.map((target) => [target.id, target])).values(),
];

/** A version that was deleted since keeps its figures and loses its name. */
const namesOf = (model: ReadModel, { variants }: ExperimentFigures): string[] =>
  variants.map(({ id }: { id: Id }) => model.get("blueprint", id)?.name ?? "?");

export const assumptionsShown = (
  versions: readonly Version[],
  kept: SimulationResult | null,
): readonly ShownAssumption[] =>
  kept
    ? kept.assumptions.map(({ only, ...assumption }) => ({ assumption, only }))
    : jointAssumptions(versions);
