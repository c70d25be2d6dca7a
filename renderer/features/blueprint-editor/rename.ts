import type { Id } from "@shared/base/ids.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { readFlowText } from "@shared/domain/blueprint/flow-text.ts";
import { grownHeight } from "@shared/domain/blueprint/layout/place-notes.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import type { Note } from "@shared/domain/notes/records.ts";
import { heightOfNote } from "../../canvas/note-height.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Writes on a note and makes it as high as the words need; one undo. */
export function writeOnNote(session: EngagementSession, note: Note, text: string): void {
  const height = grownHeight(note.height, heightOfNote(text, note.width));
  const patch = height === note.height ? { text } : { text, height };
  session.run(updateNotes, { ids: [note.id], patch });
}

/** Takes what was typed in place over a step, note, lane, stage or flow; the same text changes nothing. */
export function rename(session: EngagementSession, id: Id, text: string): void {
  const record = session.model.find(id);
  if (record?.type === "step" && record.title !== text)
    session.run(updateSteps, { stepIds: [id], patch: { title: text } });
  else if (record?.type === "note" && record.text !== text) writeOnNote(session, record, text);
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
