import type { Id } from "@shared/base/ids.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { setExperience } from "@shared/domain/journey-map/commands/set-experience.ts";
import { experienceAt, isWordRow, WORD_ROWS } from "@shared/domain/journey-map/experience.ts";
import type { CellBox } from "@shared/domain/journey-map/layout/types.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What a cell is edited from: its own words, and those that stand in for them while it has none. */
export interface CellText {
  readonly text: string;
  readonly placeholder: string;
  /** One line only, and no longer than this. */
  readonly line: boolean;
}

export const LINE_LENGTH = 500;

/** Null for a cell that holds no text. */
export function textOf(
  model: ReadModel,
  cell: Pick<CellBox, "row" | "stepId" | "segmentId">,
): CellText | null {
  const step = model.get("step", cell.stepId);
  if (!step) return null;
  if (cell.row === "steps") return { text: step.title, placeholder: "", line: true };
  if (cell.row === "channels") return { text: step.channel, placeholder: "", line: true };
  if (!isWordRow(cell.row)) return null;
  const field = WORD_ROWS[cell.row];
  if (cell.segmentId === null) return { text: step[field], placeholder: "", line: false };
  const own = experienceAt(model, step.id, cell.segmentId)?.[field] ?? "";
  return { text: own, placeholder: step[field], line: false };
}

/** Takes what was typed in a cell; the same text changes nothing. */
export function writeCell(
  session: EngagementSession,
  cell: Pick<CellBox, "row" | "stepId" | "segmentId">,
  typed: string,
): void {
  const held = textOf(session.model, cell);
  if (!held) return;
  const text = held.line ? typed.replace(/\s*\n\s*/g, " ").trim() : typed.trimEnd();
  if (text === held.text) return;
  const { row, stepId, segmentId } = cell;
  if (row === "steps") session.run(updateSteps, { stepIds: [stepId], patch: { title: text } });
  else if (row === "channels") session.run(updateSteps, { stepIds: [stepId], patch: { channel: text } });
  else if (isWordRow(row)) {
    const patch = { [WORD_ROWS[row]]: text };
    if (segmentId === null) session.run(updateSteps, { stepIds: [stepId], patch });
    else session.run(setExperience, { stepId, segmentId, patch });
  }
}

export function renameStage(session: EngagementSession, stageId: Id, name: string): void {
  const text = name.trim();
  if (session.model.get("stage", stageId)?.name !== text) session.run(updateStage, { stageId, name: text });
}
