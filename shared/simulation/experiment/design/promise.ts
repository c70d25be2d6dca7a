import type { MeanFigure } from "../../../statistics/mean-interval.ts";
import { studentQuantile } from "../../../statistics/student-t.ts";
import type { ServiceModel } from "../../service-model.ts";
import type { VariantFigures } from "../figures.ts";

/** A share of the cases, 0 to 1, that is to keep a target. */
export interface Promised {
  readonly targetId: string;
  readonly share: number;
}

const ASKED = "asked: from the beginning to the end";

/** Nine of ten within so many minutes, on the client's clock, of whoever asks; the service looks at it beside its targets. */
export function withPromise(
  model: ServiceModel,
  limit: number,
  share: number,
): { model: ServiceModel; promised: Promised } {
  const asked = {
    id: ASKED,
    name: ASKED,
    fromStepId: null,
    toStepId: null,
    limit,
    share,
    hours: null,
    clock: "client",
  } as const;
  return {
    model: { ...model, targets: [...model.targets, asked] },
    promised: { targetId: ASKED, share },
  };
}

/**
 * Proven: the lower bound reaches the share; figures that are alike in every replication leave nothing to chance. Of one that
 * is chosen from `among` services the bound holds for all of them together (Bonferroni): of many that just miss, some seem to
 * keep it.
 */
export function isKept({ targetId, share }: Promised, { targets }: VariantFigures, among = 1): boolean {
  const figure: MeanFigure | null | undefined = targets.find(
    (target) => target.targetId === targetId,
  )?.compliance;
  if (figure == null || figure.n < 2) return false;
  if (figure.low === null || figure.sd === null) return figure.mean >= share;
  const { n, mean, sd, low, confidence } = figure;
  if (among === 1) return low >= share;
  return mean - (studentQuantile(1 - (1 - confidence) / 2 / among, n - 1) * sd) / Math.sqrt(n) >= share;
}
