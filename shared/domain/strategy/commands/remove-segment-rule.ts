import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeSegmentRule = defineCommand<{ id: Id }, void>({
  id: "strategy.segment-rule.remove",
  args: z.object({ id: idField }),
  label: () => "Delete segment rule",
  run: (draft, { id }) => {
    draft.need("segmentRule", id);
    draft.remove(id);
  },
});
