import type { Id } from "@shared/base/ids.ts";
import type { Behavior } from "../../core/command.ts";
import { referencesOf } from "../../core/references.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "../../records.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordTypeName[];

function* picturesOf(record: AnyRecord): Generator<Id> {
  for (const { id, to } of referencesOf(record)) if (to === "asset") yield id;
}

/**
 * A picture that the last step, persona or logo has let go is no record any more, so no file takes it along. Undo
 * brings the record back: its bytes stay in the store until the engagement is opened the next time.
 */
export const whenPictureUnusedThenRemoved: Behavior = {
  id: "when-picture-unused-then-removed",
  run(draft) {
    if (draft.all("asset").length === 0) return;
    const lost = new Set<Id>();
    for (const [from, to] of draft.replaced()) {
      const kept = new Set(to ? picturesOf(to) : []);
      for (const id of picturesOf(from)) if (!kept.has(id)) lost.add(id);
    }
    if (lost.size === 0) return;
    for (const type of TYPES) {
      for (const record of draft.all(type)) for (const id of picturesOf(record)) lost.delete(id);
    }
    for (const id of lost) draft.remove(id);
  },
};
