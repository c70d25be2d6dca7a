import type { Behavior } from "../../core/command.ts";
import { RECORD_TYPES, type RecordTypeName } from "../../records.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordTypeName[];

/** Remarks on what is gone, answers to remarks that are gone, and links to it go too, whatever type it had. */
export const whenRecordRemovedThenCommentsAndLinksRemoved: Behavior = {
  id: "when-record-removed-then-comments-and-links-removed",
  run(draft) {
    for (const type of TYPES) {
      for (const gone of draft.removed(type)) {
        for (const comment of draft.by("comment", "targetId", gone)) draft.remove(comment.id);
        for (const answer of draft.by("comment", "replyToId", gone)) draft.remove(answer.id);
        for (const link of draft.by("link", "sourceId", gone)) draft.remove(link.id);
        for (const link of draft.by("link", "targetId", gone)) draft.remove(link.id);
      }
    }
  },
};
