import type { CaseChoice } from "@shared/domain/event-log/case-set.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { Dataset } from "@shared/domain/scoring/records.ts";
import { useEffect, useState } from "react";
import type { EngagementSession } from "../store/session.ts";
import { eventLogCalculatorFor } from "../workers/event-log-calculator.ts";
import type { LogAnswer } from "../workers/event-log-protocol.ts";

export interface LogState {
  /** The newest figures there are; while new ones are computed the last ones stay. Null before the first. */
  readonly answer: LogAnswer | null;
  readonly computing: boolean;
  /** Why there are no figures; null when there is nothing wrong. */
  readonly problem: string | null;
}

const MINUTE = 60_000;

/** The figures of one event log for the cases chosen; a question that is overtaken by another is cancelled. */
export function useEventLog(
  session: EngagementSession,
  record: EventLog,
  dataset: Dataset,
  choice: CaseChoice,
  compareBy: string | null,
  confidence: number,
): LogState {
  const [state, setState] = useState<LogState>({ answer: null, computing: true, problem: null });
  const { name: _name, order: _order, ...read } = record;
  const key = JSON.stringify([read, choice, compareBy, confidence]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the record, the choice and what it is compared by
  useEffect(() => {
    const abort = new AbortController();
    setState((held) => ({ ...held, computing: true }));
    const limit = record.limit === null ? null : record.limit * MINUTE;
    eventLogCalculatorFor(session)
      .ask({ record, dataset, choice, limit, compareBy, confidence }, abort.signal)
      .then(
        (answer) => abort.signal.aborted || setState({ answer, computing: false, problem: null }),
        (error: Error) =>
          abort.signal.aborted || setState((held) => ({ ...held, computing: false, problem: error.message })),
      );
    return () => abort.abort();
  }, [session, key]);
  return state;
}
