import type { Brainstorm } from "@shared/domain/brainstorm/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What each phase of a board is shown with. */
export interface PhaseProps {
  session: EngagementSession;
  board: Brainstorm;
}
