import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, idField, textField } from "../../core/fields.ts";

/** Evidence that comes from nowhere in the engagement, in words. */
export const noteEvidence = defineCommand<{ id: Id; words: string; takenOn: string }, void>({
  id: "redesign.evidence.note",
  args: z.object({ id: idField, words: textField.min(1), takenOn: dateField }),
  label: () => "Write down evidence",
  run: (draft, { id, words, takenOn }) => {
    const { evidenceLinks } = draft.need("opportunity", id);
    const said = {
      id: draft.newId(),
      kind: "other",
      elementId: null,
      source: "",
      words,
      figure: null,
      takenOn,
    } as const;
    draft.update("opportunity", id, { evidenceLinks: [...evidenceLinks, said] });
  },
});
