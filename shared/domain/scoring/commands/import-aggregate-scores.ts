import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { aggregateScoreType } from "../records.ts";
import { resolveSubjects, subjectField } from "./import-survey.ts";

type Fields = Omit<
  ReturnType<typeof aggregateScoreType.schema.parse>,
  "id" | "type" | "order" | "touchPointId"
>;
const isScore = (value: unknown): value is Fields =>
  aggregateScoreType.schema.safeParse({
    ...(value as object),
    id: "x",
    type: "aggregateScore",
    touchPointId: null,
    order: "a0",
  }).success;

/** Takes in figures that came without their answers, and the touch points that they name. */
export const importAggregateScores = defineCommand({
  id: "scoring.aggregate-scores.import",
  args: z.strictObject({
    scores: z
      .array(z.strictObject({ subject: subjectField, score: z.custom<Fields>(isScore, "is not a score") }))
      .min(1)
      .max(100_000),
  }),
  label: ({ scores }) => (scores.length === 1 ? "Add a score" : `Import ${scores.length} scores`),
  run: (draft, { scores }) => {
    const subjects = resolveSubjects(draft, scores);
    let order = orderAfterLast(draft.all("aggregateScore"));
    return scores.map(({ score }, index) => {
      const touchPointId = subjects[index]?.touchPointId ?? null;
      const made = draft.create("aggregateScore", { ...score, touchPointId, order });
      order = orderAfterLast([made]);
      return made.id;
    });
  },
});
