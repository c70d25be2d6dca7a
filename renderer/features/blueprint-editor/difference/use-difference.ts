import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { blueprintChanges, type ChangeKind } from "@shared/domain/redesign/difference.ts";
import { removedPlaces } from "@shared/domain/redesign/removed-places.ts";
import { changeSentences } from "@shared/domain/report/change-sentences.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { useMemo } from "react";
import type { CanvasDifference, ChangeSign, RemovedGhost } from "../../../canvas/DifferenceLayer.tsx";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { differenceMessages as words } from "./difference-messages.ts";

export interface ShownDifference extends CanvasDifference {
  /** Steps and flows that are marked, for their edges. */
  readonly changes: ReadonlyMap<Id, ChangeKind>;
}

/** What a to-be changes against its as-is, while that is shown on its map; null else, and nothing is worked out. */
export function useDifference(
  session: EngagementSession,
  blueprintId: Id,
  layout: BlueprintLayout,
  shown: boolean,
): ShownDifference | null {
  const { revision } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  return useMemo(
    () => (shown ? differenceShown(session.model, blueprintId, layout) : null),
    [session, blueprintId, layout, shown, revision],
  );
}

export function differenceShown(
  model: ReadModel,
  blueprintId: Id,
  layout: BlueprintLayout,
): ShownDifference | null {
  const asIsId = model.get("blueprint", blueprintId)?.branchedFromId ?? null;
  if (asIsId === null || !model.get("blueprint", asIsId)) return null;
  const engagement = model.all("engagement")[0];
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  const changes = new Map<Id, ChangeKind>();
  const signs = new Map<Id, ChangeSign>();
  for (const change of blueprintChanges(model, asIsId, blueprintId)) {
    const { kind, toBeRecordId: id } = change;
    if (id === null || kind === "removed") continue;
    changes.set(id, kind);
    if (change.type !== "step") continue;
    const said = changeSentences(model, change, format, "team").join("\n");
    signs.set(id, {
      kind,
      moved: change.fields.some(({ field }) => field === "laneId" || field === "stageId"),
      note: kind === "added" ? words.added : said,
    });
  }
  const removed = removedPlaces(model, asIsId, blueprintId, layout).map(
    ({ steps, x, y, width, height, slim }): RemovedGhost => {
      const titles = steps.map(({ title }) => title || words.untitled);
      const [first = ""] = titles;
      const title = titles.length === 1 ? first : words.several(first, titles.length - 1);
      return { id: steps[0]?.id ?? "", title, note: words.gone(titles), slim, x, y, width, height };
    },
  );
  return { changes, signs, removed };
}
