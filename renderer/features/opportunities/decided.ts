import { localDay } from "@shared/base/local-day.ts";
import type { Opportunity } from "@shared/domain/redesign/records.ts";

/** A decision is of the day on which it is taken; what is open again has none. */
export const decided = (status: Opportunity["status"]): Pick<Opportunity, "status" | "decidedOn"> => ({
  status,
  decidedOn: status === "open" ? "" : localDay(),
});
