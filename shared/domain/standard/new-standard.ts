import { orderAfterLast } from "@shared/base/order.ts";
import type { Draft, NewRecord } from "../core/draft.ts";
import type { ServicePromise, Standard } from "./records.ts";

const UNTIMED = {
  limit: null,
  calendarId: null,
  eventLogId: null,
  fromActivity: "",
  toActivity: "",
  pausingActivities: [],
  measured: null,
};

/** A standard or service level at the end of the register; what is not given is blank or not set. */
export function addStandardTo(
  draft: Draft,
  fields: Partial<NewRecord<"standard">> & { name: string },
): Standard {
  return draft.create("standard", {
    ...UNTIMED,
    kind: "standard",
    touchPointId: null,
    stepId: null,
    fromRole: "",
    toRole: "",
    measure: "",
    share: null,
    owner: "",
    valueIds: [],
    measuredBy: "nothing",
    counts: [],
    order: orderAfterLast(draft.all("standard")),
    ...fields,
  });
}

/** A promise at the end of the register; what is not given is blank or not set. */
export function addPromiseTo(
  draft: Draft,
  fields: Partial<NewRecord<"promise">> & { text: string },
): ServicePromise {
  return draft.create("promise", {
    ...UNTIMED,
    saidAt: "",
    touchPointId: null,
    standardId: null,
    owner: "",
    order: orderAfterLast(draft.all("promise")),
    ...fields,
  });
}
