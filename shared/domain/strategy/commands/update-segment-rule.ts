import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { SegmentRule } from "../records.ts";

type Patch = Partial<Omit<SegmentRule, "id" | "type">>;
export const updateSegmentRule = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "strategy.segment-rule.update",
  args: z.object({ id: idField, patch: patchArgument<SegmentRule>() }),
  label: () => "Edit segment rule",
  mergeKey: ({ id, patch }) => `segment rule ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("segmentRule", id, patch);
  },
});
