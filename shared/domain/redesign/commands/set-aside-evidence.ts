import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../evidence/records.ts";
import { evidenceKey } from "../evidence/evidence-key.ts";

interface Key {
  kind: EvidenceKind;
  elementId: Id;
  source: string;
}
const keyField = z.object({ kind: z.enum(EVIDENCE_KINDS), elementId: idField, source: lineField });

/** Says why no opportunity is made of some evidence; what was set aside already gets this reason. */
export const setAsideEvidence = defineCommand<{ keys: Key[]; reason: string }, void>({
  id: "evidence.gather.set-aside",
  args: z.object({ keys: z.array(keyField).min(1), reason: textField.min(1) }),
  label: () => "Set evidence aside",
  run: (draft, { keys, reason }) => {
    for (const key of keys) {
      const same = draft
        .by("setAside", "elementId", key.elementId)
        .find((one) => evidenceKey(one) === evidenceKey(key));
      if (same) draft.update("setAside", same.id, { reason });
      else draft.create("setAside", { ...key, reason });
    }
  },
});
