import type { Scorecard, SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import { useEffect, useState } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/scorecard-calculator.ts";
import type { SegmentChoice } from "../workers/scorecard-protocol.ts";

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
const FIRST: ScorecardState = { card: null, choices: [], computing: true, problem: null };

/** The figures of an engagement, computed off the main thread and kept until something that is scored changes. */
export function useScorecard(
  session: EngagementSession,
  segments: readonly SegmentFilter[] = NO_SEGMENTS,
): ScorecardState {
  const generation = useEmitted([session.onChange], () => calculatorFor(session).generation);
  const key = JSON.stringify(segments);
  const [state, setState] = useState<ScorecardState>(FIRST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the segments, the generation for the model
  useEffect(() => {
    let wanted = true;
    setState((held) => ({ ...held, computing: true }));
    calculatorFor(session)
      .compute(segments)
      .then(
        ({ card, choices }) => wanted && setState({ card, choices, computing: false, problem: null }),
        (error: Error) =>
          wanted && setState((held) => ({ ...held, computing: false, problem: error.message })),
      );
    return () => {
      wanted = false;
    };
  }, [session, key, generation]);
  return state;
}
