import type { EngagementSession } from "../store/session.ts";
import { useEmitted } from "./use-services.ts";

/** Rises with every change of the engagement: the key of what is computed from the whole model. */
export const useRevision = (session: EngagementSession): number =>
  useEmitted([session.onChange], () => session.revision);
