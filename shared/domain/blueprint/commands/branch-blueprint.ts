import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/**
 * Starts a to-be: a copy of every lane, stage, step and flow that remembers where it came from (originId). Sticky
 * notes, comments and links stay with the as-is: they are remarks on how things are.
 */
export const branchBlueprint = defineCommand({
  id: "blueprint.branch",
  args: z.strictObject({ blueprintId: idField, name: lineField.min(1) }),
  label: ({ name }) => `Start the to-be ${name}`,
  run: (draft, { blueprintId, name }) => {
    const source = draft.need("blueprint", blueprintId);
    const order = orderAfterLast(draft.by("blueprint", "journeyId", source.journeyId));
    const { id: _, type: __, ...fields } = source;
    const copy = draft.create("blueprint", {
      ...fields,
      name,
      kind: "to-be",
      branchedFromId: source.id,
      order,
    });
    const ids = new Map<string, string>();
    const newIdOf = (id: string) => ids.get(id) ?? id;
    for (const { id, type: _type, ...lane } of draft.by("lane", "blueprintId", blueprintId)) {
      ids.set(id, draft.create("lane", { ...lane, blueprintId: copy.id, originId: id }).id);
    }
    for (const { id, type: _type, ...stage } of draft.by("stage", "blueprintId", blueprintId)) {
      ids.set(id, draft.create("stage", { ...stage, blueprintId: copy.id, originId: id }).id);
    }
    for (const { id, type: _type, ...step } of draft.by("step", "blueprintId", blueprintId)) {
      const place = { laneId: newIdOf(step.laneId), stageId: newIdOf(step.stageId) };
      ids.set(id, draft.create("step", { ...step, ...place, blueprintId: copy.id, originId: id }).id);
    }
    for (const { id, type: _type, ...flow } of draft.by("flow", "blueprintId", blueprintId)) {
      const ends = { fromId: newIdOf(flow.fromId), toId: newIdOf(flow.toId) };
      draft.create("flow", { ...flow, ...ends, blueprintId: copy.id, originId: id });
    }
    return copy.id;
  },
});
