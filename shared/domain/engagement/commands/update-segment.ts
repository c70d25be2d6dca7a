import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Segment } from "../records.ts";

type Patch = Partial<Omit<Segment, "id" | "type">>;

export const updateSegment = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "engagement.segment.update",
  args: z.object({ id: idField, patch: patchArgument<Segment>() }),
  label: ({ patch }) => (patch.name === undefined ? "Edit the segment" : `Rename to ${patch.name}`),
  mergeKey: ({ id, patch }) => `segment ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("segment", id, patch);
  },
});
