import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { NO_CHANNEL } from "../records.ts";

export const addRolloutWave = defineCommand<{ name: string }, Id>({
  id: "plan.wave.add",
  args: z.object({ name: lineField.min(1) }),
  label: ({ name }) => `Add wave “${name}”`,
  run: (draft, { name }) =>
    draft.create("rolloutWave", {
      name,
      site: "",
      segmentId: null,
      date: "",
      owner: "",
      standardsInPlace: false,
      feedbackOpen: false,
      ...NO_CHANNEL,
      order: orderAfterLast(draft.all("rolloutWave")),
    }).id,
});
