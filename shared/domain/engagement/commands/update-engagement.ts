import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { patchArgument } from "../../core/patch.ts";
import type { Engagement } from "../records.ts";

type Patch = Partial<Omit<Engagement, "id" | "type">>;

/** Changes what the engagement says about itself: name, client, colour, thresholds. */
export const updateEngagement = defineCommand<{ patch: Patch }, void>({
  id: "engagement.details.update",
  args: z.object({ patch: patchArgument<Engagement>() }),
  label: ({ patch }) => (patch.name === undefined ? "Edit the engagement" : `Rename to ${patch.name}`),
  mergeKey: ({ patch }) => `engagement ${Object.keys(patch).join()}`,
  run: (draft, { patch }) => {
    for (const { id } of draft.all("engagement")) draft.update("engagement", id, patch);
  },
});
