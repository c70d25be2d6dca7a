import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** The journey can be simulated as before; its kept figures are gone. */
export const removeResult = defineCommand<{ id: Id }, void>({
  id: "simulation.result.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) =>
    `Delete the kept result of ${model.get("journey", model.get("simulationResult", id)?.journeyId)?.name ?? ""}`,
  run: (draft, { id }) => {
    draft.need("simulationResult", id);
    draft.remove(id);
  },
});
