import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import type { KeptFigure, KeptVersion, SimulationResult } from "./kept-record.ts";

/** How far what was set would be kept on one version. */
export interface KeptTarget {
  readonly result: SimulationResult;
  readonly version: KeptVersion;
  readonly compliance: NonNullable<KeptFigure>;
  /** Minutes within which nine of ten are; null where nobody came there. */
  readonly p90: number | null;
}

/**
 * What kept results say of a standard or a promise that still has the limit it was run with: of every to-be, and of the
 * other versions where a result has none, as what is proposed is what can still be changed.
 */
export function keptTargets(model: ReadModel, { id, limit }: { id: Id; limit: number | null }): KeptTarget[] {
  return model.all("simulationResult").flatMap((result) => {
    const toBes = result.versions.filter(({ isToBe }) => isToBe);
    return (toBes.length > 0 ? toBes : result.versions).flatMap((version): KeptTarget[] => {
      const target = version.targets.find(({ aboutId }) => aboutId === id);
      if (!target?.compliance || target.limit !== limit) return [];
      return [{ result, version, compliance: target.compliance, p90: target.p90?.mean ?? null }];
    });
  });
}

/** Whether the whole interval lies below the share; runs that all came out alike leave nothing to chance. */
export const isProvenBelow = ({ n, mean, high }: NonNullable<KeptFigure>, share: number): boolean =>
  high === null ? n > 1 && mean < share : high < share;
