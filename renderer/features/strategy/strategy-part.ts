import type { Strategy } from "@shared/domain/strategy/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What every part of the form gets. */
export interface StrategyPartProps {
  session: EngagementSession;
  strategy: Strategy;
}
