import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, lineField } from "../../core/fields.ts";
import { SCORE_MEASURES } from "../records.ts";

export const updateAggregateScore = defineCommand({
  id: "scoring.aggregate-score.update",
  args: z.strictObject({
    id: idField,
    patch: z.strictObject({
      measure: z.enum(SCORE_MEASURES).optional(),
      segment: lineField.optional(),
      waveName: lineField.optional(),
      waveDate: dateField.optional(),
      value: z.number().optional(),
      deviation: z.number().min(0).nullable().optional(),
      n: z.int().min(0).nullable().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      source: lineField.optional(),
    }),
  }),
  label: () => "Change a score",
  run: (draft, { id, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    draft.update("aggregateScore", id, given);
  },
});
