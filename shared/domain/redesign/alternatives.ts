import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { blueprintChanges } from "./difference.ts";
import { alternativesOf } from "./favoured.ts";
import { blueprintMeasures, type Measures } from "./measures.ts";
import { type Behind, behindBy } from "./rebase/behind.ts";

/** A blueprint of the journey with its measures. */
export interface MeasuredBlueprint {
  readonly blueprint: Blueprint;
  readonly measures: Measures;
}

export interface Alternative extends MeasuredBlueprint {
  /** What it is compared with; null for one that stands alone. */
  readonly asIsId: Id | null;
  /** Steps, lanes and stages that differ, else flows; null for one that stands alone. */
  readonly changes: number | null;
  readonly behind: Behind;
}

export interface Alternatives {
  /** What the first of them was branched from, else the journey's first as-is; null without one. */
  readonly asIs: MeasuredBlueprint | null;
  readonly toBes: readonly Alternative[];
}

/** The to-bes of a journey side by side, and the as-is. */
export function alternatives(model: ReadModel, journeyId: Id): Alternatives {
  const toBes = alternativesOf(model, journeyId);
  const origins = toBes.flatMap(({ branchedFromId }) => model.get("blueprint", branchedFromId) ?? []);
  const first =
    origins[0] ??
    model
      .by("blueprint", "journeyId", journeyId)
      .filter(({ kind, parentStepId }) => kind === "as-is" && parentStepId === null)
      .sort(byOrder)[0];
  return {
    asIs: first ? { blueprint: first, measures: blueprintMeasures(model, first.id) } : null,
    toBes: toBes.map((blueprint) => {
      const asIsId = model.get("blueprint", blueprint.branchedFromId)?.id ?? null;
      return {
        blueprint,
        measures: blueprintMeasures(model, blueprint.id),
        asIsId,
        changes: asIsId === null ? null : countOf(model, asIsId, blueprint.id),
        behind: behindBy(model, blueprint.id),
      };
    }),
  };
}

/** Flows follow what is done: they count where nothing else is changed. */
function countOf(model: ReadModel, asIsId: Id, toBeId: Id): number {
  const changes = blueprintChanges(model, asIsId, toBeId);
  return changes.filter(({ type }) => type !== "flow").length || changes.length;
}
