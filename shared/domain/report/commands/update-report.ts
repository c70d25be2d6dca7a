import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Report } from "../records.ts";

type Patch = Partial<Omit<Report, "id" | "type">>;
export const updateReport = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "report.report.update",
  args: z.object({ id: idField, patch: patchArgument<Report>() }),
  label: () => "Edit report",
  mergeKey: ({ id, patch }) => `report ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("report", id, patch);
  },
});
