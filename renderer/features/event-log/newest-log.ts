import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";

/** The log that was brought in last: shown where none is named. */
export const newestLog = (model: ReadModel): EventLog | undefined =>
  model.all("eventLog").sort(byOrder).at(-1);
