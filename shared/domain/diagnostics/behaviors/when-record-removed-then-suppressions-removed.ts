import type { Behavior } from "../../core/command.ts";
import { RECORD_TYPES, type RecordTypeName } from "../../records.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordTypeName[];

/** A problem at an element that is gone needs no silence any more, whatever type the element had. */
export const whenRecordRemovedThenSuppressionsRemoved: Behavior = {
  id: "when-record-removed-then-suppressions-removed",
  run(draft) {
    for (const type of TYPES) {
      for (const gone of draft.removed(type)) {
        for (const suppression of draft.by("suppression", "elementId", gone)) draft.remove(suppression.id);
      }
    }
  },
};
