import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft, NewRecord } from "../core/draft.ts";
import type { TouchPoint } from "./records.ts";

/** A touch point at the end of the register; what is not given is blank or not yet decided. */
export function addTouchPoint(
  draft: Draft,
  fields: Partial<NewRecord<"touchPoint">> & { name: string },
): TouchPoint {
  return draft.create("touchPoint", {
    stage: "",
    channel: "",
    class: null,
    classReason: "",
    owner: "",
    promise: "",
    feedbackChannel: "",
    reach: null,
    order: orderAfterLast(draft.all("touchPoint")),
    ...fields,
  });
}
