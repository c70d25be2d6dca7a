import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { BRAINSTORM_PHASES } from "../records.ts";

const LABELS = {
  collect: "Turn the cards face down",
  cluster: "Turn the cards over",
  vote: "Begin to vote",
  agree: "Show the votes",
} as const;

/** Goes on to another phase, or back; nothing is lost either way. */
export const setPhase = defineCommand({
  id: "brainstorm.phase.set",
  args: z.strictObject({ id: idField, phase: z.enum(BRAINSTORM_PHASES) }),
  label: ({ phase }) => LABELS[phase],
  run: (draft, { id, phase }) => {
    draft.update("brainstorm", id, { phase });
  },
});
