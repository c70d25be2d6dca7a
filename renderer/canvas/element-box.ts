import type { Id } from "@shared/base/ids.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";

/** What has to be in view for an element to be seen. Without width or height, any place along that side will do. */
export function elementBox(layout: BlueprintLayout, notes: readonly NoteBox[], id: Id): Box | undefined {
  const card = layout.steps.find((box) => box.step.id === id) ?? notes.find((box) => box.note.id === id);
  if (card) return card;
  const lane = layout.lanes.find((box) => box.lane.id === id);
  if (lane) return { ...lane, width: 0 };
  const stage = layout.stages.find((box) => box.stage.id === id);
  if (stage) return { ...stage, height: 0, width: Math.min(stage.width, 200) };
  const flow = layout.flows.find((path) => path.flow.id === id);
  if (flow) return { x: flow.label.x - 40, y: flow.label.y - 12, width: 80, height: 24 };
  const mark = layout.marks.find(({ touchPointId }) => touchPointId === id);
  return mark && { x: mark.x - 20, y: mark.y - 20, width: 40, height: 40 };
}
