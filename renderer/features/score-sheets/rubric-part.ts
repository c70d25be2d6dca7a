import type { Rubric } from "@shared/domain/scoring/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Changes the rubric as one step to undo; false when it was refused, and the user told why. */
export type ChangeRubric = (
  fields: Partial<Pick<Rubric, "name" | "description" | "minimum" | "maximum" | "items">>,
  label?: string,
) => boolean;

export interface RubricPartProps {
  session: EngagementSession;
  rubric: Rubric;
  change: ChangeRubric;
}
