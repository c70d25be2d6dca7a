import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { type VerbatimState, verbatimReaderFor } from "./verbatim-reader.ts";

/** What clients said, with all that was judged of it; new after each change of it. */
export function useVerbatims(session: EngagementSession): VerbatimState {
  const reader = verbatimReaderFor(session);
  return useEmitted([reader.changed], () => reader.state);
}
