import type { Id } from "@shared/base/ids.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { addStepAfter } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { JourneyColumn, JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** The client's next step after the one of a column, or the first of a stage that has none. Null: nothing was typed. */
export function addStepAt(
  session: EngagementSession,
  layout: JourneyLayout,
  column: JourneyColumn,
  typed: string,
): Id | null {
  const title = typed.replace(/\s+/g, " ").trim();
  if (title === "") return null;
  if (column.step) return session.run(addStepAfter, { stepId: column.step.id, title });
  const { stage } = column;
  const lane = sortedLanes(session.model, stage.blueprintId).find((entry) => entry.band === "client");
  if (!lane) return null;
  const before = layout.columns.slice(0, column.index).findLast((entry) => entry.step !== null)?.step;
  const place = { laneId: lane.id, stageId: stage.id, column: 0, title };
  return session.run(addStep, before ? { ...place, fromId: before.id } : place);
}
