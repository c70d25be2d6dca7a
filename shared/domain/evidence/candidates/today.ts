import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";

/** Whether a step is one of the service as it is. */
export const isToday = (model: ReadModel, { blueprintId }: Step): boolean =>
  model.get("blueprint", blueprintId)?.kind === "as-is";
