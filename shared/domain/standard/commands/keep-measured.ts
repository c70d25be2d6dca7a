import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Measured } from "../records.ts";

/** An answer of the log, for the standard or promise that asked for it. */
export interface Answer {
  readonly id: Id;
  readonly measured: Measured;
}

const answerField = z.custom<Answer>(
  (value) => typeof value === "object" && value !== null && "id" in value && "measured" in value,
  "is no answer of a log",
);

/** Keeps what logs told of standards and promises, for the rules and reports that see records only. */
export const keepMeasured = defineCommand<{ answers: readonly Answer[] }, void>({
  id: "standard.measured.keep",
  args: z.strictObject({ answers: z.array(answerField).min(1) }),
  label: ({ answers }) =>
    answers.length === 1 ? "Measure by the log" : `Measure ${answers.length} by the log`,
  run: (draft, { answers }) => {
    for (const { id, measured } of answers) {
      if (draft.get("standard", id)) draft.update("standard", id, { measured });
      else if (draft.get("promise", id)) draft.update("promise", id, { measured });
    }
  },
});
