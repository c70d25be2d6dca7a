import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { CLAUSE_TESTS } from "../records.ts";

/**
 * The tests were asked of the clause and found nothing: findings of them go. With `passed` false they count as not
 * asked any more, and findings stay.
 */
export const passTests = defineCommand({
  id: "policy.tests.pass",
  args: z.strictObject({
    clauseId: idField,
    tests: z.array(z.enum(CLAUSE_TESTS)).min(1),
    passed: z.boolean().default(true),
  }),
  label: ({ tests, passed }) =>
    `${passed ? "Pass" : "Take back"} ${tests.length === 1 ? "test" : `${tests.length} tests`}`,
  run: (draft, { clauseId, tests, passed }) => {
    const clause = draft.need("clause", clauseId);
    const passedTests = CLAUSE_TESTS.filter((test) =>
      tests.includes(test) ? passed : clause.passedTests.includes(test),
    );
    draft.update("clause", clauseId, { passedTests });
    if (!passed) return;
    for (const finding of draft.by("clauseFinding", "clauseId", clauseId)) {
      if (tests.includes(finding.test)) draft.remove(finding.id);
    }
  },
});
