import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";
import { CLAUSE_TESTS } from "../records.ts";

/**
 * A clause fails a test: the test no longer counts as passed, and a finding that is there takes the new severity and
 * keeps its note unless another is given. The result is the finding's id.
 */
export const addFinding = defineCommand({
  id: "policy.finding.add",
  args: z.strictObject({
    clauseId: idField,
    test: z.enum(CLAUSE_TESTS),
    severity: z.int().min(1).max(4),
    note: textField.optional(),
  }),
  label: () => "Record finding",
  run: (draft, { clauseId, test, severity, note }) => {
    const { passedTests } = draft.need("clause", clauseId);
    if (passedTests.includes(test)) {
      draft.update("clause", clauseId, { passedTests: passedTests.filter((passed) => passed !== test) });
    }
    const there = draft.by("clauseFinding", "clauseId", clauseId).find((finding) => finding.test === test);
    if (!there) return draft.create("clauseFinding", { clauseId, test, severity, note: note ?? "" }).id;
    draft.update("clauseFinding", there.id, { severity, ...(note !== undefined && { note }) });
    return there.id;
  },
});
