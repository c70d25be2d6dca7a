import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** The opportunity does not hold it any more; what it came from stays. */
export const unlinkEvidence = defineCommand<{ id: Id; linkId: Id }, void>({
  id: "redesign.evidence.unlink",
  args: z.object({ id: idField, linkId: idField }),
  label: () => "Unlink evidence",
  run: (draft, { id, linkId }) => {
    const { evidenceLinks } = draft.need("opportunity", id);
    draft.update("opportunity", id, { evidenceLinks: evidenceLinks.filter((link) => link.id !== linkId) });
  },
});
