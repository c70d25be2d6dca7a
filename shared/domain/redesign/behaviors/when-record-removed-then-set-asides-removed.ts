import type { Behavior } from "../../core/command.ts";
import { RECORD_TYPES, type RecordTypeName } from "../../records.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordTypeName[];

/** Evidence about what is gone needs no answer any more, whatever type it had. */
export const whenRecordRemovedThenSetAsidesRemoved: Behavior = {
  id: "when-record-removed-then-set-asides-removed",
  run(draft) {
    for (const type of TYPES) {
      for (const gone of draft.removed(type)) {
        for (const setAside of draft.by("setAside", "elementId", gone)) draft.remove(setAside.id);
      }
    }
  },
};
