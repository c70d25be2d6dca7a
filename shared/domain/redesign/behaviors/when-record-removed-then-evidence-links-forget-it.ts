import type { Id } from "@shared/base/ids.ts";
import type { Behavior } from "../../core/command.ts";
import { RECORD_TYPES, type RecordTypeName } from "../../records.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordTypeName[];

/** The words and the figure of the evidence stay: they are why the opportunity was chosen. */
export const whenRecordRemovedThenEvidenceLinksForgetIt: Behavior = {
  id: "when-record-removed-then-evidence-links-forget-it",
  run(draft) {
    const gone = new Set<Id>(TYPES.flatMap((type) => [...draft.removed(type)]));
    if (gone.size === 0) return;
    const isGone = ({ elementId }: { elementId: Id | null }) => elementId !== null && gone.has(elementId);
    for (const { id, evidenceLinks } of draft.all("opportunity")) {
      if (!evidenceLinks.some(isGone)) continue;
      draft.update("opportunity", id, {
        evidenceLinks: evidenceLinks.map((link) => (isGone(link) ? { ...link, elementId: null } : link)),
      });
    }
  },
};
