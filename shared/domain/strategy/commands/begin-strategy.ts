import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";

/** A blank strategy sheet; the one there is, where there is one. */
export const beginStrategy = defineCommand<Record<string, never>, Id>({
  id: "strategy.sheet.begin",
  args: z.strictObject({}),
  label: () => "Begin the strategy sheet",
  run: (draft) =>
    (
      draft.all("strategy")[0] ??
      draft.create("strategy", {
        vision: "",
        mission: "",
        serviceDirection: "",
        slogan: "",
        owner: "",
        communicationsPlan: "",
        segmentIds: [],
      })
    ).id,
});
