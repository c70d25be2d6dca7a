import type { Strategy } from "@shared/domain/strategy/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What every part of the form gets. */
export interface StrategyPartProps {
  session: EngagementSession;
  strategy: Strategy;
}

/** Where the tests lead to: an element of the form by its field, or the rows of a list. */
export type StrategyPlace =
  | "serviceDirection"
  | "slogan"
  | "owner"
  | "communicationsPlan"
  | "focus"
  | "values"
  | "initiatives";
