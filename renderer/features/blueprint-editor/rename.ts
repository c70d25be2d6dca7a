import type { Id } from "@shared/base/ids.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { readFlowText } from "@shared/domain/blueprint/flow-text.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Takes what was typed in place over a step, note, lane, stage or flow; the same text changes nothing. */
export function rename(session: EngagementSession, id: Id, text: string): void {
  const record = session.model.find(id);
  if (record?.type === "step" && record.title !== text)
    session.run(updateSteps, { stepIds: [id], patch: { title: text } });
  else if (record?.type === "note" && record.text !== text)
    session.run(updateNotes, { ids: [id], patch: { text } });
  else if (record?.type === "lane" && record.name !== text)
    session.run(updateLane, { laneId: id, name: text });
  else if (record?.type === "stage" && record.name !== text)
    session.run(updateStage, { stageId: id, name: text });
  else if (record?.type === "flow") {
    const { label, probability } = readFlowText(text);
    if (label !== record.label || probability !== record.probability)
      session.run(updateFlow, { flowId: id, patch: { label, probability } });
  }
}
