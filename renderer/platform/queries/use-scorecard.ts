import { type AskedScope, NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import type { SegmentChoice } from "@shared/domain/scoring/survey-answers.ts";
import type { EngagementSession } from "../store/session.ts";
import { useMeasure } from "./use-measure.ts";
import { sameScope, useScopedMeasure } from "./use-scoped-measure.ts";

export interface ScorecardState {
  /** The newest figures there are; while new ones are computed the last ones stay. Null before the first. */
  readonly card: Scorecard | null;
  /** Columns and values that answers can be filtered by. */
  readonly choices: readonly SegmentChoice[];
  readonly computing: boolean;
  /** The figures are of another scope than the one that is asked for now. */
  readonly stale: boolean;
  /** Why there are no figures; null when there is nothing wrong. */
  readonly problem: string | null;
}

const NO_CHOICES: readonly SegmentChoice[] = [];

/** The figures of an engagement, of the newest wave or of a scope; off the main thread, kept until what is scored changes. */
export function useScorecard(session: EngagementSession, scope: AskedScope = NOTHING_CHOSEN): ScorecardState {
  const {
    result: card,
    computing,
    stale,
    problem,
  } = useScopedMeasure(session, "scorecard", scope, sameScope);
  const { result: choices } = useMeasure(session, "segmentChoices", {});
  return { card, choices: choices ?? NO_CHOICES, computing, stale, problem };
}
