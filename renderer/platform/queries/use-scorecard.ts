import type { Scorecard, SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import type { SegmentChoice } from "@shared/domain/scoring/survey-answers.ts";
import type { EngagementSession } from "../store/session.ts";
import { useMeasure } from "./use-measure.ts";

export interface ScorecardState {
  /** The newest figures there are; while new ones are computed the last ones stay. Null before the first. */
  readonly card: Scorecard | null;
  /** Columns and values that answers can be filtered by. */
  readonly choices: readonly SegmentChoice[];
  readonly computing: boolean;
  /** Why there are no figures; null when there is nothing wrong. */
  readonly problem: string | null;
}

const NO_SEGMENTS: readonly SegmentFilter[] = [];
const NO_CHOICES: readonly SegmentChoice[] = [];

/** The figures of an engagement, computed off the main thread and kept until something that is scored changes. */
export function useScorecard(
  session: EngagementSession,
  segments: readonly SegmentFilter[] = NO_SEGMENTS,
): ScorecardState {
  const { result: card, computing, problem } = useMeasure(session, "scorecard", { segments });
  const { result: choices } = useMeasure(session, "segmentChoices", {});
  return { card, choices: choices ?? NO_CHOICES, computing, problem };
}
